import type { EntityType } from '../../graph-data/schema/dossier.ts';
import type { LinkedMention } from '../actors/resolveActors.ts';
import type { MentionSpan } from '../stages.ts';

/** Written out, that all mentions are of one shape: half the stages read them, and are slow where shapes differ. */
export function linkSpan(
  { sentence, first, last, head, kind, start, end }: MentionSpan,
  type: EntityType,
  { entity, reason, standsFor, also }: Pick<LinkedMention, 'entity' | 'reason' | 'standsFor' | 'also'>,
): LinkedMention {
  return { sentence, first, last, head, kind, type, start, end, entity, reason, standsFor, also };
}
