const FENCE = /^---[ \t]*$/;

/** The fields between two lines of three dashes at the head of a text, and the text after them. */
export function splitFrontMatter(text: string): { fields: ReadonlyMap<string, string>; body: string } {
  const fields = new Map<string, string>();
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/);
  if (!FENCE.test(lines[0]?.trimEnd() ?? '')) return { fields, body: text };
  const end = lines.findIndex((line, i) => i > 0 && FENCE.test(line.trimEnd()));
  if (end < 0) return { fields, body: text };
  for (const line of lines.slice(1, end)) {
    const colon = line.indexOf(':');
    if (colon > 0)
      fields.set(line.slice(0, colon).trim().toLowerCase(), unquote(line.slice(colon + 1).trim()));
  }
  return { fields, body: lines.slice(end + 1).join('') };
}

function unquote(value: string): string {
  const quote = value[0];
  const isQuoted = value.length > 1 && (quote === '"' || quote === "'") && value.endsWith(quote);
  if (!isQuoted) return value;
  const inner = value.slice(1, -1);
  return quote === '"' ? inner.replaceAll(/\\(["\\])/g, '$1') : inner.replaceAll("''", "'");
}
