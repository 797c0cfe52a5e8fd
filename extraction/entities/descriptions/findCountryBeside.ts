import type { LinkedMention } from '../../actors/resolveActors.ts';
import { childrenOf, findPreposition } from '../../clauses/tree.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks } from '../DocumentLinks.ts';

/** The country in a phrase such as "Russian diplomats" or "diplomats from Moscow". */
export function findCountryBeside(links: DocumentLinks, span: MentionSpan): LinkedMention | undefined {
  const tree = links.treeOf(span);
  for (const child of childrenOf(tree, span.head)) {
    const mention = links.findMentionAt(span.sentence, child);
    const isBeside = child < span.head || ['from', 'of'].includes(findPreposition(tree, child) ?? '');
    if (mention && isBeside && mention.type === 'place' && mention.kind !== 'description') return mention;
  }
  return undefined;
}
