import { ARMED_PEOPLE } from '../../actors/nouns.ts';
import type { LinkedMention } from '../../actors/resolveActors.ts';
import { headOf, lemmaAt } from '../../clauses/tree.ts';
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
    return (
      entity !== undefined &&
      !isOfPeople(links, mention, span) &&
      isOfKind(entity, mention, links, description)
    );
  });
  return antecedent && { entity: antecedent.entity, reason: `"the ${lemma}": last named of its kind` };
}

/** "will send 600 British soldiers to the country": it is not the one that the people beside it are from. */
function isOfPeople(links: DocumentLinks, mention: LinkedMention, span: MentionSpan): boolean {
  if (mention.kind !== 'demonym' || mention.sentence !== span.sentence) return false;
  const tree = links.treeOf(mention);
  return ARMED_PEOPLE.has(lemmaAt(tree, headOf(tree, mention.head)));
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
