import type { LinkedMention } from '../actors/resolveActors.ts';
import { readStatus } from '../clauses/readStatus.ts';
import { childrenBy, headOf, lemmaAt, type Tree, tagAt, wordAt } from '../clauses/tree.ts';
import type { DocumentEntity } from '../entities/EntityList.ts';
import type { Draft } from './draft.ts';
import type { FrameIndex, Wording } from './frameIndex.ts';

/** The words of an office in a sentence, and the wordings that have it. */
interface Office {
  readonly first: number;
  readonly last: number;
  readonly wordings: readonly Wording[];
}

export interface OfficeContext {
  readonly tree: Tree;
  readonly mentions: readonly LinkedMention[];
  readonly entities: readonly DocumentEntity[];
  /** The country a sentence is about up to a token, for "the prime minister" without a country. */
  readonly findCountryInContext: (mention: LinkedMention) => LinkedMention | undefined;
}

const MAX_REACH = 9;
const HOLDING: ReadonlySet<string> = new Set([
  'name',
  'appoint',
  'elect',
  'become',
  'serve',
  'remain',
  'swear',
  'step',
  'resign',
  'work',
]);
const BESIDE = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'NOUN', 'PROPN', 'PART', 'ADP', 'CCONJ']);
/** Offices that, without a country beside them, are those of the country the text is about. */
const OFFICES_OF_STATE =
  /^(?:president|prime minister|premier|chancellor|chief cabinet secretary|cabinet secretary|(?:deputy )?(?:foreign|defen[cs]e|finance|interior|justice|trade) minister|foreign secretary|home secretary|secretary of state)$/;

/**
 * Who holds which office where: by title ("Russian Ambassador to Japan Mikhail Galuzin"), apposition ("Hikariko Ono, the
 * foreign ministry press secretary"; "the spokesman for the Kremlin, Dmitry Peskov"), or copula ("… is the head of NATO").
 */
export function readOffices(context: OfficeContext, index: FrameIndex): Draft[] {
  return findOffices(context.tree, index).flatMap((office) => {
    const holder = findHolder(context, office);
    return holder ? withCoordinated(context, holder).flatMap((one) => readHolding(context, office, one)) : [];
  });
}

/** "Japan and Australia are allies of …": each of those the office is said of. */
function withCoordinated({ tree, mentions }: OfficeContext, holder: Holder): Holder[] {
  if (!holder.predicated) return [holder];
  const others = childrenBy(tree, holder.mention.head, 'conj').flatMap((child) =>
    mentions.filter((mention) => mention.head === child),
  );
  return [holder, ...others.map((mention) => ({ ...holder, mention }))];
}

function findOffices(tree: Tree, index: FrameIndex): Office[] {
  const offices: Office[] = [];
  for (let last = 0; last < tree.tokens.length; last += 1) {
    const candidates = index.offices.get(lemmaAt(tree, last)) ?? index.offices.get(wordAt(tree, last)) ?? [];
    const fitting = candidates.filter(({ words }) =>
      words.every((word, i) => matchesWord(tree, last - words.length + 1 + i, word)),
    );
    const length = Math.max(0, ...fitting.map(({ words }) => words.length));
    if (length === 0 || tagAt(tree, last) === 'VERB') continue;
    offices.push({
      first: last - length + 1,
      last,
      wordings: fitting.filter(({ words }) => words.length === length),
    });
  }
  return offices.filter(
    (office) =>
      !offices.some((other) => other !== office && other.first <= office.first && office.last <= other.last),
  );
}

function matchesWord(tree: Tree, i: number, word: string): boolean {
  return wordAt(tree, i) === word || lemmaAt(tree, i) === word;
}

interface Holder {
  readonly mention: LinkedMention;
  /** Last token of the office's phrase. */
  readonly end: number;
  /** Said by a verb ("is", "was named"), so that it can be denied or planned. */
  readonly predicated?: boolean;
}

