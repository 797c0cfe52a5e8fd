import { childrenBy, findPreposition, headOf, wordAt } from '../../clauses/tree.ts';
import { type Country, findCountry } from '../../lexicons/countries.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks } from '../DocumentLinks.ts';
import { isActing } from '../isActing.ts';

const LOOK_BACK = 3;

/** The country said beside a ministry: its modifier, its possessor, or behind "of". */
export function findCountryOfBody(links: DocumentLinks, span: MentionSpan): Country | undefined {
  return findBeside(links, span) ?? findOf(links, span);
}

/** "Japan's Foreign Ministry", "the Japanese Foreign Ministry". */
function findBeside(links: DocumentLinks, span: MentionSpan): Country | undefined {
  const tree = links.treeOf(span);
  for (const other of links.lookBack(span.sentence)) {
    const country = links.countryOf(other);
    if (!country) continue;
    const isOwner = /^['’]s$/.test(wordAt(tree, other.last + 1)) && other.last + 2 === span.first;
    if (headOf(tree, other.head) === span.head || other.last === span.first - 1 || isOwner) return country;
  }
  return undefined;
}

/** "the Foreign Ministry of Japan". */
function findOf(links: DocumentLinks, span: MentionSpan): Country | undefined {
  const tree = links.treeOf(span);
  for (const child of childrenBy(tree, span.head, 'nmod')) {
    const country = findPreposition(tree, child) === 'of' && findCountry(tree.tokens[child]?.text ?? '');
    if (country) return country;
  }
  return undefined;
}

/** The country that acts in the text before a ministry named without one. */
export function findActingCountry(links: DocumentLinks, span: MentionSpan): Country | undefined {
  for (const other of links.lookBack(span.sentence - LOOK_BACK)) {
    const country = links.countryOf(other);
    if (country && isActing(links.treeOf(other), other.head)) return country;
  }
  return undefined;
}
