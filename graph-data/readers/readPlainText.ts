import { decodeText } from './decodeText.ts';
import { findHeadline } from './findHeadline.ts';
import { makeSource } from './makeSource.ts';
import type { Reading, SourceFile } from './reading.ts';

export function readPlainText(file: SourceFile): Reading {
  const { text, notes } = decodeText(file.bytes, file.name);
  return makeSource(file, { text, title: findHeadline(text), notes });
}
