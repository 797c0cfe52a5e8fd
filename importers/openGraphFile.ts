import { decodeText } from '../graph-data/readers/decodeText.ts';
import { findCharset } from '../graph-data/readers/findCharset.ts';
import { GraphFile } from './graphFile.ts';
import { ImportError } from './importError.ts';

/** More does not fit into one text, nor a browser. */
export const MAX_GRAPH_BYTES = 500 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** A file that may hold a graph, decoded. Throws an ImportError (too-large) or a ReaderError (no text, encoding unknown). */
export function openGraphFile(name: string, bytes: Uint8Array): GraphFile {
  checkGraphSize(name, bytes.length);
  return new GraphFile(name, decodeText(bytes, name, findCharset(bytes)).text);
}

export function checkGraphSize(name: string, bytes: number): void {
  if (bytes === 0)
    throw new ImportError(
      'no-graph',
      `${name}: the file is empty. Write it again with the program it comes from.`,
    );
  if (bytes > MAX_GRAPH_BYTES)
    throw new ImportError(
      'too-large',
      `${name}: the file has ${Math.ceil(bytes / MEGABYTE)} MB, more than the ${MAX_GRAPH_BYTES / MEGABYTE} MB of a graph. Split it, or leave out attributes.`,
    );
}
