import { resolveWhose } from '../clauses/resolveWhose.ts';
import {
  baseLabelAt,
  childrenBy,
  childrenOf,
  findPhrase,
  findPreposition,
  headOf,
  labelAt,
  lemmaAt,
  type Tree,
  tagAt,
  wordAt,
} from '../clauses/tree.ts';
import type { MentionSpan } from '../stages.ts';
import { isSomeOfRegion } from './isSomeOfRegion.ts';
import {
  ARMED_PEOPLE,
  AUTHORED_NOUNS,
  DEED_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  PRIVATE_PEOPLE,
  QUANTITY_NOUNS,
  STATE_NOUNS,
} from './nouns.ts';
import { readCount, readNumber } from './readCount.ts';

/** A mention after linking: `entity` is the index of its entity in the document's list. */
export interface LinkedMention extends MentionSpan {
  readonly entity: number;
  readonly reason: string;
  /** Of an embassy: the entity of the country it stands for. */
  readonly standsFor: number | undefined;
  /** The second entity of "the two countries". */
  readonly also: number | undefined;
}

/** Who an argument of a clause means, with the tokens of its phrase, and what of theirs it names ("8", "diplomats"). */
export interface Actor {
  readonly entity: number;
  readonly mention: LinkedMention;
  readonly head: number;
  readonly first: number;
  readonly last: number;
  readonly noun: string;
  /** The noun right before a person's name: "ambassador" of "ambassador Vincent Karega". */
  readonly title?: string;
  readonly count?: number;
  readonly object?: string;
}

/** "the rebels", "government forces": people whom no name tells apart. */
export function isNamelessGroup({ kind, type }: MentionSpan): boolean {
  return kind === 'description' && type === 'group';
}

export type FindMention = (token: number) => LinkedMention | undefined;

const SENT_BY = ['of', 'from'];
const REPRESENTED_BY = ['of', 'from', 'for', 'at', 'in', 'to', 'with', 'within', 'inside', 'under'];
/** Who sends people acts through them: "prosecutors sent by Japan". */
const SENT: ReadonlySet<string> = new Set(['send', 'dispatch', 'deploy', 'appoint', 'control', 'command']);
const OWNING: ReadonlySet<string> = new Set([
  'belong',
  'own',
  'make',
  'give',
  'issue',
  'submit',
  'lodge',
  'propose',
  'hold',
  'offer',
  'publish',
  'write',
  'commit',
  'carry',
  'run',
  'operate',
  'build',
  'sell',
]);
const AUTHORED_BY = ['by', 'from', 'possessor', 'of', 'modifier'];
const DONE_BY = ['by', 'possessor', 'modifier'];
const MAX_DEPTH = 6;

/**
 * The actors a nominal means: itself and what is coordinated with it; "eight Russian diplomats" is Russia, 8, "diplomats";
 * "countries such as Lithuania" is Lithuania. `through` are the roles to look in when the phrase is a thing
 * ("the use of … by Russia").
 */
export function resolveActors(
  tree: Tree,
  nominal: number,
  findMention: FindMention,
  through: readonly string[] = [],
): Actor[] {
  return collectActors(tree, nominal, findMention, through, 0);
}

function collectActors(
  tree: Tree,
  nominal: number,
  findMention: FindMention,
  through: readonly string[],
  depth: number,
): Actor[] {
  if (depth > MAX_DEPTH) return [];
  const listed = findListed(tree, nominal);
  const actors = listed
    .flatMap((item) => collectActors(tree, item, findMention, through, depth + 1))
    .filter(({ mention }) => !isNamelessGroup(mention));
  const own =
    listed.length > 0 && isGeneric(nominal, findMention) && actors.length > 0
      ? []
      : resolveOwn(tree, nominal, findMention, through, depth);
  const coordinated = childrenBy(tree, nominal, 'conj')
    .filter((child) => tagAt(tree, child) !== 'VERB' && !isListItem(tree, child))
    .flatMap((child) => collectActors(tree, child, findMention, through, depth + 1))
    .filter((actor) => !sharesDemonym(tree, own[0], actor));
  return [...own, ...coordinated, ...actors].filter(
    (actor, i, all) => all.findIndex((other) => other.entity === actor.entity) === i,
  );
}

/** "Russian diplomats and intelligence officers": a bare group behind people of a country is of the same country. */
function sharesDemonym(tree: Tree, own: Actor | undefined, { mention, head }: Actor): boolean {
  return (
    own?.mention.kind === 'demonym' &&
    own.mention.first < own.head &&
    mention.kind === 'description' &&
    mention.type === 'group' &&
    childrenBy(tree, head, 'det', 'nummod').length === 0
  );
}

