import { findCapital, findCountry, findDemonym, findSeat } from '../../lexicons/countries.ts';
import { findPlace, findPlaceDemonym } from '../../lexicons/places.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import { withoutArticle } from '../EntityList.ts';
import { isLocative } from '../isLocative.ts';
import { OrganizationLinker } from './OrganizationLinker.ts';
import { PersonNames } from './PersonNames.ts';
import { findSeatedOrganization } from './seatedOrganizations.ts';

/** Links names, demonyms, and ministries that are named by what they do ("the foreign ministry"). */
export class NameLinker {
  private readonly persons: PersonNames;
  private readonly organizations: OrganizationLinker;

  constructor(
    private readonly links: DocumentLinks,
    spans: readonly MentionSpan[],
  ) {
    this.persons = new PersonNames(links, spans);
    this.organizations = new OrganizationLinker(links);
  }

  /** The entity of a mention that names one; none for other descriptions and for pronouns. */
  link(span: MentionSpan): Link | undefined {
    const name = this.links.readName(span);
    if (span.kind === 'demonym') return this.linkDemonym(name);
    if (span.kind === 'name') return this.linkName(span, name);
    if (span.kind === 'description' && span.type === 'organization' && span.first < span.last)
      return this.organizations.link(span, name);
    return undefined;
  }

  private linkDemonym(name: string): Link | undefined {
    const country = findDemonym(name);
    if (country) return { entity: this.links.list.ensureCountry(country, name), reason: 'demonym' };
    const region = findPlaceDemonym(name);
    if (!region) return undefined;
    const entity = this.links.list.ensure(
      { label: region.name, type: 'place', ...(region.country ? { country: region.country } : {}) },
      name,
    );
    return { entity, reason: 'demonym' };
  }

  private linkName(span: MentionSpan, name: string): Link {
    if (span.type === 'person' && !this.isCapitalInPlaceOfName(name)) return this.persons.link(span, name);
    const country = findCountry(name);
    if (country)
      return { entity: this.links.list.ensureCountry(country, name), reason: 'name of the country' };
    return (
      this.linkSeat(span, name) ??
      (span.type === 'place' || findSeat(name) || findCapital(name)
        ? this.linkPlace(name)
        : this.organizations.link(span, name))
    );
  }

  /** A capital or seat that acts: "the Kremlin said", "Brussels warned". */
  private linkSeat(span: MentionSpan, name: string): Link | undefined {
    const seat = findSeat(name);
    const organization = findSeatedOrganization(name);
    const capital = findCapital(name);
    if (!(seat || organization || capital) || isLocative(this.links.treeOf(span), span.head))
      return undefined;
    if (seat) return { entity: this.links.list.ensureCountry(seat, name), reason: 'seat of the government' };
    if (organization) return this.organizations.link(span, organization, name);
    return (
      capital && {
        entity: this.links.list.ensureCountry(capital, name),
        reason: 'capital for the government',
      }
    );
  }

  private linkPlace(name: string): Link {
    const known = findPlace(name);
    const country = (findCapital(name) ?? findSeat(name))?.code ?? known?.country;
    const entity = this.links.list.ensure(
      { label: known?.name ?? withoutArticle(name), type: 'place', ...(country ? { country } : {}) },
      name,
    );
    return { entity, reason: 'name' };
  }

  /** "Washington blacklisted …": taken for a person, though nobody of the text is called so. */
  private isCapitalInPlaceOfName(name: string): boolean {
    return (
      (findCapital(name) ?? findCountry(name) ?? findSeat(name)) !== undefined && !this.persons.hasWord(name)
    );
  }
}
