const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const NUMBER = /^#(?:(\d{1,7})|x([0-9A-Fa-f]{1,6}))$/;
const LAST_CHARACTER = 0x10ffff;
const LONGEST_SHOWN = 20;

/** Text with its references as the characters they stand for, or the first that stands for none. */
export function decodeReferences(raw: string): { readonly text: string } | { readonly unknown: string } {
  let text = '';
  let done = 0;
  for (let at = raw.indexOf('&'); at >= 0; at = raw.indexOf('&', done)) {
    const end = raw.indexOf(';', at);
    const character = end < 0 ? undefined : decodeName(raw.slice(at + 1, end));
    if (character === undefined)
      return { unknown: raw.slice(at, end < 0 ? at + LONGEST_SHOWN : Math.min(end + 1, at + LONGEST_SHOWN)) };
    text += raw.slice(done, at) + character;
    done = end + 1;
  }
  return { text: text + raw.slice(done) };
}

function decodeName(name: string): string | undefined {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const [, decimal, hexadecimal] = NUMBER.exec(name) ?? [];
  if (decimal === undefined && hexadecimal === undefined) return undefined;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : undefined;
}
