import { readTable } from './readTable.ts';

/** Offices that one country alone has under this name, with its ISO code: a text need not say whose they are. */
const COUNTRY_TITLES = `
Chief Cabinet Secretary | JP
Secretary of State; Treasury Secretary | US
Home Secretary; Chancellor of the Exchequer | GB
Taoiseach; Tánaiste | IE
`;

const codes = new Map(
  readTable('COUNTRY_TITLES', ['forms', 'code'], COUNTRY_TITLES).flatMap(({ forms, code }) =>
    forms.map((form) => [form.toLowerCase(), code?.[0] ?? ''] as const),
  ),
);

/** The ISO 3166 code of the country whose office this is, where the name of the office alone says it. */
export function findCodeOfTitle(office: string): string | undefined {
  return codes.get(office.toLowerCase());
}
