import type { LinkedMention } from '../actors/resolveActors.ts';
import type { MentionSpan } from '../stages.ts';
import type { DocumentLinks } from './DocumentLinks.ts';
import { isActing } from './isActing.ts';

const LOOK_BACK = 3;

/**
 * The last fitting mention before another: of its own sentence the nearest that acts, else the nearest; of each sentence
 * before, the first that acts, which is what the sentence is about, else the last.
 */
export function findNearestActing(
  links: DocumentLinks,
  span: MentionSpan,
  fits: (mention: LinkedMention) => boolean,
): LinkedMention | undefined {
  let sentence = span.sentence;
  let nearest: LinkedMention | undefined;
  let acting: LinkedMention | undefined;
  for (const mention of links.lookBack(span.sentence - LOOK_BACK)) {
    if (mention.sentence < sentence) {
      if (acting ?? nearest) break;
      sentence = mention.sentence;
    }
    if (!fits(mention)) continue;
    nearest ??= mention;
    const isFirst = mention.sentence < span.sentence || !acting;
    if (isFirst && isActing(links.treeOf(mention), mention.head)) acting = mention;
  }
  return acting ?? nearest;
}
