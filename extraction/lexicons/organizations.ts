import { findForm, indexForms } from './indexForms.ts';
import { ARMED_GROUPS } from './organizationTables/armedGroups.ts';
import { COMPANIES } from './organizationTables/companies.ts';
import { INTERNATIONAL_ORGANIZATIONS } from './organizationTables/internationalOrganizations.ts';
import { MEDIA } from './organizationTables/media.ts';
import { PARTIES } from './organizationTables/parties.ts';
import { SOCIETIES } from './organizationTables/societies.ts';
import { STATE_BODIES } from './organizationTables/stateBodies.ts';
import { readTable } from './readTable.ts';

type OrganizationKind =
  | 'international'
  | 'state body'
  | 'armed group'
  | 'party'
  | 'media'
  | 'company'
  | 'society';

export interface Organization {
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly acronyms: readonly string[];
  readonly aliases: readonly string[];
  /** The country it belongs to or sits in, as in `countries.ts`; none for those of many countries. */
  readonly country?: string;
}

/** How the tables of `organizationTables` are written: acronyms and aliases with semicolons between, the country's ISO code. */
const ORGANIZATION_COLUMNS = ['name', 'acronyms', 'aliases', 'country'] as const;

/** In order of precedence: where two share a form ("PA", "SDF"), `findOrganization` gives the first. */
export const ORGANIZATIONS: readonly Organization[] = [
  ...readOrganizations('INTERNATIONAL_ORGANIZATIONS', INTERNATIONAL_ORGANIZATIONS, 'international'),
  ...readOrganizations('STATE_BODIES', STATE_BODIES, 'state body'),
  ...readOrganizations('ARMED_GROUPS', ARMED_GROUPS, 'armed group'),
  ...readOrganizations('PARTIES', PARTIES, 'party'),
  ...readOrganizations('MEDIA', MEDIA, 'media'),
  ...readOrganizations('COMPANIES', COMPANIES, 'company'),
  ...readOrganizations('SOCIETIES', SOCIETIES, 'society'),
];

const byForm = indexForms(ORGANIZATIONS, ({ name, acronyms, aliases }) => [name, ...acronyms, ...aliases]);

/** By name, alias or acronym, with or without its dots: "United Nations", "UN", "U.N.", "the Pentagon". */
export function findOrganization(name: string): Organization | undefined {
  return findForm(byForm, name) ?? findForm(byForm, withoutDots(name));
}

function withoutDots(name: string): string {
  const acronym = name.replace(/^the /i, '');
  return /^(?:\p{Lu}\. ?)+\p{Lu}?$/u.test(acronym) ? acronym.replace(/[. ]/g, '') : name;
}

function readOrganizations(name: string, table: string, kind: OrganizationKind): Organization[] {
  return readTable(name, ORGANIZATION_COLUMNS, table).map((row) => {
    const [country] = row.country;
    return {
      name: row.name.join(),
      kind,
      acronyms: row.acronyms,
      aliases: row.aliases,
      ...(country === undefined ? {} : { country }),
    };
  });
}
