/** An entity of FollowTheMoney: every value is a string in a list, ids of other entities too. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Values = string | readonly (string | undefined)[] | undefined;

/** Drops what is empty, and repetitions, which FollowTheMoney does not keep. */
export function makeFtmEntity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, Values>>,
): FtmEntity {
  const kept: Record<string, string[]> = {};
  for (const [name, values] of Object.entries(properties)) {
    const all = typeof values === 'string' ? [values] : (values ?? []);
    const distinct = [...new Set(all.filter((value) => value !== undefined && value.trim() !== ''))];
    if (distinct.length > 0) kept[name] = distinct as string[];
  }
  return { id, schema, properties: kept };
}

/** FollowTheMoney allows letters, digits, dots and dashes in ids; other characters are written .HEX. */
export function makeFtmId(kind: 'actor' | 'article' | 'link', id: string): string {
  const safe = id.replaceAll(/[^0-9A-Za-z-]/gu, (character) => `.${character.codePointAt(0)?.toString(16)}.`);
  return `attest.${kind}.${safe}.0`;
}
