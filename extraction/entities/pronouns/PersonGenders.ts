import type { LinkedMention } from '../../actors/resolveActors.ts';
import { baseLabelAt, childrenBy, headOf, type Tree, wordAt } from '../../clauses/tree.ts';
import { findGenderOfTitle } from '../../lexicons/genderWords.ts';
import { findGender, type Gender, isFamilyName } from '../../lexicons/personNames.ts';
import type { DocumentLinks } from '../DocumentLinks.ts';

/** How surely a clue tells a gender. A name that stands alone may be a family name: "Thomas", "Kelly". */
const CERTAINTY = { title: 4, givenName: 2, loneName: 1, pronoun: 1 } as const;
/** From here on a gender is taken as known. */
const KNOWN = 2;

/** What a document tells of its persons' gender: by given names, titles, words of kinship, and by pronouns linked so far. */
export class PersonGenders {
  /** Above zero male, below female. */
  private readonly votes = new Map<number, number>();
  private readonly read = new Set<string>();

  constructor(private readonly links: DocumentLinks) {}

  readName(mention: LinkedMention): void {
    const tree = this.links.treeOf(mention);
    const words = tree.tokens.slice(mention.first, mention.last + 1).map(({ text }) => text);
    const given = words.length > 1 ? words.slice(0, -1) : words;
    const byName = given.map(findGender).find((gender) => gender !== undefined);
    const mayBeFamilyName = words.length === 1 && isFamilyName(words[0] ?? '');
    const clue = `${mention.entity}|${mayBeFamilyName ? 'lone' : byName}`;
    if (!this.read.has(clue))
      this.vote(mention.entity, byName, mayBeFamilyName ? CERTAINTY.loneName : CERTAINTY.givenName);
    this.read.add(clue);
    this.vote(mention.entity, findGenderBeside(tree, mention), CERTAINTY.title);
  }

  readPronoun(entity: number, gender: Gender): void {
    this.vote(entity, gender, CERTAINTY.pronoun);
  }

  /** 1 where the person is known to be of that gender, -1 of the other, between where it is only likely. */
  compare(entity: number, gender: Gender): number {
    const vote = this.votes.get(entity) ?? 0;
    const signed = gender === 'male' ? vote : -vote;
    return Math.max(-1, Math.min(1, signed / KNOWN));
  }

  private vote(entity: number, gender: Gender | undefined, certainty: number): void {
    if (!gender) return;
    const votes = this.votes.get(entity) ?? 0;
    this.votes.set(entity, votes + (gender === 'male' ? certainty : -certainty));
  }
}

/** "Mrs. Smith", "actress Smith", "his wife, Smith", "Smith, an actress,". */
function findGenderBeside(tree: Tree, { first, last, head }: LinkedMention): Gender | undefined {
  const before = wordAt(tree, first - 1) === ',' ? first - 2 : first - 1;
  const apposed = baseLabelAt(tree, head) === 'appos' ? [headOf(tree, head)] : [];
  const besides = [first, before, ...apposed, ...childrenBy(tree, head, 'appos', 'compound')];
  return besides
    .filter((i) => i === first || i < first || i > last)
    .map((i) => findGenderOfTitle(wordAt(tree, i)))
    .find((gender) => gender !== undefined);
}
