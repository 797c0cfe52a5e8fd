/** A value as text; undefined when it is none, or nested. */
export function readText(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return readText(value[0]);
  return undefined;
}

/** A whole number, 0 or more, that is given as a number or in digits. */
export function readWhole(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}(?:\.0+)?$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

const BRACKETED = /^\s*\[.*\]\s*$/s;

/** A list of GEXF: in brackets, or with | between its pieces, or with bare commas as some programs write it. */
export function readGexfList(text: string): readonly string[] {
  if (BRACKETED.test(text)) return readBracketed(text.trim());
  if (text.includes('|')) return text.split('|');
  return BARE_COMMAS.test(text) ? text.split(',') : [text];
}

const BARE_COMMAS = /^[^\s,]+(?:,[^\s,]+)+$/;

/** A list that is given as one, as JSON, as GEXF writes lists, or with | or ; between its pieces. */
export function readList(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((piece) => readText(piece) ?? []);
  const text = readText(value);
  if (text === undefined) return [];
  if (BRACKETED.test(text)) return readBracketed(text.trim());
  const separator = text.includes('|') ? '|' : ';';
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function readBracketed(text: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed)) return readList(parsed);
  } catch {
    return splitUnquoted(text.slice(1, -1));
  }
  return [];
}

const PIECE = /\s*(?!\s)(?:"((?:[^"\\]|\\.)*)"\s*|'((?:[^'\\]|\\.)*)'\s*|([^,]*))(?:,|$)/gy;

/** GEXF's `[a, "b, c"]`: pieces in quotes where they hold a comma, and bare where they do not. */
function splitUnquoted(text: string): string[] {
  const pieces: string[] = [];
  for (const [, double, single, bare] of text.matchAll(PIECE)) {
    const piece = (double ?? single)?.replaceAll(/\\(.)/g, '$1') ?? bare?.trim() ?? '';
    if (piece !== '') pieces.push(piece);
  }
  return pieces;
}
