import type { LinkedMention } from '../../actors/resolveActors.ts';
import {
  childrenBy,
  findPreposition,
  headOf,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from '../../clauses/tree.ts';
import { isPassive } from '../../clauses/verbForms.ts';
import { isTitle, isTitleOfCourtesy } from '../../lexicons/titles.ts';
import { findApposed } from './findApposed.ts';
import { isBeforeName } from './isBeforeName.ts';
import {
  type Holder,
  mentionAt,
  mentionFrom,
  OFFICE_REACH,
  type Office,
  type OfficeContext,
  typeOf,
} from './office.ts';

/** Verbs that say of their subject which office it has. */
const HOLDING: ReadonlySet<string> = new Set([
  'become',
  'serve',
  'remain',
  'step',
  'resign',
  'work',
  'retire',
  'act',
  'continue',
  'stay',
]);
/** Verbs that give an office to their object: "named Jane Doe chief of …". */
const GIVING: ReadonlySet<string> = new Set([
  'name',
  'appoint',
  'elect',
  'swear',
  'designate',
  'nominate',
  'reelect',
  're-elect',
  'install',
  'confirm',
  'choose',
  'hire',
  'promote',
  'fire',
  'dismiss',
  'sack',
  'replace',
  'succeed',
]);
/** Of these, those whose subject has it, and their object no more. */
const FOLLOWING: ReadonlySet<string> = new Set(['replace', 'succeed']);
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in', 'with']);
const MAX_LISTED = 6;

/**
 * Who an office is said of: by title ("Ambassador to Japan Mikhail Galuzin", "Senators Reed and Park"), apposition on either
 * side, or a verb ("is the head of NATO", "was named head").
 */
export function findHolders(context: OfficeContext, office: Office): Holder[] {
  const titled = findTitled(context, office);
  if (titled) return [titled, ...listAfter(context, office, titled)];
  const end = skipPrepositional(context, office.last + 1);
  const fits = (mention: LinkedMention | undefined) => fitsOffice(context, office, mention);
  const after =
    wordAt(context.tree, end + 1) === ','
      ? mentionFrom(context, skipTitles(context.tree, end + 2))
      : undefined;
  if (
    fits(after) &&
    isNamedPerson(context, after) &&
    isDefinite(context, office) &&
    closes(context.tree, after.last + 1)
  )
    return [{ mention: after, end }];
  const before = findApposed(context, office);
  if (fits(before) && before.kind === 'name')
    return [{ mention: before, end }, ...listBefore(context, office, before, end)];
  return findPredicated(context, office, end).filter(({ mention }) => fits(mention));
}

function fitsOffice(
  context: OfficeContext,
  office: Office,
  mention: LinkedMention | undefined,
): mention is LinkedMention {
  return (
    mention !== undefined &&
    mention.kind !== 'demonym' &&
    office.wordings.some(({ relation }) => relation.sourceTypes.includes(typeOf(context, mention))) &&
    !(mention.first <= office.first && office.last <= mention.last)
  );
}

function isNamedPerson(context: OfficeContext, mention: LinkedMention): boolean {
  return mention.kind === 'name' && typeOf(context, mention) === 'person';
}

function findTitled(context: OfficeContext, office: Office): Holder | undefined {
  const { tree } = context;
  const end = skipPrepositional(context, office.last + 1);
  const bracket = wordAt(tree, office.last + 1) === '(' ? 2 : 1;
  const mention =
    mentionFrom(context, skipTitles(tree, office.last + bracket)) ??
    mentionFrom(context, skipTitles(tree, end + 1));
  return fitsOffice(context, office, mention) && isNamedPerson(context, mention)
    ? { mention, end, titled: true }
    : undefined;
}

/** "spokesman Lt. Pat Ray", "President Dr. Ann Lee". */
function skipTitles(tree: Tree, from: number): number {
  let at = from;
  while (isTitleOfCourtesy(tree.tokens[at]?.text ?? '')) at += 1;
  return at;
}

/** "members Nils Berg, Tom Ray and Ann Lee": who else stands behind an office in the plural. */
function listAfter(context: OfficeContext, office: Office, first: Holder): Holder[] {
  const { tree } = context;
  const listed: Holder[] = [];
  if (!isPlural(tree, office)) return listed;
  for (let at = first.mention.last + 1; listed.length < MAX_LISTED; ) {
    while ([',', 'and'].includes(wordAt(tree, at))) at += 1;
    const next = mentionFrom(context, at);
    if (at === first.mention.last + 1 || !next || !isNamedPerson(context, next)) return listed;
    listed.push({ ...first, mention: next });
    at = next.last + 1;
    if (![',', 'and'].includes(wordAt(tree, at))) return listed;
  }
  return listed;
}

/** "Ann Lee and Tom Ray, professors at …": who stands beside the name before an office in the plural. */
function listBefore(context: OfficeContext, office: Office, nearest: LinkedMention, end: number): Holder[] {
  const { tree } = context;
  if (!isPlural(tree, office)) return [];
  const before =
    wordAt(tree, nearest.first - 1) === 'and' ? mentionAt(context, nearest.first - 2) : undefined;
  return before && isNamedPerson(context, before) ? [{ mention: before, end }] : [];
}

function isPlural(tree: Tree, { last }: Office): boolean {
  return wordAt(tree, last) !== lemmaAt(tree, last) && /(?:s|men|women)$/.test(wordAt(tree, last));
}

/** "X is the head of …", "X was named minister of …", "X became president of …", "the board named X president of …". */
function findPredicated(context: OfficeContext, office: Office, end: number): Holder[] {
  const { tree } = context;
  const isCopular = childrenBy(tree, office.last, 'cop').length > 0;
  const verb = headOf(tree, office.last);
  const clause = isCopular ? office.last : verb;
  const subjects = isCopular || HOLDING.has(lemmaAt(tree, verb)) ? childrenBy(tree, clause, 'nsubj') : [];
  if (subjects.length > 0) return holdersAt(context, subjects, end, clause);
  const giving = findGiving(context, office);
  if (giving === undefined) return [];
  if (FOLLOWING.has(lemmaAt(tree, giving))) return findFollowing(context, giving, end);
  const given = childrenBy(tree, giving, 'nsubj').filter(
    (child) =>
      tree.tokens[child]?.label === 'nsubj:pass' ||
      childrenBy(tree, giving, 'aux').some((aux) => tree.tokens[aux]?.label === 'aux:pass'),
  );
  return holdersAt(
    context,
    given.length > 0 ? given : childrenBy(tree, giving, 'obj').filter((child) => child < office.first),
    end,
    giving,
  );
}

/** "X replaced Y as president", "Y was succeeded by X as president", "replaced Y with X as president": who has it now. */
function findFollowing(context: OfficeContext, verb: number, end: number): Holder[] {
  const { tree } = context;
  const isTurned = isPassive(tree, verb);
  const wanted = isTurned ? 'by' : 'with';
  const behind = [verb, ...childrenBy(tree, verb, 'obj')].flatMap((at) =>
    childrenBy(tree, at, 'obl', 'nmod'),
  );
  const named = behind.filter((child) => findPreposition(tree, child) === wanted);
  return holdersAt(
    context,
    named.length > 0 || isTurned ? named : childrenBy(tree, verb, 'nsubj'),
    end,
    verb,
  );
}

/** The verb that gives an office, the office being its object, complement, or behind its "as". */
function findGiving({ tree }: OfficeContext, office: Office): number | undefined {
  const verb = headOf(tree, office.last);
  if (GIVING.has(lemmaAt(tree, verb)) && tagAt(tree, verb) === 'VERB') return verb;
  const above = headOf(tree, verb);
  return GIVING.has(lemmaAt(tree, above)) &&
    tagAt(tree, above) === 'VERB' &&
    office.last - above < OFFICE_REACH
    ? above
    : undefined;
}

function holdersAt(context: OfficeContext, tokens: readonly number[], end: number, clause: number): Holder[] {
  const { tree } = context;
  return tokens
    .slice(0, 1)
    .map((token) => (['who', 'which'].includes(wordAt(tree, token)) ? headOf(tree, clause) : token))
    .flatMap((token) => [token, ...childrenBy(tree, token, 'conj')])
    .flatMap((token) => mentionAt(context, token) ?? [])
    .map((mention) => ({ mention, end, clause }));
}

function closes(tree: Tree, i: number): boolean {
  return (
    i >= tree.tokens.length ||
    [',', '.', ';', ')', 'and', ':'].includes(wordAt(tree, i)) ||
    ['VERB', 'AUX', 'ADV'].includes(tagAt(tree, i))
  );
}

function isDefinite({ tree }: OfficeContext, office: Office): boolean {
  const from = Math.max(0, office.first - 5);
  return tree.tokens
    .slice(from, office.first)
    .some((token) => ['a', 'an', 'the', "'s"].includes(token.word) || token.tag === 'PRON');
}

/** End of "to Japan", "for the Foreign Ministry", "of the European Commission" that begins at `i`; `i - 1` where there is none. */
function skipPrepositional(context: OfficeContext, i: number): number {
  const { tree } = context;
  let end = i - 1;
  for (let at = i; at < i + OFFICE_REACH && PREPOSITIONS.has(wordAt(tree, at)); at = end + 1) {
    let next = at + 1;
    while (isBeforeName(tree, next) && !mentionFrom(context, next)) next += 1;
    const mention = mentionFrom(context, next);
    if (!mention) {
      if (tagAt(tree, next) !== 'NOUN') break;
      let noun = next;
      while (tagAt(tree, noun + 1) === 'NOUN') noun += 1;
      if (isTitle(tree.tokens[noun]?.text ?? '')) break;
      end = noun;
    } else {
      if (typeOf(context, mention) === 'person') break;
      end = mention.last;
    }
  }
  return end;
}
