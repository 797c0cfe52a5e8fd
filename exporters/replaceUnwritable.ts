/** All that XML 1.0 cannot carry, and readers of tables stop at: control characters, halves of surrogate pairs. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

export function replaceUnwritable(text: string): string {
  return text.replaceAll(UNWRITABLE, '\uFFFD');
}
