import type { EntityType } from '../../graph-data/schema/dossier.ts';
import { headOf, labelAt, lemmaAt, type Tree, tagAt, wordAt } from '../clauses/tree.ts';
import { isCalendarWord } from '../names/calendarWords.ts';
import { findBodyOfOffice } from './findBodyOfOffice.ts';
import { isBorn, isDwelling, isSeated } from './isDwelling.ts';
import { isTown } from './isTown.ts';

/** A name that nobody tagged, and what it is a name of by the words beside it. */
export interface NameByContext {
  readonly last: number;
  readonly type: Extract<EntityType, 'person' | 'organization' | 'place'>;
}

const BODIES: ReadonlySet<string> = new Set(
  'company firm bank charity newspaper broadcaster daily weekly party agency service group airline club maker website channel network foundation institute ngo militia conglomerate startup platform magazine movement cartel contractor operator retailer publisher'.split(
    ' ',
  ),
);

const DONE_TO_PEOPLE: ReadonlySet<string> = new Set(
  'free release pardon detain arrest jail imprison convict sentence execute kidnap abduct extradite elect appoint nominate indict assassinate murder poison marry behead'.split(
    ' ',
  ),
);

const DONE_TO_BODIES: ReadonlySet<string> = new Set(
  'sue fine sanction blacklist investigate fund finance bankroll hack acquire nationalize nationalise represent found co-found'.split(
    ' ',
  ),
);

/** The name that begins at `i`, when the words beside it leave no doubt what it is: "Blythe, Calif.", "president of Eagle Plastics". */
export function findNameByContext(
  tree: Tree,
  i: number,
  taken: readonly boolean[],
): NameByContext | undefined {
  if (!isCapitalized(tree, i) || isCalendarWord(tree.tokens[i]?.text ?? '')) return undefined;
  const last = findNameEnd(tree, i);
  const body = findBodyOfOffice(tree, i, taken);
  const type = taken.slice(i, last + 1).some(Boolean) ? undefined : readContext(tree, i, last);
  if (type === undefined && body !== undefined) return { last: body, type: 'organization' };
  return type && { last, type };
}

function readContext(tree: Tree, first: number, last: number): NameByContext['type'] | undefined {
  if (isTown(tree, first, last) || isDwelling(tree, first)) return 'place';
  if (tagAt(tree, first) === 'PROPN' && isBorn(tree, last)) return 'person';
  if (tagAt(tree, first) === 'PROPN' && isSeated(tree, last)) return 'organization';
  if (isAfterKind(tree, first)) return 'organization';
  if (isDoneTo(tree, first, last, DONE_TO_BODIES)) return 'organization';
  return first < last && isDoneTo(tree, first, last, DONE_TO_PEOPLE) ? 'person' : undefined;
}

/** "the charity Open Harbours", "the bank Vestkyst Finans": after the noun that says what it is. */
function isAfterKind(tree: Tree, first: number): boolean {
  return tagAt(tree, first - 1) === 'NOUN' && BODIES.has(lemmaAt(tree, first - 1));
}

/** "freed Nazanin Zaghari-Ratcliffe", "sued Vestkyst Finans": what is done to such only. */
function isDoneTo(tree: Tree, first: number, last: number, verbs: ReadonlySet<string>): boolean {
  if (tagAt(tree, first) !== 'PROPN') return false;
  for (let i = first; i <= last; i += 1) {
    const head = headOf(tree, i);
    if (head >= first && head <= last) continue;
    return ['obj', 'nsubj:pass'].includes(labelAt(tree, i)) && verbs.has(lemmaAt(tree, head));
  }
  return false;
}

function findNameEnd(tree: Tree, i: number): number {
  let end = i;
  for (;;) {
    const next = wordAt(tree, end + 1) === '-' ? end + 2 : end + 1;
    if (!isCapitalized(tree, next)) return end;
    end = next;
  }
}

function isCapitalized(tree: Tree, i: number): boolean {
  return (
    /^\p{Lu}[\p{L}\p{N}]/u.test(tree.tokens[i]?.text ?? '') &&
    ['PROPN', 'NOUN', 'X', 'ADJ'].includes(tagAt(tree, i))
  );
}
