/** Characters of an XML name token that the ASCII part of every schema reader agrees on, and letters. */
const NOT_OF_TOKEN = /[^\p{L}\p{Nd}._:-]/gu;
const ESCAPE = /_x(?=[0-9A-F])/g;

/** An id as an XML name token (xs:NMTOKEN), other characters as _xHHHH_; different ids give different tokens. */
export function makeNameToken(id: string): string {
  return id
    .replaceAll(ESCAPE, '_x5F_x')
    .replaceAll(NOT_OF_TOKEN, (character) => `_x${character.codePointAt(0)?.toString(16).toUpperCase()}_`);
}
