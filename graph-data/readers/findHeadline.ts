const LONGEST_HEADLINE = 150;

/** The first line of a text that stands alone as a headline does: short, and with a blank line after it. */
export function findHeadline(text: string): string | undefined {
  const [first = '', second] = text.trimStart().split(/\r\n|\r|\n/, 2);
  const headline = first.trim();
  const isAlone = second !== undefined && second.trim() === '';
  return isAlone && headline.length <= LONGEST_HEADLINE && !headline.endsWith('.') ? headline : undefined;
}
