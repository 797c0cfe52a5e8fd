import type { LinkedMention } from '../../actors/resolveActors.ts';
import type { Gender } from '../../lexicons/personNames.ts';
import { attributeQuotations, type FindQuotedSpeaker } from '../../quotations/attributeQuotations.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import { explainCandidate } from './explainCandidate.ts';
import { findExcluded } from './findExcluded.ts';
import { findSubjectAfter } from './findSubjectAfter.ts';
import { isFreeName } from './isFreeName.ts';
import type { PersonGenders } from './PersonGenders.ts';
import { readDependence } from './readDependence.ts';
import { readRole } from './readRole.ts';
import { type Candidate, scoreCandidate } from './scoreCandidate.ts';
import type { UnclaimedName, UnclaimedNames } from './UnclaimedNames.ts';
import { WEIGHTS } from './weights.ts';

interface Found extends Candidate {
  readonly mention: LinkedMention;
}

const LOOK_BACK = 5;
/** So many of those it could mean as well are named in the reason. */
const OTHERS_NAMED = 2;

/** Links "he" and "she": of all persons named or meant before, the one whom most speaks for. */
export class PersonPronouns {
  private readonly findSpeaker: FindQuotedSpeaker;
  private readonly timesMentioned = new Map<number, number>();

  constructor(
    private readonly links: DocumentLinks,
    private readonly genders: PersonGenders,
    private readonly unclaimed: UnclaimedNames,
  ) {
    this.findSpeaker = attributeQuotations(links.text, links.trees);
  }

  /** The reader comes past a mention that is linked. */
  remember({ type, entity }: LinkedMention): void {
    if (type === 'person') this.timesMentioned.set(entity, (this.timesMentioned.get(entity) ?? 0) + 1);
  }

  link(span: MentionSpan, gender: Gender): Link | undefined {
    const own = readRole(this.links.treeOf(span), span.head);
    const scored = this.findCandidates(span, gender)
      .map((candidate) => ({ candidate, score: scoreCandidate(candidate, own) }))
      .filter(({ score }) => score >= WEIGHTS.least)
      .sort((a, b) => b.score - a.score);
    const [best, ...others] = scored.map(({ candidate }) => candidate);
    if (!best) return undefined;
    const entity = best.mention.entity < 0 ? this.claim(best.mention, span) : best.mention.entity;
    this.links.list.retype(entity, 'person');
    this.genders.readPronoun(entity, gender);
    return { entity, reason: explainCandidate(best, this.nameOthers(entity, others)) };
  }

  private findCandidates(span: MentionSpan, gender: Gender): Found[] {
    const tree = this.links.treeOf(span);
    const findMention = (token: number) => this.findMentionAt(span.sentence, token);
    const excluded = findExcluded(span, tree, findMention);
    const speaker = this.findSpeakerAt(span);
    if (speaker !== undefined) excluded.add(speaker);
    const { governing, surrounding } = readDependence(tree, span.head, findMention);
    const after = findSubjectAfter(tree, span.head, findMention);
    const found: Found[] = [];
    let between = 0;
    for (const mention of [...this.listBefore(span), ...(after ? [after] : [])]) {
      const kind = this.readKind(mention);
      const match = this.genders.compare(mention.entity, gender);
      if (kind && !excluded.has(mention.entity) && match > -1) {
        const isNear = mention.sentence === span.sentence;
        const level = isNear ? governing.get(mention.head) : undefined;
        found.push({
          mention,
          kind,
          role: readRole(this.links.treeOf(mention), mention.head),
          sentencesApart: span.sentence - mention.sentence,
          between: mention === after ? 0 : between,
          timesMentioned: this.timesMentioned.get(mention.entity) ?? 0,
          isPronoun: mention.kind === 'pronoun',
          gender: match,
          isSurrounding: isNear && surrounding.has(mention.head),
          isFronted: mention === after,
          ...(level === undefined ? {} : { governing: level }),
        });
      }
      if (mention.type === 'person' && mention.kind === 'name') between += 1;
    }
    return found;
  }

  /** Whether a mention is a person's, or may be: a name that no table knows and in which nothing says what it names. */
  private readKind(mention: LinkedMention): Candidate['kind'] | undefined {
    if (mention.entity < 0) return 'unclaimed';
    if (this.links.entityAt(mention.entity)?.type === 'person') return 'person';
    if (mention.kind !== 'name') return undefined;
    const { role } = readRole(this.links.treeOf(mention), mention.head);
    const isFree = role !== 'oblique' && role !== 'modifier' && isFreeName(this.links.readName(mention));
    return isFree ? 'mistaken' : undefined;
  }

  /** Who speaks in the quotation a pronoun stands in: not of himself as "he". */
  private findSpeakerAt({ start }: MentionSpan): number | undefined {
    const speaker = this.findSpeaker(start);
    return speaker && this.findMentionAt(speaker.sentence, speaker.token)?.entity;
  }

  /** Mentions and names nobody claimed that stand before a pronoun, the last first. */
  private listBefore({ sentence, first }: MentionSpan): LinkedMention[] {
    const before = [...this.links.lookBack(sentence - LOOK_BACK)];
    for (let at = Math.max(0, sentence - LOOK_BACK); at <= sentence; at += 1)
      for (const name of this.unclaimed.listNear(at, at < sentence ? Number.POSITIVE_INFINITY : first))
        if (at < sentence || name.last < first) before.push(name);
    return before.sort((a, b) => b.sentence - a.sentence || b.first - a.first);
  }

  /** A name nobody took for one becomes a person: a pronoun takes it up. */
  private claim(name: UnclaimedName, reader: MentionSpan): number {
    const label = this.links.readName(name);
    const entity = this.links.list.ensure({ label, type: 'person' }, label);
    for (const span of this.unclaimed.claim(name)) {
      const mention = this.links.link(span, { entity, reason: 'a person, by the pronoun for the name' });
      this.links.passLate(mention, reader);
    }
    return entity;
  }

  private nameOthers(entity: number, others: readonly Found[]): string[] {
    const labels = others
      .filter(({ mention }) => mention.entity >= 0 && mention.entity !== entity)
      .map(({ mention }) => this.links.entityAt(mention.entity)?.label ?? '');
    return [...new Set(labels)].slice(0, OTHERS_NAMED);
  }

  private findMentionAt(sentence: number, token: number): LinkedMention | undefined {
    return this.links.findMentionAt(sentence, token) ?? this.unclaimed.findAt(sentence, token);
  }
}
