const ESCAPED = /_x([0-9A-F]{1,6})_/g;
const LAST_CHARACTER = 0x10ffff;

/** An id that was written as an XML name token, other characters as _xHHHH_ (docs/formats.md, GraphML). */
export function readNameToken(token: string): string {
  return token.replaceAll(ESCAPED, (whole, hexadecimal: string) => {
    const code = Number.parseInt(hexadecimal, 16);
    return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
  });
}
