/** What may be unwritable, found fast: control characters, halves of surrogate pairs or whole ones. */
const SUSPECT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
/** All that XML 1.0 cannot carry, and readers of tables stop at: control characters, halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function replaceUnwritable(text: string): string {
  return SUSPECT.test(text) ? text.replaceAll(UNWRITABLE, '\uFFFD') : text;
}
