const OF_ATTEST = /^attest\.(?:actor|article|link)\.(.*)\.0$/s;
const ESCAPED = /\.([0-9a-f]{1,6})\./g;
const LAST_CHARACTER = 0x10ffff;

/** The id that an export of Attest made safe for FollowTheMoney (docs/formats.md), and any other as it is. */
export function readFtmId(id: string): string {
  const safe = OF_ATTEST.exec(id)?.[1];
  return (
    safe?.replaceAll(ESCAPED, (whole, hexadecimal: string) => {
      const code = Number.parseInt(hexadecimal, 16);
      return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
    }) ?? id
  );
}
