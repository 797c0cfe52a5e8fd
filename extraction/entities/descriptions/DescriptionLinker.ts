import { STATE_NOUNS } from '../../actors/nouns.ts';
import type { LinkedMention } from '../../actors/resolveActors.ts';
import { childrenOf, labelAt, lemmaAt, type Tree, wordAt } from '../../clauses/tree.ts';
import { type Country, findDemonym } from '../../lexicons/countries.ts';
import { DESCRIPTIONS, OWNED_BY_PEOPLE, PRONOUNS } from '../../mentions/descriptions.ts';
import { findGovernment } from '../../mentions/findGovernment.ts';
import { readPhraseText } from '../../mentions/findMentions.ts';
import { findPair } from '../../mentions/findPair.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import { findLastOfKind } from './findLastOfKind.ts';
import { findPairNamed } from './findPairNamed.ts';
import { OfficeHolders } from './OfficeHolders.ts';
import { SentPeople } from './SentPeople.ts';

/** Links what is described and not named: "the ministry", "their country", "the president", "the diplomats". */
export class DescriptionLinker {
  private readonly holders: OfficeHolders;
  private readonly sent: SentPeople;

  constructor(private readonly links: DocumentLinks) {
    this.holders = new OfficeHolders(links);
    this.sent = new SentPeople(links);
  }

  /** The reader comes past a mention that is linked. */
  remember(mention: LinkedMention): void {
    this.holders.remember(mention);
  }

  /** The entity meant; a group of its own where people without a name act; else none. */
  link(span: MentionSpan): Link | undefined {
    const tree = this.links.treeOf(span);
    const lemma = lemmaAt(tree, span.head);
    const pair = findPair(tree, span.head);
    if (pair) return findPairNamed(this.links, span, pair);
    const country = findGovernment(tree, span.head);
    if (country) return this.linkGovernment(tree, span, country);
    const owner = OWNED_BY_PEOPLE.has(lemma) ? this.findOwner(tree, span) : undefined;
    if (owner !== undefined) return { entity: owner, reason: `whose ${lemma} it is` };
    if (span.type === 'group')
      return this.holders.link(span, lemma) ?? this.sent.link(span, lemma) ?? this.linkGroup(tree, span);
    const description = DESCRIPTIONS.get(lemma);
    if (description && !hasOwnCountry(tree, span.head))
      return findLastOfKind(this.links, span, lemma, description);
    return STATE_NOUNS.has(lemma) ? this.linkGroup(tree, span) : undefined;
  }

  /** "their country", "its government": the entity of the pronoun, where that is a country. */
  private findOwner(tree: Tree, { sentence, head }: MentionSpan): number | undefined {
    const possessor = childrenOf(tree, head).find(
      (child) => labelAt(tree, child) === 'nmod:poss' && PRONOUNS.has(wordAt(tree, child)),
    );
    const owner = possessor === undefined ? undefined : this.links.findMentionAt(sentence, possessor)?.entity;
    return owner !== undefined && this.links.list.isCountry(owner) ? owner : undefined;
  }

  private linkGovernment(tree: Tree, { head }: MentionSpan, country: Country): Link {
    const alias = readPhraseText(tree, head, this.links.text).replace(/\s+/g, ' ');
    return { entity: this.links.list.ensureCountry(country, alias), reason: 'government of the country' };
  }

  private linkGroup(tree: Tree, { head }: MentionSpan): Link {
    const label = readPhraseText(tree, head, this.links.text).replace(/\s+/g, ' ');
    return { entity: this.links.list.ensure({ label, type: 'group' }, label), reason: 'group' };
  }
}

function hasOwnCountry(tree: Tree, noun: number): boolean {
  return childrenOf(tree, noun).some(
    (child) =>
      labelAt(tree, child) === 'nmod:poss' ||
      (child < noun && findDemonym(tree.tokens[child]?.text ?? '') !== undefined),
  );
}
