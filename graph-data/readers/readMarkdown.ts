import { decodeText } from './decodeText.ts';
import { makeSource } from './makeSource.ts';
import type { Reading, SourceFile } from './reading.ts';
import { splitFrontMatter } from './splitFrontMatter.ts';
import { stripMarkdown } from './stripMarkdown.ts';

const FIRST_HEADING = /^ {0,3}# +(?! )((?:[^\n]{0,499}?[^ \t#\n])?)[ \t#]*$/m;

export function readMarkdown(file: SourceFile): Reading {
  const decoded = decodeText(file.bytes, file.name);
  const { fields, body } = splitFrontMatter(decoded.text);
  const heading = FIRST_HEADING.exec(body)?.[1];
  return makeSource(file, {
    text: stripMarkdown(body),
    title: fields.get('title') ?? (heading && stripMarkdown(heading)),
    date: fields.get('date'),
    url: fields.get('url'),
    publisher: fields.get('publisher'),
    notes: decoded.notes,
  });
}
