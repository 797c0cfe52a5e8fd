import type { LinkedMention } from '../../actors/resolveActors.ts';
import { headOf, tagAt } from '../../clauses/tree.ts';
import type { Holder, Office, OfficeContext } from './office.ts';

/** Offices that, without a country beside them, are those of the country the text is about. */
const OFFICES_OF_STATE =
  /^(?:president|prime minister|premier|chancellor|chief cabinet secretary|cabinet secretary|(?:deputy )?(?:foreign|defen[cs]e|finance|interior|justice|trade) minister|foreign secretary|home secretary|secretary of state)$/;

/** The country of "the prime minister" without one: of the phrase it stands in ("Russian officials such as …"), or of the text. */
export function findCountryOfOffice(
  context: OfficeContext,
  holder: Holder,
  office: Office,
  named: string,
): LinkedMention[] {
  if (!OFFICES_OF_STATE.test(named.toLowerCase())) return [];
  const { tree, mentions, entities } = context;
  for (
    let at = headOf(tree, holder.mention.head);
    at >= 0 && tagAt(tree, at) !== 'VERB';
    at = headOf(tree, at)
  ) {
    const beside = mentions.find(
      (mention) =>
        mention.entity !== holder.mention.entity &&
        headOf(tree, mention.head) === at &&
        mention.head < at &&
        entities[mention.entity]?.key.startsWith('country:'),
    );
    if (beside) return [beside];
  }
  const found = context.findCountryInContext({ ...holder.mention, first: office.first });
  return found ? [found] : [];
}
