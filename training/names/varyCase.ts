/** How headlines and hasty writers write: every such text has the length of the original. */
const MANNERS: readonly ((text: string) => string)[] = [
  (text) => mapLetters(text, (letter) => letter.toUpperCase()),
  (text) => mapLetters(text, (letter) => letter.toLowerCase()),
  (text) => text.replace(/(?<!\p{L})\p{L}(?=\p{L}{3})/gu, (letter) => letter.toUpperCase()),
];

/** The text in one of the manners, or undefined for most texts: a share of `share` has each manner. */
export function varyCase(text: string, share: number, drawNumber: () => number): string | undefined {
  const drawn = drawNumber();
  return MANNERS[Math.floor(drawn / share)]?.(text);
}

function mapLetters(text: string, change: (letter: string) => string): string {
  return text.replace(/\p{L}/gu, (letter) => {
    const changed = change(letter);
    return changed.length === letter.length ? changed : letter;
  });
}
