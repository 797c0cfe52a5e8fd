import type { LinkedMention } from '../../actors/resolveActors.ts';
import { baseLabelAt, childrenBy, headOf, type Tree, tagAt, wordAt } from '../../clauses/tree.ts';
import type { Gender } from '../../lexicons/personNames.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import { findExcluded } from './findExcluded.ts';
import type { PersonGenders } from './PersonGenders.ts';
import { isFreeName } from './isFreeName.ts';
import { readRole } from './readRole.ts';
import { type UnclaimedName, UnclaimedNames } from './UnclaimedNames.ts';
import { ROLE_WEIGHTS, WEIGHTS } from './weights.ts';

interface Candidate {
  readonly mention: LinkedMention;
  readonly score: number;
  readonly reason: string;
}

const RELATIVE = /^(?:who|whom|that|which)$/;
const FRONTED: ReadonlySet<string> = new Set(['obl', 'advcl', 'nmod', 'parataxis', 'dislocated']);
/** Tags of the word a fronted phrase opens with. */
const OPENING: ReadonlySet<string> = new Set(['ADP', 'SCONJ', 'ADV', 'ADJ']);
const TITLE_REACH = 4;
const LOOK_BACK = 5;

/** Links "he" and "she": of all persons named or meant before, the one whom most speaks for. */
export class PersonPronouns {
  private readonly timesMentioned = new Map<number, number>();

  constructor(
    private readonly links: DocumentLinks,
    private readonly genders: PersonGenders,
    private readonly unclaimed: UnclaimedNames,
  ) {}

  remember(mention: LinkedMention): void {
    if (mention.type === 'person')
      this.timesMentioned.set(mention.entity, (this.timesMentioned.get(mention.entity) ?? 0) + 1);
  }

  link(span: MentionSpan, gender: Gender): Link | undefined {
    const candidates = this.findCandidates(span, gender);
    (globalThis as any).__c?.(span, candidates);
    const best = candidates.reduce<Candidate | undefined>(
      (found, candidate) => (found && found.score >= candidate.score ? found : candidate),
      undefined,
    );
    if (!best || best.score < WEIGHTS.least) return undefined;
    const entity = best.mention.entity < 0 ? this.claim(best.mention, span) : best.mention.entity;
    this.links.list.retype(entity, 'person');
    this.genders.readPronoun(entity, gender);
    return { entity, reason: best.reason };
  }

  /** A name taken for a place's or organization's that no table knows and nothing in it says. */
  private mayBePerson(mention: LinkedMention): boolean {
    if (mention.kind !== 'name' || mention.type === 'group') return false;
    const { role } = readRole(this.links.treeOf(mention), mention.head);
    return role !== 'oblique' && role !== 'modifier' && isFreeName(this.links.readName(mention));
  }

  /** A name nobody took for one becomes a person: a pronoun takes it up. */
  private claim(name: UnclaimedName, at: MentionSpan): number {
    const label = this.links.readName(name);
    const entity = this.links.list.ensure({ label, type: 'person' }, label);
    for (const span of this.unclaimed.claim(name)) {
      const mention = this.links.link(span, { entity, reason: 'a person, by the pronoun for the name' });
      this.links.passLate(mention, at);
    }
    return entity;
  }

  private findCandidates(span: MentionSpan, gender: Gender): Candidate[] {
    const tree = this.links.treeOf(span);
    const findMention = (token: number) => this.findMentionAt(span.sentence, token);
    const excluded = findExcluded(span, tree, findMention);
    const governing = listGoverningSubjects(tree, span.head, findMention);
    const surrounding = listSurrounding(tree, span.head);
    const own = readRole(tree, span.head);
    const candidates: Candidate[] = [];
    let between = 0;
    const consider = (mention: LinkedMention, extra: number, reason: string) => {
      const isPerson = this.links.entityAt(mention.entity)?.type === 'person' || mention.entity < 0;
      if (!(isPerson || this.mayBePerson(mention)) || excluded.has(mention.entity)) return;
      const match = this.genders.compare(mention.entity, gender);
      if (match <= -1) return;
      const { role, isListed } = readRole(this.links.treeOf(mention), mention.head);
      const apart = Math.min(WEIGHTS.farthest, Math.abs(span.sentence - mention.sentence));
      const mentions = Math.min(WEIGHTS.mostMentions, this.timesMentioned.get(mention.entity) ?? 0);
      const score =
        extra +
        Math.max(0, -match) * WEIGHTS.otherGender +
        apart * WEIGHTS.distance +
        ROLE_WEIGHTS[role] +
        (role === own.role ? WEIGHTS.parallel : 0) +
        (mention.kind === 'pronoun' ? WEIGHTS.pronoun : 0) +
        (mention.entity < 0 ? WEIGHTS.unclaimed : isPerson ? 0 : WEIGHTS.mistaken) +
        mentions * WEIGHTS.mention +
        (isListed ? WEIGHTS.listed : 0) +
        Math.min(between, WEIGHTS.mostBetween) * WEIGHTS.between;
      candidates.push({ mention, score, reason });
    };
    for (const mention of this.listBefore(span)) {
      const level = mention.sentence === span.sentence ? governing.get(mention.head) : undefined;
      const isAround = mention.sentence === span.sentence && surrounding.has(mention.head);
      consider(
        mention,
        (level === undefined ? 0 : level === 0 ? WEIGHTS.governing : WEIGHTS.governingAbove) +
          (isAround ? WEIGHTS.surrounding : 0),
        level !== undefined ? 'subject of the clause above' : 'most prominent before',
      );
      if (mention.type === 'person' && mention.kind === 'name') between += 1;
    }
    const ahead = findSubjectAfter(tree, span.head, findMention);
    if (ahead) consider(ahead, WEIGHTS.fronted, 'subject of the clause that follows');
    return candidates;
  }

