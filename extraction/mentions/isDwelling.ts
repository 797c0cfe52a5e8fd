import { lemmaAt, type Tree, wordAt } from '../clauses/tree.ts';

const DWELLING: ReadonlySet<string> = new Set([
  'live',
  'reside',
  'base',
  'bear',
  'born',
  'headquarter',
  'locate',
  'situate',
  'settle',
  'raise',
]);
const SEATED: ReadonlySet<string> = new Set(['based', 'headquartered']);
const BETWEEN: ReadonlySet<string> = new Set([
  'is',
  'was',
  'are',
  'were',
  'not',
  'no',
  'longer',
  'now',
  'also',
  ',',
]);

/** Whether the name that begins at `first` can only be a place: "lives in Kumasi", "born near Ogden". */
export function isDwelling(tree: Tree, first: number): boolean {
  return (
    ['in', 'near', 'outside'].includes(wordAt(tree, first - 1)) && DWELLING.has(lemmaAt(tree, first - 2))
  );
}

/** Whether the name that ends at `last` can only be a body: "Solvanta is based in", "Solvanta, headquartered in". */
export function isSeated(tree: Tree, last: number): boolean {
  let at = last + 1;
  while (BETWEEN.has(wordAt(tree, at)) && at < last + 4) at += 1;
  return at > last + 1 && SEATED.has(wordAt(tree, at)) && ['in', 'at', 'near'].includes(wordAt(tree, at + 1));
}

/** Whether the name that ends at `last` can only be a person: "Ann Lee was born in". */
export function isBorn(tree: Tree, last: number): boolean {
  return ['was', 'were'].includes(wordAt(tree, last + 1)) && wordAt(tree, last + 2) === 'born';
}
