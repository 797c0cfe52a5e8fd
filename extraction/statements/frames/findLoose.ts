import type { Frame } from '../../../graph-data/vocabulary/relation.ts';
import { type Actor, resolveActors } from '../../actors/resolveActors.ts';
import { baseLabelAt, headOf, labelAt, type Tree, tagAt, wordAt } from '../../clauses/tree.ts';
import { isVerbal } from '../../clauses/verbForms.ts';
import type { MatchContext } from './matchContext.ts';

const LOOSE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'with',
  'against',
  'between',
  'on',
  'to',
  'into',
  'toward',
  'towards',
  'from',
  'in',
  'near',
  'along',
]);

const LOOSE_REACH = 14;

/** What stands behind these says when: "met after the summit with Ankara". */
const TIMES: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until']);

const CLAUSE_MARKS: ReadonlySet<string> = new Set([',', ';', ':', '“', '”', '"']);

/**
 * Attachment of prepositions is where parsers err most ("talks on a treaty with Tokyo"): without a target in the tree,
 * the first phrase behind one of the wording's prepositions to the right, before the clause ends.
 */
export function findLoose(
  context: MatchContext,
  frame: Frame,
  from: number,
  isSource: (actor: Actor) => boolean,
): Actor[] {
  const { tree, findMention } = context;
  const prepositions = [...frame.target, ...(frame.targetNoun ? (frame.through ?? []) : [])].filter((role) =>
    LOOSE_PREPOSITIONS.has(role),
  );
  if (prepositions.length === 0) return [];
  const end = Math.min(tree.tokens.length, from + LOOSE_REACH);
  for (let i = from + 1; i < end && !endsClause(tree, i); i += 1) {
    const head = headOf(tree, i);
    if (!prepositions.includes(wordAt(tree, i)) || tagAt(tree, i) !== 'ADP' || head <= i) continue;
    const between = tree.tokens.slice(from, i).map(({ lemma }) => lemma);
    const noun = frame.targetNoun?.find((wanted) => between.includes(wanted));
    const found = resolveActors(tree, head, findMention, frame.through).filter((actor) => !isSource(actor));
    if (found.length > 0) return found.map((actor) => (noun === undefined ? actor : { ...actor, noun }));
  }
  return [];
}

/** Where a phrase to the right cannot belong to the clause any more: at another verb, a mark, or a pronoun that is no owner. */
function endsClause(tree: Tree, i: number): boolean {
  const tag = tagAt(tree, i);
  if (tag === 'VERB') return !['amod', 'case'].includes(baseLabelAt(tree, i));
  if (tag === 'PRON') return labelAt(tree, i) !== 'nmod:poss';
  if (tag === 'CCONJ') return isVerbal(tree, headOf(tree, i));
  return TIMES.has(wordAt(tree, i)) || tag === 'AUX' || tag === 'SCONJ' || CLAUSE_MARKS.has(wordAt(tree, i));
}
