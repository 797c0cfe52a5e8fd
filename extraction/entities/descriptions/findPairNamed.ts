import type { EntityType } from '../../../graph-data/schema/dossier.ts';
import type { LinkedMention } from '../../actors/resolveActors.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';

/** In sentences. */
const LOOK_BACK = 2;

/** The two that "the two countries" means: those of the last sentence that names any two of their kind, where it names no third. */
export function findPairNamed(links: DocumentLinks, span: MentionSpan, type: EntityType): Link | undefined {
  const fits = ({ entity, kind }: LinkedMention) =>
    (kind === 'name' || kind === 'demonym') && isOfKind(links, entity, type);
  for (let sentence = span.sentence; sentence >= Math.max(0, span.sentence - LOOK_BACK); sentence -= 1) {
    const named = [...links.lookBack(sentence)].filter((other) => other.sentence === sentence && fits(other));
    const [second, first, third] = new Set(named.map(({ entity }) => entity));
    if (third !== undefined) return undefined;
    if (first !== undefined && second !== undefined)
      return { entity: first, also: second, reason: 'the two named before' };
  }
  return undefined;
}

function isOfKind({ list }: DocumentLinks, entity: number, type: EntityType): boolean {
  const own = list.entities[entity]?.type;
  if (type === 'person') return own === 'person';
  return list.isCountry(entity) || (type === 'group' && own === 'organization');
}
