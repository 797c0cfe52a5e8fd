import type { LinkedMention } from '../../actors/resolveActors.ts';
import type { Description } from '../../mentions/descriptions.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import type { DocumentEntity } from '../EntityList.ts';
import { findNearestActing } from '../findNearestActing.ts';

/** "the ministry", "the country": the last of its kind that acted, or was named, in this sentence or a few before. */
export function findLastOfKind(
  links: DocumentLinks,
  span: MentionSpan,
  lemma: string,
  description: Description,
): Link | undefined {
  const antecedent = findNearestActing(links, span, (mention) => {
    const entity = links.entityAt(mention.entity);
    return entity !== undefined && isOfKind(entity, mention, links, description);
  });
  return antecedent && { entity: antecedent.entity, reason: `"the ${lemma}": last named of its kind` };
}

function isOfKind(
  entity: DocumentEntity,
  mention: LinkedMention,
  links: DocumentLinks,
  { type, nameHolds }: Description,
): boolean {
  if (entity.type !== type || (type === 'place' && !links.list.isCountry(mention.entity))) return false;
  return !nameHolds || nameHolds.test([entity.label, ...entity.aliases].join(' '));
}
