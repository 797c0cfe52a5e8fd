import type { SourceDocument } from '../schema/dossier.ts';
import { makeSafeId } from '../schema/safeId.ts';
import { readDay } from './readDay.ts';
import { ReaderError } from './readerError.ts';
import type { Reading, SourceFile } from './reading.ts';

interface Found {
  readonly text: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly url?: string | undefined;
  readonly publisher?: string | undefined;
  readonly notes?: readonly string[];
}

/** The reading of a file that holds one document; the title is the file's name where none was found. */
export function makeSource({ name, id }: SourceFile, found: Found): Reading {
  if (found.text.trim() === '')
    throw new ReaderError('empty', `${name}: the file has no text. Put the text into it, or leave it out.`);
  const date = found.date === undefined ? undefined : readDay(found.date);
  const document: SourceDocument = {
    id: makeSafeId(id),
    title: found.title?.trim() || nameTitle(id),
    text: found.text,
    ...(date !== undefined && { date }),
    ...(found.url && { url: found.url }),
    ...(found.publisher && { publisher: found.publisher }),
  };
  return {
    documents: [document],
    errors: [],
    notes: [...(found.notes ?? []), ...noteDate(name, found.date, date)],
  };
}

function nameTitle(id: string): string {
  const name = id.slice(id.lastIndexOf('/') + 1);
  return name.replace(/(?<=.)\.[^.]*$/, '');
}

function noteDate(name: string, given: string | undefined, read: string | undefined): string[] {
  if (!given || read !== undefined) return [];
  return [`${name}: the date "${given}" was not understood, the document has none. Write it as YYYY-MM-DD.`];
}
