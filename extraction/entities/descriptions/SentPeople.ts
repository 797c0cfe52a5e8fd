import { childrenBy } from '../../clauses/tree.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import { findCountryBeside } from './findCountryBeside.ts';
import { isSpokenOfAgain } from './isSpokenOfAgain.ts';
import { SENT_ABROAD, SENT_PEOPLE } from './spokenOfAgain.ts';

/** Whose people the text spoke of last: "eight Russian diplomats … the diplomats" are Russia's. */
export class SentPeople {
  private diplomatsOf: number | undefined;
  private peopleOf: number | undefined;

  constructor(private readonly links: DocumentLinks) {}

  link(span: MentionSpan, lemma: string): Link | undefined {
    const areSent = SENT_ABROAD.has(lemma);
    if (!areSent && !SENT_PEOPLE.has(lemma)) return undefined;
    const country = findCountryBeside(this.links, span)?.entity;
    if (country !== undefined) {
      if (areSent) this.diplomatsOf = country;
      this.peopleOf = country;
      return undefined;
    }
    const tree = this.links.treeOf(span);
    if (!isSpokenOfAgain(tree, span.head)) return undefined;
    const isCounted =
      childrenBy(tree, span.head, 'nummod').length > 0 && childrenBy(tree, span.head, 'det').length > 0;
    const entity = areSent ? this.diplomatsOf : isCounted ? this.peopleOf : undefined;
    return entity === undefined ? undefined : { entity, reason: `the ${lemma}s spoken of before` };
  }
}