function findHolder(context: OfficeContext, office: Office): Holder | undefined {
  const { tree } = context;
  const fits = (mention: LinkedMention | undefined): mention is LinkedMention =>
    mention !== undefined &&
    mention.kind !== 'demonym' &&
    office.wordings.some(({ relation }) => relation.sourceTypes.includes(typeOf(context, mention))) &&
    !(mention.first <= office.first && office.last <= mention.last);
  const isName = (mention: LinkedMention) => mention.kind === 'name';
  const end = skipPrepositional(context, office.last + 1);
  const bracket = wordAt(tree, office.last + 1) === '(' ? 2 : 1;
  const titled = mentionFrom(context, office.last + bracket) ?? mentionFrom(context, end + 1);
  if (fits(titled) && isName(titled) && typeOf(context, titled) === 'person') return { mention: titled, end };
  if (wordAt(tree, end + 1) === ',') {
    const after = mentionFrom(context, end + 2);
    if (
      fits(after) &&
      isName(after) &&
      typeOf(context, after) === 'person' &&
      isDefinite(context, office) &&
      closes(tree, after.last + 1)
    )
      return { mention: after, end };
  }
  const before = findApposed(context, office);
  if (fits(before) && isName(before)) return { mention: before, end };
  const copular = findCopular(context, office);
  return fits(copular) ? { mention: copular, end, predicated: true } : undefined;
}

function typeOf({ entities }: OfficeContext, mention: LinkedMention) {
  return entities[mention.entity]?.type ?? mention.type;
}

function mentionFrom({ mentions }: OfficeContext, first: number): LinkedMention | undefined {
  return mentions.find((mention) => mention.first === first);
}

function mentionUpTo({ mentions }: OfficeContext, last: number): LinkedMention | undefined {
  return mentions.find((mention) => mention.last === last);
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
    .some(
      (token) => ['a', 'an', 'the', "'s", '’s'].includes(token.text.toLowerCase()) || token.tag === 'PRON',
    );
}

/** End of "to Japan", "for the Foreign Ministry", "of the European Commission" that begins at `i`; `i - 1` where there is none. */
function skipPrepositional(context: OfficeContext, i: number): number {
  let end = i - 1;
  for (
    let at = i;
    at < i + MAX_REACH && ['of', 'for', 'to', 'at', 'in', 'with'].includes(wordAt(context.tree, at));
  ) {
    let next = at + 1;
    while (['DET', 'ADJ'].includes(tagAt(context.tree, next)) && !mentionFrom(context, next)) next += 1;
    const mention = mentionFrom(context, next);
    if (!mention) {
      if (tagAt(context.tree, next) !== 'NOUN') break;
      end = next;
      while (tagAt(context.tree, end + 1) === 'NOUN') end += 1;
    } else {
      if (typeOf(context, mention) === 'person') break;
      end = mention.last;
    }
    at = end + 1;
  }
  return end;
}

/** "Hikariko Ono, the foreign ministry press secretary": the name before the comma that opens the office's phrase. */
function findApposed(context: OfficeContext, office: Office): LinkedMention | undefined {
  const { tree } = context;
  for (let i = office.first - 1; i > 0 && i >= office.first - MAX_REACH; i -= 1) {
    if (wordAt(tree, i) === ',' || wordAt(tree, i) === '(') {
      let before = mentionUpTo(context, i - 1);
      if (!before && wordAt(tree, i - 1) === ')')
        before = context.mentions.findLast((mention) => mention.last < i - 1 && i - mention.last < 6);
      return before && opensPhrase(context, i + 1, office) ? before : undefined;
    }
    if (!BESIDE.has(tagAt(tree, i))) return undefined;
  }
  return undefined;
}

