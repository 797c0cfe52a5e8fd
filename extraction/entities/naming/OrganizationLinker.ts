import type { Country } from '../../lexicons/countries.ts';
import { findOrganization, type Organization } from '../../lexicons/organizations.ts';
import type { MentionSpan } from '../../stages.ts';
import type { DocumentLinks, Link } from '../DocumentLinks.ts';
import { withoutArticle } from '../EntityList.ts';
import { foldName } from '../foldName.ts';
import { findActingCountry, findCountryOfBody } from './findCountryOfBody.ts';
import { OrganizationNames } from './OrganizationNames.ts';
import { COUNTRY_BY_CONTEXT } from './reasons.ts';
import { readGovernment, readStateBody, type StateBody } from './stateBodies.ts';

/** Links organizations: by the table, as a body of a state, by what the document called them before, as new ones. */
export class OrganizationLinker {
  private readonly names: OrganizationNames;

  constructor(private readonly links: DocumentLinks) {
    this.names = new OrganizationNames(links.list);
  }

  /** `written` is the name in the text where it differs from `name`. */
  link(span: MentionSpan, name: string, written = name): Link {
    const government = readGovernment(name);
    if (government)
      return {
        entity: this.links.list.ensureCountry(government, name),
        reason: 'government of the country',
      };
    const known = findOrganization(name);
    const owner = known && this.findOtherOwner(span, name, known);
    if (owner) return this.linkNamesake(span, name, owner, written);
    const ownMinistry = known && /Ministry/.test(known.name) ? readStateBody(known.name) : undefined;
    const body = ownMinistry?.country ? ownMinistry : known ? undefined : readStateBody(name);
    if (body) return this.linkStateBody(span, name, body);
    if (known) return this.linkKnown(known, name, written);
    const earlier = this.names.findLike(name);
    if (earlier !== undefined)
      return { entity: this.names.remember(earlier, name), reason: 'acronym or short form' };
    const entity = this.links.list.ensure({ label: withoutArticle(name), type: 'organization' }, name);
    return { entity: this.names.remember(entity, name), reason: 'name' };
  }

  /** The state that the text gives a body known as another's: "Ukraine's Security Service" is not the British one, "Russia's Security Council" not that of the UN. */
  private findOtherOwner(
    span: MentionSpan,
    name: string,
    { kind, country }: Organization,
  ): Country | undefined {
    const isOwned = (kind === 'state body' || kind === 'party') && country !== undefined;
    if (!isOwned && (country !== undefined || !readStateBody(name))) return undefined;
    const owner = findCountryOfBody(this.links, span);
    return owner && owner.code !== country ? owner : undefined;
  }

  private linkNamesake(span: MentionSpan, name: string, country: Country, written: string): Link {
    const known =
      findOrganization(`${country.name}'s ${name}`) ?? findOrganization(`${name} of ${country.name}`);
    return known
      ? this.linkKnown(known, name, written)
      : this.linkStateBody(span, name, { base: name, country });
  }

  private linkKnown(
    { name: label, country }: { readonly name: string; readonly country?: string },
    name: string,
    written: string,
  ): Link {
    const entity = this.links.list.ensure(
      { label, type: 'organization', ...(country ? { country } : {}) },
      written,
    );
    this.names.remember(entity, label);
    return {
      entity: this.names.remember(entity, name),
      reason: foldName(label) === foldName(name) ? 'name' : 'known alias or acronym',
    };
  }

  private linkStateBody(span: MentionSpan, name: string, body: StateBody): Link {
    const own = body.country ?? findCountryOfBody(this.links, span);
    const same = own ? undefined : this.names.findByName(body.base);
    if (same !== undefined) return { entity: this.names.remember(same, name), reason: 'same name' };
    const country = own ?? findActingCountry(this.links, span);
    const suffix = country ? ` of ${addArticle(country.name)}` : '';
    const entity = this.links.list.ensure(
      { label: `${body.base}${suffix}`, type: 'organization', ...(country ? { country: country.code } : {}) },
      name,
    );
    this.names.remember(entity, name);
    return {
      entity: this.names.remember(entity, body.base),
      reason: country && !body.country ? COUNTRY_BY_CONTEXT : 'name',
    };
  }
}

const WITH_ARTICLE = /^(?:United|Netherlands|Philippines|Soviet|Czech Republic|Bahamas|Maldives|Gambia)/;

function addArticle(country: string): string {
  return WITH_ARTICLE.test(country) ? `the ${country}` : country;
}