  private listBefore(span: MentionSpan): LinkedMention[] {
    const before = [...this.links.lookBack(span.sentence - LOOK_BACK)];
    for (let sentence = Math.max(0, span.sentence - LOOK_BACK); sentence <= span.sentence; sentence += 1)
      for (const name of this.unclaimed.inSentence(sentence))
        if (sentence < span.sentence || name.last < span.first) before.push(name);
    return before.sort((a, b) => b.sentence - a.sentence || b.first - a.first);
  }

  private findMentionAt(sentence: number, token: number): LinkedMention | undefined {
    return (
      this.links.findMentionAt(sentence, token) ??
      this.unclaimed.inSentence(sentence).find(({ first, last }) => first <= token && token <= last)
    );
  }
}

/** The subjects before a word of the clauses it stands in, with how many such clauses up; "who" is the noun it follows. */
function listGoverningSubjects(
  tree: Tree,
  token: number,
  findMention: (token: number) => LinkedMention | undefined,
): ReadonlyMap<number, number> {
  const subjects = new Map<number, number>();
  let level = 0;
  for (let at = headOf(tree, token); at >= 0; at = headOf(tree, at)) {
    const found = childrenBy(tree, at, 'nsubj')
      .filter((subject) => subject < token)
      .map((subject) => (RELATIVE.test(wordAt(tree, subject)) ? findRelated(tree, subject, at) : subject));
    for (const subject of found)
      for (const part of [subject, ...childrenBy(tree, subject, 'flat')])
        if (!subjects.has(part)) subjects.set(part, level);
    if (found.length > 0) level += 1;
  }
  return subjects;

  /** Whom "who" means: the name right before it, whatever the parser made of it. */
  function findRelated(tree: Tree, who: number, verb: number): number {
    const before = wordAt(tree, who - 1) === ',' ? who - 2 : who - 1;
    return findMention(before)?.head ?? headOf(tree, verb);
  }
}

/** The nouns whose phrase a word stands in: "Olsen and her gallery", "Smith, whose …", "Smith, known for his …". */
function listSurrounding(tree: Tree, token: number): ReadonlySet<number> {
  const nouns = new Set<number>();
  for (let at = headOf(tree, token); at >= 0; at = headOf(tree, at)) {
    nouns.add(at);
    if (!['conj', 'nmod', 'appos', 'flat', 'acl', 'obl', 'amod', 'obj', 'xcomp'].includes(baseLabelAt(tree, at))) break;
  }
  return nouns;
}

/** "In his speech, Smith …", "When he came, Smith …": the subject after a fronted phrase or clause. */
function findSubjectAfter(
  tree: Tree,
  token: number,
  findMention: (token: number) => LinkedMention | undefined,
): LinkedMention | undefined {
  let below = token;
  for (let at = headOf(tree, token); at >= 0; below = at, at = headOf(tree, at)) {
    if (below > at || !FRONTED.has(baseLabelAt(tree, below))) continue;
    const subject = childrenBy(tree, at, 'nsubj').find((child) => child > below);
    if (subject !== undefined) return findMention(subject);
  }
  return OPENING.has(tagAt(tree, 0)) || /ing$/.test(wordAt(tree, 0))
    ? findNameAfterComma(tree, token, findMention)
    : undefined;
}

/** The name right after the comma that closes the opening phrase, titles between them, where the parser missed it. */
function findNameAfterComma(
  tree: Tree,
  token: number,
  findMention: (token: number) => LinkedMention | undefined,
): LinkedMention | undefined {
  let comma = token;
  while (comma < tree.tokens.length && wordAt(tree, comma) !== ',') comma += 1;
  for (let i = comma + 1; i <= comma + TITLE_REACH; i += 1) {
    const mention = findMention(i);
    if (mention?.type === 'person') return mention;
    if (!['PROPN', 'NOUN', 'ADJ', 'DET'].includes(tagAt(tree, i))) return undefined;
  }
  return undefined;
}
