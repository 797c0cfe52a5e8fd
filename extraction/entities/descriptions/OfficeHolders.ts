import type { LinkedMention } from '../../actors/resolveActors.ts';
import { childrenBy, lemmaAt, wordAt } from '../../clauses/tree.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import { findCountryBeside } from './findCountryBeside.ts';
import { OFFICES } from './spokenOfAgain.ts';

const TITLE_REACH = 5;

/** Who was last named with an office: "French President Emmanuel Macron" is "the president" and "the French president" after. */
export class OfficeHolders {
  private readonly byOffice = new Map<string, number>();
  private readonly byOfficeAndCountry = new Map<string, number>();

  constructor(private readonly links: DocumentLinks) {}

  remember(mention: LinkedMention): void {
    if (mention.type !== 'person' || mention.kind !== 'name') return;
    const office = lemmaAt(this.links.treeOf(mention), mention.first - 1);
    if (!OFFICES.has(office)) return;
    this.byOffice.set(office, mention.entity);
    for (const other of this.links.lookBack(mention.sentence)) {
      if (mention.first - other.last >= TITLE_REACH) return;
      if (!this.links.countryOf(other)) continue;
      this.byOfficeAndCountry.set(`${office}|${other.entity}`, mention.entity);
      return;
    }
  }

  link(span: MentionSpan, office: string): Link | undefined {
    const holder = this.findHolder(span, office);
    return holder === undefined ? undefined : { entity: holder, reason: `named as ${office} before` };
  }

  private findHolder(span: MentionSpan, office: string): number | undefined {
    const tree = this.links.treeOf(span);
    if (!OFFICES.has(office) || wordAt(tree, span.head) !== office) return undefined;
    const country = findCountryBeside(this.links, span);
    if (country) return this.byOfficeAndCountry.get(`${office}|${country.entity}`);
    return childrenBy(tree, span.head, 'det').some((det) => wordAt(tree, det) === 'the')
      ? this.byOffice.get(office)
      : undefined;
  }
}
