import type { GraphFile } from '../graphFile.ts';

/** The root stands after the declaration, comments and perhaps a document type: not far from the beginning. */
const HEAD_LENGTH = 20_000;
const FIRST_ELEMENT = /<(?![?!])(?:[^\s:<>/]+:)?([^\s:<>/]+)/;
const NO_ELEMENTS = /<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\][^>]*)?>/gs;

/** Whether a file is XML with a root of this local name. */
export function isXmlOf(file: GraphFile, root: string): boolean {
  if (!file.beginsAsXml) return false;
  const head = file.text.slice(0, HEAD_LENGTH).replaceAll(NO_ELEMENTS, '');
  return FIRST_ELEMENT.exec(head)?.[1] === root;
}
