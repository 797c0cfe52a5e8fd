import { resolveActors } from '../../actors/resolveActors.ts';
import { childrenBy, headOf, wordAt } from '../../clauses/tree.ts';
import type { Pronoun } from '../../mentions/descriptions.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import { findCountryBeside } from '../descriptions/findCountryBeside.ts';
import { findNearestActing } from '../findNearestActing.ts';
import { findJudged, JUDGED } from './findJudged.ts';

/** Links "it" and "they". */
export class ThingPronouns {
  constructor(private readonly links: DocumentLinks) {}

  link(span: MentionSpan, pronoun: Pronoun): Link | undefined {
    const plural = pronoun.plural ? this.findPlural(span) : undefined;
    if (plural !== undefined) return { entity: plural, reason: 'nearest plural before' };
    const judged = this.findJudgedActor(span, pronoun);
    if (judged !== undefined) return { entity: judged, reason: JUDGED };
    const governing = this.findGoverningSubject(span, pronoun);
    if (governing !== undefined) return { entity: governing, reason: 'subject of the clause above' };
    const antecedent = findNearestActing(this.links, span, ({ entity }) => this.fits(pronoun, entity));
    return antecedent && { entity: antecedent.entity, reason: 'nearest subject before' };
  }

  private fits({ types }: Pronoun, entity: number): boolean {
    const type = this.links.entityAt(entity)?.type;
    return type !== undefined && types.includes(type);
  }

  /** "eight Russian diplomats … their country": the last people spoken of in this sentence or the one before. */
  private findPlural(span: MentionSpan): number | undefined {
    for (const other of this.links.lookBack(span.sentence - 1)) {
      if (other.kind !== 'description') continue;
      if (!/s$|people/.test(wordAt(this.links.treeOf(other), other.head))) continue;
      return findCountryBeside(this.links, other)?.entity ?? other.entity;
    }
    return undefined;
  }

  private findJudgedActor(span: MentionSpan, pronoun: Pronoun): number | undefined {
    const tree = this.links.treeOf(span);
    const object = findJudged(tree, span.head);
    if (object === undefined) return undefined;
    return resolveActors(tree, object, (token) =>
      token < span.head ? this.links.findMentionAt(span.sentence, token) : undefined,
    ).find(({ entity }) => this.fits(pronoun, entity))?.entity;
  }

  /** "Moscow said it was expelling …", "Japan recalled its ambassador": the subject of the clauses a pronoun stands in. */
  private findGoverningSubject(span: MentionSpan, pronoun: Pronoun): number | undefined {
    const tree = this.links.treeOf(span);
    for (let at = headOf(tree, span.head); at >= 0; at = headOf(tree, at))
      for (const child of childrenBy(tree, at, 'nsubj')) {
        if (child >= span.head) continue;
        const actor = resolveActors(tree, child, (token) =>
          token < span.head ? this.links.findMentionAt(span.sentence, token) : undefined,
        ).find(({ entity }) => this.fits(pronoun, entity));
        if (actor) return actor.entity;
      }
    return undefined;
  }
}
