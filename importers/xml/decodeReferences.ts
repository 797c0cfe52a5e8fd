const REFERENCE = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));|&[^;\s]{0,20};?/gi;
const NAMED: ReadonlyMap<string | undefined, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CHARACTER = 0x10ffff;

/** Text with its references as the characters they stand for, and the first that stands for none. */
export function decodeReferences(raw: string): { readonly text: string; readonly unknown?: string } {
  let unknown: string | undefined;
  const text = raw.replaceAll(REFERENCE, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
    const named = NAMED.get(name);
    if (named !== undefined) return named;
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : -1;
    if (code >= 0 && code <= LAST_CHARACTER) return String.fromCodePoint(code);
    unknown ??= whole;
    return whole;
  });
  return unknown === undefined ? { text } : { text, unknown };
}
