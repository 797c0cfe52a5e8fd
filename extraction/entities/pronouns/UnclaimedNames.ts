import type { LinkedMention } from '../../actors/resolveActors.ts';
import { baseLabelAt, headOf, type Tree, tagAt } from '../../clauses/tree.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks } from '../DocumentLinks.ts';
import { foldName } from '../foldName.ts';
import { isFreeName } from './isFreeName.ts';

/** A name the name tagger left, which may be a person's: `entity` is below zero until a pronoun takes it up. */
export type UnclaimedName = LinkedMention;

const LONGEST = 4;

/** The capitalized words of a document that no mention holds. A pronoun that takes one up tells that it names a person. */
export class UnclaimedNames {
  private readonly bySentence: UnclaimedName[][];
  private readonly byName = new Map<string, UnclaimedName[]>();

  constructor(private readonly links: DocumentLinks) {
    this.bySentence = links.trees.map((tree, sentence) =>
      this.findInSentence(tree, sentence).map((span) => this.register(span)),
    );
  }

  all(): readonly UnclaimedName[] {
    return this.bySentence.flat();
  }

  inSentence(sentence: number): readonly UnclaimedName[] {
    return this.bySentence[sentence] ?? [];
  }

  /** Takes a name out of the unclaimed ones: every place it stands at. */
  claim({ entity }: UnclaimedName): readonly UnclaimedName[] {
    const named = [...this.byName.values()].find(([first]) => first?.entity === entity) ?? [];
    for (const { sentence } of named)
      this.bySentence[sentence] = (this.bySentence[sentence] ?? []).filter((other) => other.entity !== entity);
    return named;
  }

  private register(span: MentionSpan): UnclaimedName {
    const name = foldName(this.links.readName(span));
    const same = this.byName.get(name) ?? [];
    const entity = same[0]?.entity ?? -1 - this.byName.size;
    const unclaimed = { ...span, entity, reason: '' };
    this.byName.set(name, [...same, unclaimed]);
    return unclaimed;
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
      if (start !== undefined && end !== undefined && mayBePerson(tree, first, last, head))
        spans.push({ sentence, first, last, head, kind: 'name', type: 'person', start, end });
      first = last;
    }
    return spans;
  }

  private isUnclaimed(tree: Tree, sentence: number, i: number): boolean {
    const text = tree.tokens[i]?.text ?? '';
    return (
      tagAt(tree, i) === 'PROPN' &&
      /^\p{Lu}\p{L}*\p{Ll}|^\p{Lu}\.$/u.test(text) &&
      this.links.findMentionAt(sentence, i) === undefined
    );
  }
}

function mayBePerson(tree: Tree, first: number, last: number, head: number): boolean {
  if (last - first >= LONGEST || baseLabelAt(tree, head) === 'compound') return false;
  return isFreeName(
    tree.tokens
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join(' '),
  );
}

function findHead(tree: Tree, first: number, last: number): number {
  for (let i = first; i <= last; i += 1) {
    const head = headOf(tree, i);
    if (head < first || head > last) return i;
  }
  return last;
}
