import { SAYING } from '../clauses/carriers.ts';
import {
  baseLabelAt,
  childrenBy,
  findPreposition,
  headOf,
  isWithin,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from '../clauses/tree.ts';
import { isToBe } from '../clauses/verbForms.ts';
import type { DateMention } from './readDates.ts';

/** Prepositions that make an event the background of another. */
const AFTER: ReadonlySet<string> = new Set([
  'since',
  'after',
  'before',
  'during',
  'over',
  'following',
  'despite',
  'for',
]);

const FUTURE: ReadonlySet<string> = new Set(['will', "'ll", 'wo', 'shall']);

/**
 * The date of what a predicate says: one in its own phrase, or of the verb that carries it, or of the verb of saying or
 * complement verb above it ("said on Wednesday it was expelling"); none that belongs to another clause.
 */
export function findDateOf(
  tree: Tree,
  predicate: number,
  carrier: number | undefined,
  dates: readonly DateMention[],
): string | undefined {
  if (dates.length === 0) return undefined;
  const owners = dates.map((date) => ({ date, owner: findOwner(tree, date) }));
  const own = owners.filter(
    ({ date }) => isWithin(tree, date.first, predicate) && nearestVerb(tree, date.first, predicate),
  );
  if (own[0]) return readValue(tree, own[0]);
  for (let at = carrier ?? predicate, link = true; at >= 0 && link; at = headOf(tree, at)) {
    const found = owners.find(({ owner }) => owner === at);
    if (found) return readValue(tree, found);
    const label = baseLabelAt(tree, at);
    const head = headOf(tree, at);
    const verbal = tagAt(tree, at) === 'VERB' || tagAt(tree, at) === 'AUX';
    link = verbal
      ? ['xcomp', 'conj'].includes(label) || (label === 'ccomp' && SAYING.has(lemmaAt(tree, head)))
      : ['obj', 'nmod', 'conj', 'nsubj', 'obl', 'compound', 'root'].includes(label);
  }
  return undefined;
}

/** Of "on Friday" the coming one, where the verb it is said of lies ahead. */
function readValue(tree: Tree, { date, owner }: { date: DateMention; owner: number }): string {
  return date.coming !== undefined && liesAhead(tree, owner) ? date.coming : date.value;
}

/** "will visit", "is to meet", and what is joined to them. */
function liesAhead(tree: Tree, verb: number): boolean {
  const auxiliaries = verb < 0 ? [] : childrenBy(tree, verb, 'aux');
  if (auxiliaries.some((aux) => FUTURE.has(wordAt(tree, aux))) || (verb >= 0 && isToBe(tree, verb)))
    return true;
  return auxiliaries.length === 0 && verb >= 0 && baseLabelAt(tree, verb) === 'conj'
    ? liesAhead(tree, headOf(tree, verb))
    : false;
}

/** The verb a date is said of, or the event it is part of ("since the invasion of Ukraine in February"): the nearest above it. */
function findOwner(tree: Tree, date: DateMention): number {
  let at = date.first;
  while (headOf(tree, at) >= date.first && headOf(tree, at) <= date.last) at = headOf(tree, at);
  for (let owner = headOf(tree, at); owner >= 0; owner = headOf(tree, owner)) {
    if (['VERB', 'AUX'].includes(tagAt(tree, owner)) || baseLabelAt(tree, owner) === 'root') return owner;
    if (
      tagAt(tree, owner) === 'NOUN' &&
      owner < at &&
      ['obl', 'nmod'].includes(baseLabelAt(tree, owner)) &&
      AFTER.has(findPreposition(tree, owner) ?? '')
    )
      return owner;
  }
  return -1;
}

/** Whether no other clause stands between a date and the predicate above it. */
function nearestVerb(tree: Tree, date: number, predicate: number): boolean {
  for (let at = headOf(tree, date); at >= 0 && at !== predicate; at = headOf(tree, at))
    if (tagAt(tree, at) === 'VERB' || childrenBy(tree, at, 'nsubj').length > 0) return false;
  return true;
}