function resolveOwn(
  tree: Tree,
  nominal: number,
  findMention: FindMention,
  through: readonly string[],
  depth: number,
): Actor[] {
  const mention = findMention(nominal);
  const lemma = lemmaAt(tree, nominal);
  if (mention?.also !== undefined)
    return [mention.entity, mention.also].map((entity) => {
      const one: LinkedMention = { ...mention, entity, kind: 'name', also: undefined };
      return makeActor(tree, nominal, one, one);
    });
  if (mention && !isNamelessGroup(mention)) return [makeActor(tree, nominal, mention, mention)];
  const apposed = findApposed(tree, nominal, findMention);
  const named =
    findNamedPerson(tree, nominal, findMention) ??
    (apposed?.type === 'person' || (apposed?.type === 'organization' && !GOVERNMENT_NOUNS.has(lemma))
      ? apposed
      : undefined) ??
    findNameAfter(tree, nominal, findMention);
  if (named)
    return [named, ...findJoinedPersons(tree, named, findMention)].map((one) =>
      makeActor(tree, one === named ? nominal : one.head, one, one),
    );
  if (QUANTITY_NOUNS.has(lemma) || tagAt(tree, nominal) === 'NUM') {
    const counted = childrenBy(tree, nominal, 'nmod').find(
      (child) => child > nominal && ['of', undefined].includes(findPreposition(tree, child)),
    );
    if (counted !== undefined) {
      const count = readCount(tree, nominal) ?? readNumber(wordAt(tree, nominal));
      return collectActors(tree, counted, findMention, through, depth + 1).map((actor) =>
        count === undefined ? actor : { ...actor, count },
      );
    }
  }
  if ((STATE_NOUNS.has(lemma) || mention || isPeople(tree, nominal)) && !isSomeOfRegion(tree, nominal)) {
    const represented = findRepresented(tree, nominal, findMention, depth);
    if (represented) {
      const owners = [represented, ...findCoordinated(tree, represented, findMention)];
      const standsAlone =
        owners.length === 1 &&
        represented.kind === 'name' &&
        wordAt(tree, represented.last + 1) === 'and' &&
        !GOVERNMENT_NOUNS.has(lemma);
      return [
        ...owners.map((owner) => makeActor(tree, nominal, owner, undefined)),
        ...(mention && standsAlone ? [makeActor(tree, nominal, mention, mention)] : []),
      ];
    }
  }
  if (apposed) return [makeActor(tree, apposed.head, apposed, apposed)];
  if (mention) return [makeActor(tree, nominal, mention, mention)];
  const doers = listDoerRoles(lemma);
  for (const role of [...through, ...doers]) {
    const found = findInRole(tree, nominal, role)
      .flatMap((child) => collectActors(tree, child, findMention, through, depth + 1))
      .filter(({ mention }) => through.includes(role) || role !== 'modifier' || !isWhere(mention));
    if (found.length > 0) return found.map((actor) => ({ ...actor, noun: lemma }));
  }
  return through.includes('modifier')
    ? findHolders(tree, nominal)
        .flatMap((child) => collectActors(tree, child, findMention, [], depth + 1))
        .map((actor) => ({ ...actor, noun: lemma }))
    : [];
}

/** Where a noun that names a deed or something written has who did it. */
function listDoerRoles(lemma: string): readonly string[] {
  if (AUTHORED_NOUNS.has(lemma)) return AUTHORED_BY;
  return DEED_NOUNS.has(lemma) ? DONE_BY : [];
}

/** "the Kabul attack": a place before a deed says where, a demonym whose. */
function isWhere({ kind, type }: LinkedMention): boolean {
  return kind === 'name' && type === 'place';
}

/** The nominals that stand in a role of a noun: "possessor", "modifier", or a preposition, also one right after it that the parser gave to another word. */
export function findInRole(tree: Tree, noun: number, role: string): number[] {
  if (role === 'possessor')
    return [
      ...childrenOf(tree, noun)
        .filter((child) => labelAt(tree, child) === 'nmod:poss')
        .map((child) => resolveWhose(tree, child)),
      ...findOwners(tree, noun),
    ];
  if (role === 'modifier') return findModifiers(tree, noun);
  const attached = childrenBy(tree, noun, 'nmod', 'obl', 'acl').filter(
    (child) => findPreposition(tree, child) === role,
  );
  const beside = wordAt(tree, noun + 1) === role ? headOf(tree, noun + 1) : -1;
  return beside > noun && !attached.includes(beside) ? [...attached, beside] : attached;
}

/** The words before a noun; of "a Greek-owned tanker" the owner, and last. */
function findModifiers(tree: Tree, noun: number): number[] {
  const before = (...labels: string[]) => childrenBy(tree, noun, ...labels).filter((child) => child < noun);
  const owned = before('amod').filter((child) => isOwnedBy(tree, child));
  const plain = before('amod', 'compound', 'nummod').filter((child) => !isHyphenated(tree, child));
  return [...plain, ...owned.map((child) => child - 2)];
}

