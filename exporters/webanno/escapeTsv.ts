const ESCAPES: Readonly<Record<string, string>> = { '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** The text of a sentence or a token. */
export function escapeText(text: string): string {
  return text.replaceAll(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? `\\${character}`);
}

/** A value, in which more signs mean something. */
export function escapeValue(text: string): string {
  return text.replaceAll(/->|[\\[\]|_;\t\n\r*]/g, (characters) => ESCAPES[characters] ?? `\\${characters}`);
}
