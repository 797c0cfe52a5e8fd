import type { LinkedMention } from '../../actors/resolveActors.ts';
import { headOf, tagAt } from '../../clauses/tree.ts';
import type { Country } from '../../lexicons/countries.ts';
import { findCodeOfTitle } from '../../lexicons/countryTitles.ts';
import { findCountryOfLeader } from '../../lexicons/leaders.ts';
import { type Holder, type Office, type OfficeContext, standIn } from './office.ts';

/** Offices that, without a country beside them, are those of the country the text is about. */
const OFFICES_OF_STATE =
  /^(?:president|prime minister|premier|chancellor|cabinet secretary|(?:deputy )?(?:foreign|defen[cs]e|finance|interior|justice|trade) minister|foreign secretary)$/;

const HEADS_OF_STATE = /^(?:president|prime minister|premier|chancellor)$/;

/** Offices named like the ministries, and like them those of the country that acts in the sentences before. */
const MINISTERS = /(?<!prime )minister$/;

/** The country of "the prime minister" without one: the only one that has such an office, that of the phrase it stands in ("Russian officials such as …"), or of the text. */
export function findCountryOfOffice(
  context: OfficeContext,
  holder: Holder,
  office: Office,
  named: string,
): LinkedMention[] {
  const only = findCodeOfTitle(named);
  if (only) return findCountryBy(context, holder, only);
  if (!OFFICES_OF_STATE.test(named.toLowerCase())) return [];
  const { tree, mentions, entities } = context;
  const led = HEADS_OF_STATE.test(named.toLowerCase()) ? findLed(context, holder) : undefined;
  if (led) return findCountryBy(context, holder, led.code);
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
  const found = context.findCountryInContext(
    { ...holder.mention, first: office.first },
    MINISTERS.test(named.toLowerCase()),
  );
  return found ? [found] : [];
}

/** The country of a leader whom the news knows by his family name: "President Trump" leads no other that a sentence is about. */
function findLed({ entities }: OfficeContext, { mention }: Holder): Country | undefined {
  return findCountryOfLeader(entities[mention.entity]?.label.split(' ').at(-1) ?? '');
}

function findCountryBy(
  { tree, mentions, entities }: OfficeContext,
  { mention: holder }: Holder,
  code: string,
): LinkedMention[] {
  const country = entities.findIndex(({ key }) => key === `country:${code}`);
  return country < 0
    ? []
    : [mentions.find(({ entity }) => entity === country) ?? standIn(tree, holder, country)];
}
