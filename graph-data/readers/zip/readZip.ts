import { joinReadings } from '../joinReadings.ts';
import { ReaderError } from '../readerError.ts';
import type { Opening, Reading, SourceFile } from '../reading.ts';
import { cleanPath } from './cleanPath.ts';
import { unpackZip, type ZipMember } from './unpackZip.ts';

const MEGABYTE = 1024 * 1024;
/** The largest file inside: what the largest kind of document may have. */
const MOST_BYTES = 200 * MEGABYTE;
const SHOWN = 5;

/** The documents of a ZIP; what is in it and is none is counted and named, and what breaks costs no other. */
export async function readZip(file: SourceFile, opening: Opening): Promise<Reading> {
  const { isRead, isAskedFor, readInner } = opening;
  const readings: Reading[] = [];
  const leftOut: string[] = [];
  const taken = new Set<string>();
  const limit = (path: string) => {
    if (isFolder(path) || isHidden(path)) return undefined;
    if (isRead(path) || isAskedFor(path)) return MOST_BYTES;
    leftOut.push(cleanPath(path, new Set()));
    return undefined;
  };
  const take = async (member: ZipMember): Promise<Reading> => {
    const path = cleanPath(member.path, taken);
    const inner = { name: `${file.name}/${path}`, id: `${file.id}/${path}` };
    if (!member.bytes) return fail(describeFault(inner.name, member.fault));
    const innerFile = { ...inner, bytes: member.bytes };
    return isAskedFor(path)
      ? { documents: [], errors: [], notes: [], others: [innerFile] }
      : readInner(innerFile);
  };
  try {
    for (const member of unpackZip(file.name, file.bytes, limit, opening)) readings.push(await take(member));
  } catch (error) {
    if (!(error instanceof ReaderError)) throw error;
    readings.push(fail(error));
  }
  if (leftOut.length > 0)
    readings.push({ documents: [], errors: [], notes: [noteLeftOut(file.name, leftOut)] });
  const reading = joinReadings(readings);
  if (reading.documents.length + reading.errors.length + (reading.others?.length ?? 0) > 0) return reading;
  throw new ReaderError(
    'empty',
    `${file.name}: there is no document in it. ${reading.notes.join(' ')}`.trim(),
  );
}

function isFolder(path: string): boolean {
  return path.endsWith('/');
}

/** What systems leave in archives beside the files themselves. */
function isHidden(path: string): boolean {
  return (
    path.split(/[\\/]/).some((part) => part.startsWith('.') && part !== '.' && part !== '..') ||
    path.startsWith('__MACOSX/')
  );
}

function fail(error: ReaderError): Reading {
  return { documents: [], errors: [error], notes: [] };
}

function describeFault(name: string, fault: ZipMember['fault']): ReaderError {
  return fault === 'too-large'
    ? new ReaderError(
        'too-large',
        `${name}: the file has more than ${MOST_BYTES / MEGABYTE} MB. Unpack and split it.`,
      )
    : new ReaderError(
        'protected',
        `${name}: the file is protected by a password, damaged, or packed in a way that is not read. Unpack it, and read that.`,
      );
}

function noteLeftOut(name: string, paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).join(', ');
  const more = paths.length > SHOWN ? ` and ${paths.length - SHOWN} more` : '';
  return `${name}: left out ${paths.length} of its files, of kinds that are not read (${shown}${more}).`;
}
