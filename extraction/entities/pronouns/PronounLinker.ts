import type { LinkedMention } from '../../actors/resolveActors.ts';
import { wordAt } from '../../clauses/tree.ts';
import { PRONOUNS } from '../../mentions/descriptions.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import { PersonGenders } from './PersonGenders.ts';
import { PersonPronouns } from './PersonPronouns.ts';
import { ThingPronouns } from './ThingPronouns.ts';
import type { UnclaimedNames } from './UnclaimedNames.ts';

/** Links pronouns to who was spoken of. */
export class PronounLinker {
  private readonly persons: PersonPronouns;
  private readonly things: ThingPronouns;

  constructor(
    private readonly links: DocumentLinks,
    spans: readonly MentionSpan[],
    unclaimed: UnclaimedNames,
  ) {
    const genders = new PersonGenders(links);
    for (const { sentence, first } of spans) {
      const mention = links.findMentionAt(sentence, first);
      if (mention?.kind === 'name' && mention.type === 'person') genders.readName(mention);
    }
    for (const name of unclaimed.all()) genders.readName(name);
    this.persons = new PersonPronouns(links, genders, unclaimed);
    this.things = new ThingPronouns(links);
  }

  /** The reader comes past a mention that is linked. */
  remember(mention: LinkedMention): void {
    this.persons.remember(mention);
  }

  link(span: MentionSpan): Link | undefined {
    const pronoun = PRONOUNS.get(wordAt(this.links.treeOf(span), span.head));
    if (!pronoun) return undefined;
    return pronoun.gender ? this.persons.link(span, pronoun.gender) : this.things.link(span, pronoun);
  }
}
