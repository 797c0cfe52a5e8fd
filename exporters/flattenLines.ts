/** Line breaks and tabs of every kind, and what is no character, as one space: for formats of a record a line. */
const BREAKS = /[\s\p{Cc}\u0085]+/gu;

export function flattenLines(text: string): string {
  return text.replaceAll(BREAKS, ' ').trim();
}
