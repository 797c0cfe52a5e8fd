import type { LinkedMention } from '../../actors/resolveActors.ts';
import { baseLabelAt, headOf, type Tree, tagAt } from '../../clauses/tree.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks } from '../DocumentLinks.ts';
import { foldName } from '../foldName.ts';
import { linkSpan } from '../linkSpan.ts';
import { isFreeName } from './isFreeName.ts';

/** A name the name tagger left, which may be a person's: `entity` is below zero until a pronoun takes it up. */
export type UnclaimedName = LinkedMention;

/** So many of a sentence are looked at, those nearest before a pronoun. */
const WINDOW = 20;
const CAPITALIZED = /^\p{Lu}\p{L}*\p{Ll}|^\p{Lu}\.$/u;

/** The capitalized words of a document that no mention holds. A pronoun that takes one up tells that it names a person. */
export class UnclaimedNames {
  private readonly bySentence: UnclaimedName[][];
  private readonly places = new Map<number, UnclaimedName[]>();

  constructor(private readonly links: DocumentLinks) {
    const idOfName = new Map<string, number>();
    this.bySentence = links.trees.map((tree, sentence) =>
      this.findInSentence(tree, sentence).map((span) => {
        const name = foldName(links.readName(span));
        const entity = idOfName.get(name) ?? -1 - idOfName.size;
        idOfName.set(name, entity);
        return this.register(
          linkSpan(span, span.type, { entity, reason: '', standsFor: undefined, also: undefined }),
        );
      }),
    );
  }

  all(): readonly UnclaimedName[] {
    return this.bySentence.flat();
  }

  /** Those of a sentence that are not claimed yet and begin before a token, the nearest of them. */
  listNear(sentence: number, token: number): readonly UnclaimedName[] {
    const names = this.bySentence[sentence] ?? [];
    const until = names.length <= WINDOW ? names.length : findPlace(names, token);
    return names.slice(Math.max(0, until - WINDOW), until).filter(({ entity }) => this.places.has(entity));
  }

  findAt(sentence: number, token: number): UnclaimedName | undefined {
    const names = this.bySentence[sentence] ?? [];
    const name = names[findPlace(names, token + 1) - 1];
    return name && token <= name.last && this.places.has(name.entity) ? name : undefined;
  }

  /** Takes a name out of the unclaimed ones: every place it stands at. */
  claim({ entity }: UnclaimedName): readonly UnclaimedName[] {
    const places = this.places.get(entity) ?? [];
    this.places.delete(entity);
    return places;
  }

  private register(name: UnclaimedName): UnclaimedName {
    const places = this.places.get(name.entity);
    if (places) places.push(name);
    else this.places.set(name.entity, [name]);
    return name;
  }

  private findInSentence(tree: Tree, sentence: number): MentionSpan[] {
    const spans: MentionSpan[] = [];
    for (let first = 0; first < tree.tokens.length; first += 1) {
      if (!this.isUnclaimed(tree, sentence, first)) continue;
      let last = first;
      while (this.isUnclaimed(tree, sentence, last + 1)) last += 1;
      const start = tree.tokens[first]?.start;
      const end = tree.tokens[last]?.end;
      const head = findHead(tree, first, last);
      if (start !== undefined && end !== undefined && baseLabelAt(tree, head) !== 'compound') {
        const span: MentionSpan = { sentence, first, last, head, kind: 'name', type: 'person', start, end };
        if (isFreeName(this.links.readName(span))) spans.push(span);
      }
      first = last;
    }
    return spans;
  }

  private isUnclaimed(tree: Tree, sentence: number, i: number): boolean {
    return (
      tagAt(tree, i) === 'PROPN' &&
      CAPITALIZED.test(tree.tokens[i]?.text ?? '') &&
      this.links.findMentionAt(sentence, i) === undefined
    );
  }
}

/** How many of the names, which are in order, begin before a token: by halving. */
function findPlace(names: readonly UnclaimedName[], token: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

function findHead(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i += 1) {
    const head = headOf(tree, i);
    if (head < first || head > last) return i;
  }
  return last;
}