/** "a Greek-owned tanker": whose a thing is stands before the hyphen. */
function isOwnedBy(tree: Tree, participle: number): boolean {
  return (
    wordAt(tree, participle - 1) === '-' &&
    ['owned', 'flagged', 'registered', 'operated', 'run', 'led'].includes(wordAt(tree, participle))
  );
}

/** "rebel-held areas": where nothing says which, they are whose who hold them. */
function findHolders(tree: Tree, noun: number): number[] {
  return childrenBy(tree, noun, 'amod')
    .filter((child) => wordAt(tree, child - 1) === '-' && /(?:held|controlled)$/.test(wordAt(tree, child)))
    .map((child) => child - 2);
}

/** "Russian-backed", "rebel-held": who backs or holds a thing is not the thing. */
function isHyphenated(tree: Tree, participle: number): boolean {
  return wordAt(tree, participle - 1) === '-' && /(?:ed|held|led|run)$/.test(wordAt(tree, participle));
}

/** "a yacht belonging to X", "a proposal made by X". */
function findOwners(tree: Tree, noun: number): number[] {
  return childrenBy(tree, noun, 'acl')
    .filter((verb) => OWNING.has(lemmaAt(tree, verb)))
    .flatMap((verb) =>
      childrenBy(tree, verb, 'obl').filter((child) =>
        ['to', 'by', 'from'].includes(findPreposition(tree, child) ?? ''),
      ),
    );
}

/** The person named beside an office: "Foreign Ministry spokesperson Hikariko Ono", "the spokesman, Dmitry Peskov". */
function findNamedPerson(tree: Tree, noun: number, findMention: FindMention): LinkedMention | undefined {
  for (const child of childrenBy(tree, noun, 'flat', 'appos', 'compound', 'nmod')) {
    if (labelAt(tree, child) === 'nmod:poss' || findPreposition(tree, child) !== undefined) continue;
    const mention = findMention(child);
    if (mention?.type === 'person' && mention.kind === 'name') return mention;
  }
  return undefined;
}

/** "commanders Sergei Kobylash and Viktor Sokolov": those named together with the first. */
function findJoinedPersons(
  tree: Tree,
  { head, type }: LinkedMention,
  findMention: FindMention,
): LinkedMention[] {
  if (type !== 'person') return [];
  return childrenBy(tree, head, 'conj')
    .map(findMention)
    .filter((mention) => mention !== undefined)
    .filter((mention) => mention.type === 'person' && mention.kind === 'name');
}

/** The name a description stands in apposition to, on either side: "Chatham House, a think tank". */
function findApposed(tree: Tree, noun: number, findMention: FindMention): LinkedMention | undefined {
  const beside = baseLabelAt(tree, noun) === 'appos' ? [headOf(tree, noun)] : childrenBy(tree, noun, 'appos');
  return beside.map(findMention).find((mention) => mention?.kind === 'name');
}

/** "the charity Medical Bridge": the name right after the noun that says what it is. */
function findNameAfter(tree: Tree, noun: number, findMention: FindMention): LinkedMention | undefined {
  const mention = findMention(noun + 1);
  if (mention?.kind !== 'name' || mention.first !== noun + 1 || tagAt(tree, noun) !== 'NOUN')
    return undefined;
  const kindOfBody = mention.type === 'organization' && GROUP_NOUNS.has(lemmaAt(tree, noun));
  return kindOfBody || headOf(tree, mention.head) === noun || headOf(tree, noun) === mention.head
    ? mention
    : undefined;
}

/** "French and Greek warships": those joined to the one whose people a phrase names, before the noun. */
function findCoordinated(
  tree: Tree,
  { head, first }: LinkedMention,
  findMention: FindMention,
): LinkedMention[] {
  const governor = headOf(tree, head);
  return childrenBy(tree, head, 'conj')
    .filter((child) => child < governor || governor < first)
    .map(findMention)
    .filter((mention) => mention !== undefined && (mention.kind === 'demonym' || mention.kind === 'name'))
    .filter((mention): mention is LinkedMention => mention !== undefined && mention.type !== 'person');
}

