import type { LinkedMention } from '../actors/resolveActors.ts';
import type { DocumentEntity } from '../entities/EntityList.ts';

/** Groups that the text only names by what they are to others: "met allies", "spoke with others". */
const ANYBODY =
  /^(?:(?:other|his|her|its|their|some|several|many|key|close|top|senior|foreign|local) )*(?:allies|friends|countries|nations|states|colleagues|parties|others|people|members)$/i;

/** Whether a group is nobody in particular, with whom to have met or talked says nothing. */
export function isAnybody({ kind }: LinkedMention, entity: DocumentEntity | undefined): boolean {
  return kind === 'description' && entity?.type === 'group' && ANYBODY.test(entity.label);
}