function opensPhrase(context: OfficeContext, i: number, office: Office): boolean {
  const tag = tagAt(context.tree, i);
  if (
    ['a', 'an', 'the', 'its', 'his', 'her', 'their', 'who'].includes(wordAt(context.tree, i)) ||
    tag === 'ADJ'
  )
    return true;
  const mention = mentionFrom(context, i);
  return (
    i === office.first ||
    (mention !== undefined && mention.kind !== 'pronoun' && typeOf(context, mention) !== 'person') ||
    (mention !== undefined && /^['’]s$/.test(wordAt(context.tree, mention.last + 1)))
  );
}

/** "X is the head of …", "X was named minister of …", "X became president of …", "X stepped down as …". */
function findCopular(context: OfficeContext, office: Office): LinkedMention | undefined {
  const { tree, mentions } = context;
  const verb = headOf(tree, office.last);
  const clause =
    childrenBy(tree, office.last, 'cop').length > 0
      ? office.last
      : HOLDING.has(lemmaAt(tree, verb))
        ? verb
        : -1;
  if (clause < 0) return undefined;
  const subject = childrenBy(tree, clause, 'nsubj')[0];
  return subject === undefined
    ? undefined
    : mentions.find((mention) => mention.first <= subject && subject <= mention.last);
}

function readHolding(context: OfficeContext, office: Office, holder: Holder): Draft[] {
  const { tree } = context;
  const drafts: Draft[] = [];
  const named = tree.tokens
    .slice(office.first, office.last + 1)
    .map((token) => token.text)
    .join(' ');
  const former =
    ['former', 'ex', 'then', 'late'].includes(wordAt(tree, office.first - 1)) ||
    wordAt(tree, office.first).startsWith('ex-');
  for (const { relation, frame } of office.wordings) {
    if (!relation.sourceTypes.includes(typeOf(context, holder.mention))) continue;
    const targets =
      frame.target
        .map((role) => findTargets(context, office, holder, role))
        .find((found) => found.some((mention) => relation.targetTypes.includes(typeOf(context, mention)))) ??
      inContext(context, holder, office, named, relation.id === 'ambassador-to');
    for (const target of targets) {
      if (target.entity === holder.mention.entity || !relation.targetTypes.includes(typeOf(context, target)))
        continue;
      drafts.push({
        relation: relation.id,
        source: asActor(holder.mention),
        target: asActor(target),
        status: holder.predicated
          ? readStatus(
              tree,
              childrenBy(tree, office.last, 'cop').length > 0 ? office.last : headOf(tree, office.last),
            ).status
          : 'asserted',
        trigger: { first: office.first, last: office.last },
        anchor: office.last,
        object: former ? `former ${named}` : named,
        isState: true,
      });
    }
  }
  return drafts.some(({ relation }) => relation === 'citizen-of')
    ? drafts.filter(({ relation }) => relation !== 'works-for')
    : drafts;
}

/** The country of "the prime minister" without one: of the phrase it stands in ("Russian officials such as …"), or of the text. */
function inContext(
  context: OfficeContext,
  holder: Holder,
  office: Office,
  named: string,
  other: boolean,
): LinkedMention[] {
  if (other || !OFFICES_OF_STATE.test(named.toLowerCase())) return [];
  const { tree, mentions, entities } = context;
  for (
    let at = headOf(tree, holder.mention.head);
    at >= 0 && tagAt(tree, at) !== 'VERB';
    at = headOf(tree, at)
  ) {
    const beside = mentions.find(
      (mention) =>
        mention.entity !== holder.mention.entity &&
        headOf(tree, mention.head) === at &&
        mention.head < at &&
        entities[mention.entity]?.key.startsWith('country:'),
    );
    if (beside) return [beside];
  }
  const found = context.findCountryInContext({ ...holder.mention, first: office.first });
  return found ? [found] : [];
}

function asActor(mention: LinkedMention) {
  return {
    entity: mention.entity,
    mention,
    head: mention.head,
    first: mention.first,
    last: mention.last,
    noun: '',
  };
}

/** What stands in a role of the office's phrase: before it as modifier or possessor, after it behind a preposition. */
function findTargets(context: OfficeContext, office: Office, holder: Holder, role: string): LinkedMention[] {
  const { tree, mentions } = context;
  if (role === 'modifier' || role === 'possessor') {
    for (let i = office.first - 1; i >= 0 && i >= office.first - MAX_REACH; i -= 1) {
      const mention = mentions.find(({ first, last }) => first <= i && i <= last);
      if (mention) {
        const possessive = /^(?:['’]s?)$/.test(wordAt(tree, mention.last + 1)) || mention.kind === 'pronoun';
        if (mention === holder.mention || mention.first === holder.mention.first) return [];
        if (possessive === (role === 'possessor') && (typeOf(context, mention) !== 'person' || possessive))
          return [mention];
        if (role === 'modifier' && possessive) return [];
        i = mention.first;
        continue;
      }
      if (
        !['ADJ', 'NOUN', 'PROPN', 'PART', 'ADV'].includes(tagAt(tree, i)) &&
        !/^['’]s?$/.test(wordAt(tree, i)) &&
        wordAt(tree, i) !== '-'
      )
        return [];
    }
    return [];
  }
  for (let at = office.last + 1; at <= holder.end + 1 && at < tree.tokens.length; at += 1) {
    if (wordAt(tree, at) !== role) {
      if (
        at > office.last + 1 &&
        !mentions.some(({ first, last }) => first <= at && at <= last) &&
        !['DET', 'ADJ', 'NOUN', 'ADP'].includes(tagAt(tree, at))
      )
        return [];
      continue;
    }
    let next = at + 1;
    while (['DET', 'ADJ', 'NOUN'].includes(tagAt(tree, next)) && !mentionFrom(context, next) && next < at + 5)
      next += 1;
    const mention = mentionFrom(context, next);
    return mention && mention.entity !== holder.mention.entity ? [mention] : [];
  }
  return [];
}
