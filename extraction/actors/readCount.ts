import {
  baseLabelAt,
  childrenBy,
  childrenOf,
  findPreposition,
  lemmaAt,
  type Tree,
  wordAt,
} from '../clauses/tree.ts';

const NUMBER_WORDS = new Map(
  (
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
      .split(' ')
      .map((word, i) => [word, i + 1]) as [string, number][]
  ).concat(
    ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, i) => [
      word,
      30 + 10 * i,
    ]),
  ),
);
const SCALES = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** The value of a number as written: "23", "1,000", "eight", "forty-five"; none for "dozens". */
export function readNumber(word: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$|^\d+$/.test(word)) return Number(word.replaceAll(',', ''));
  if (/^\d+\.\d+$/.test(word)) return Number(word);
  const parts = word.toLowerCase().split('-');
  if (!parts.every((part) => NUMBER_WORDS.has(part))) return undefined;
  return parts.reduce((sum, part) => sum + (NUMBER_WORDS.get(part) ?? 0), 0);
}

const YEAR = /^(?:19|20)\d\d$/;

/** "a dozen" is 12, "two dozen" 24. */
function countDozens(tree: Tree, dozen: number): number {
  const times = [...childrenOf(tree, dozen), dozen - 1]
    .map((i) => readNumber(wordAt(tree, i)))
    .find((n) => n !== undefined);
  return 12 * (times ?? 1);
}

/** How many a noun's phrase counts: "eight diplomats" is 8, "the same number of diplomats" the last count before it. */
export function readCount(tree: Tree, noun: number): number | undefined {
  for (const child of childrenBy(tree, noun, 'nummod', 'compound', 'amod')) {
    if (child > noun) continue;
    const value =
      readNumber(wordAt(tree, child)) ??
      (wordAt(tree, child) === 'dozen' ? countDozens(tree, child) : undefined);
    if (value === undefined || YEAR.test(wordAt(tree, child))) continue;
    const scale = [child + 1, ...childrenOf(tree, child)]
      .map((i) => SCALES.get(wordAt(tree, i)))
      .find((s) => s !== undefined);
    return scale === undefined ? value : value * scale;
  }
  if (
    lemmaAt(tree, noun) === 'number' &&
    childrenBy(tree, noun, 'amod').some((i) => wordAt(tree, i) === 'same')
  )
    return findCountBefore(tree, noun);
  return undefined;
}

function findCountBefore(tree: Tree, noun: number): number | undefined {
  for (let i = noun - 1; i >= 0; i -= 1)
    if (baseLabelAt(tree, i) === 'nummod' && findPreposition(tree, i) === undefined) {
      const value = readNumber(wordAt(tree, i));
      if (value !== undefined) return value;
    }
  return undefined;
}
