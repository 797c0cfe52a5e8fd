const OUTSIDE_BMP = /[\u{10000}-\u{10FFFF}]/gu;

/**
 * Turns offsets into a text from UTF-16 code units, as a dossier has them, to code points, as Python, brat, RDF and the Web
 * Annotation model count. An offset in the middle of a character is that character's.
 */
export function createPointCounter(text: string): (offset: number) => number {
  const pairs = Array.from(text.matchAll(OUTSIDE_BMP), ({ index }) => index);
  return (offset) => offset - countBelow(pairs, offset);
}

/** How many of the ascending numbers are below one, by halving. */
function countBelow(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? bound) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
