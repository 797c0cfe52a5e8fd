export type CypherValue = string | number | boolean | readonly string[];

/** What stands in a string as an escape: its quote, backslashes, breaks, control characters and halves of characters. */
const ESCAPED = /[\\'\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]/gu;
const SHORT: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};
const HALF = /\p{Cs}/u;

/** A value as a Cypher literal. Halves of surrogate pairs, which no store keeps, become U+FFFD. */
export function writeValue(value: CypherValue): string {
  if (typeof value === 'string') return `'${value.replaceAll(ESCAPED, escapeCharacter)}'`;
  if (typeof value === 'object') return `[${value.map(writeValue).join(', ')}]`;
  return String(value);
}

function escapeCharacter(character: string): string {
  if (HALF.test(character)) return '\uFFFD';
  return SHORT[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A label, type or property in backticks. */
export function escapeName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}
