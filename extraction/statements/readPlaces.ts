import type { LinkedMention } from '../actors/resolveActors.ts';
import { type Tree, wordAt } from '../clauses/tree.ts';
import type { DocumentEntity } from '../entities/EntityList.ts';
import type { Draft } from './draft.ts';

/** "Geneva, Switzerland", "The Hague in the Netherlands": a place and the country it lies in, side by side. */
export function readPlaces(
  tree: Tree,
  mentions: readonly LinkedMention[],
  entities: readonly DocumentEntity[],
): Draft[] {
  const drafts: Draft[] = [];
  for (const [n, place] of mentions.entries()) {
    const country = mentions[n + 1];
    if (!country || place.kind !== 'name' || country.kind !== 'name' || place.entity === country.entity)
      continue;
    if (
      entities[place.entity]?.type !== 'place' ||
      entities[place.entity]?.key.startsWith('country:') ||
      !entities[country.entity]?.key.startsWith('country:')
    )
      continue;
    const between = tree.tokens.slice(place.last + 1, country.first).map((token) => token.text.toLowerCase());
    const listed =
      between.join(' ') === ',' &&
      [',', '.', ')', ''].includes(wordAt(tree, country.last + 1)) &&
      wordAt(tree, country.last + 2) !== 'and';
    const inside =
      between[0] === 'in' &&
      between.length < 4 &&
      between
        .slice(1)
        .every((word) => ['the', 'eastern', 'western', 'northern', 'southern', 'central'].includes(word));
    if (!listed && !inside) continue;
    drafts.push({
      relation: 'located-in',
      source: {
        entity: place.entity,
        mention: place,
        head: place.head,
        first: place.first,
        last: place.last,
        noun: '',
      },
      target: {
        entity: country.entity,
        mention: country,
        head: country.head,
        first: country.first,
        last: country.last,
        noun: '',
      },
      status: 'asserted',
      trigger: { first: place.last + 1, last: place.last + 1 },
      anchor: place.head,
      isState: true,
    });
  }
  return drafts;
}