/** The country or body whose people a phrase names: by a body before it ("Colombia's ELN rebels"), a demonym, a possessor, or "of", "from". */
function findRepresented(
  tree: Tree,
  noun: number,
  findMention: FindMention,
  depth: number,
): LinkedMention | undefined {
  const modifiers = findInRole(tree, noun, 'modifier');
  const body = modifiers.map(findMention).find((one) => one?.kind === 'name' && one.type === 'organization');
  if (body) return body;
  const before = [...findInRole(tree, noun, 'possessor'), ...modifiers];
  for (const child of before) {
    const mention =
      findMention(child) ??
      (depth < MAX_DEPTH ? findRepresented(tree, child, findMention, depth + 1) : undefined);
    if (mention && mention.kind !== 'description') return mention;
    if (mention && mention.type !== 'group' && mention.kind === 'description') return mention;
  }
  for (const child of childrenBy(tree, noun, 'appos', 'flat', 'compound', 'nmod')) {
    const mention =
      child > noun && findPreposition(tree, child) === undefined ? findMention(child) : undefined;
    if (mention?.kind === 'demonym') return mention;
  }
  const beside = tagAt(tree, noun) === 'NOUN' ? findMention(noun + 1) : undefined;
  if (beside?.kind === 'demonym' && wordAt(tree, noun + 1).endsWith('s')) return beside;
  for (const verb of childrenBy(tree, noun, 'acl')) {
    if (!SENT.has(lemmaAt(tree, verb))) continue;
    for (const agent of childrenBy(tree, verb, 'obl')) {
      const sender =
        findPreposition(tree, agent) === 'by'
          ? findMention(agent)?.type === 'place'
            ? findMention(agent)
            : depth < MAX_DEPTH
              ? findRepresented(tree, agent, findMention, depth + 1)
              : undefined
          : undefined;
      if (sender) return sender;
    }
  }
  const lemma = lemmaAt(tree, noun);
  for (const role of PRIVATE_PEOPLE.has(lemma) || ARMED_PEOPLE.has(lemma) ? SENT_BY : REPRESENTED_BY)
    for (const child of findInRole(tree, noun, role)) {
      if (role === 'with' && wordAt(tree, noun + 1) !== 'with') continue;
      const mention = findMention(child);
      if (mention && mention.type !== 'person' && !isNamelessGroup(mention)) return mention;
      const named = findNameAfter(tree, child, findMention);
      if (named?.type === 'organization') return named;
      const inner =
        depth < MAX_DEPTH && (role === 'of' || role === 'from') && STATE_NOUNS.has(lemmaAt(tree, child))
          ? findRepresented(tree, child, findMention, depth + 1)
          : undefined;
      if (inner) return inner;
    }
  return undefined;
}

/** Professions and the like by their ending, where they are counted or many: "two French geologists". */
function isPeople(tree: Tree, noun: number): boolean {
  return (
    /(?:ist|ian|eer|man|woman|men|women)s?$/.test(wordAt(tree, noun)) &&
    tagAt(tree, noun) === 'NOUN' &&
    (/(?:s|men)$/.test(wordAt(tree, noun)) || childrenBy(tree, noun, 'nummod', 'det').length > 0)
  );
}

function makeActor(
  tree: Tree,
  head: number,
  mention: LinkedMention,
  whole: LinkedMention | undefined,
): Actor {
  const phrase = findPhrase(tree, head);
  const count = readCount(tree, head);
  const title = findTitle(tree, head, mention);
  const people = whole === undefined || whole.kind === 'demonym' || whole.kind === 'description';
  return {
    entity: mention.standsFor ?? mention.entity,
    mention,
    head,
    first: Math.min(phrase.first, whole?.first ?? phrase.first),
    last: Math.max(phrase.last, whole?.last ?? phrase.last),
    noun:
      whole?.kind === 'demonym'
        ? 'country-people'
        : whole?.kind === 'pronoun'
          ? 'pronoun'
          : lemmaAt(tree, head),
    ...(title === undefined ? {} : { title }),
    ...(people && count !== undefined ? { count } : {}),
    ...(whole === undefined ||
    (whole.kind === 'description' && whole.type !== 'group' && STATE_NOUNS.has(lemmaAt(tree, head)))
      ? { object: wordAt(tree, head) }
      : {}),
  };
}

function findTitle(tree: Tree, head: number, { type, kind, first }: LinkedMention): string | undefined {
  const before = first - 1;
  const isTitle = type === 'person' && kind === 'name' && headOf(tree, before) === head;
  return isTitle && ['nmod:desc', 'compound'].includes(labelAt(tree, before))
    ? lemmaAt(tree, before).toLowerCase()
    : undefined;
}

/** What "such as", "including" and "like" list under a nominal. */
function findListed(tree: Tree, nominal: number): number[] {
  return childrenOf(tree, nominal).filter((child) => isListItem(tree, child));
}

function isListItem(tree: Tree, child: number): boolean {
  if (!['nmod', 'obl', 'acl', 'conj', 'appos'].includes(baseLabelAt(tree, child))) return false;
  return (
    ['such as', 'such', 'including', 'like', 'notably', 'among them'].includes(
      findPreposition(tree, child) ?? '',
    ) && child > headOf(tree, child)
  );
}

/** A nominal that only announces a list: "some countries, such as Lithuania". */
function isGeneric(nominal: number, findMention: FindMention): boolean {
  const mention = findMention(nominal);
  return mention === undefined || mention.kind === 'description';
}
