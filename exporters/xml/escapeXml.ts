import { replaceUnwritable } from '../replaceUnwritable.ts';

const MARKUP = /[&<>"\t\n\r\u0085\u2028]/g;

/**
 * Line breaks and tabs as references: a raw one in an attribute value is read as a space, a raw \r as \n,
 * and readers that normalize lines as XML 1.1 does (xmldom) read U+0085 and U+2028 as \n.
 */
const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\u0085': '&#133;',
  '\u2028': '&#8232;',
};

/** Text for an attribute value or an element. */
export function escapeXml(text: string): string {
  return replaceUnwritable(text).replaceAll(MARKUP, (character) => REFERENCES[character] ?? character);
}
