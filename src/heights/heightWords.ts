import type { Height } from './height.ts';

/** A height in the user's words: `label` where it is chosen, `short` above the graph. */
export const HEIGHT_WORDS: Readonly<
  Record<Height, { readonly label: string; readonly short: string; readonly meaning: string }>
> = {
  people: { label: 'Everyone apart', short: 'Everyone apart', meaning: 'Each actor has a node of its own.' },
  organizations: {
    label: 'People in their organizations',
    short: 'In their organizations',
    meaning:
      'People stand in the body or country whose office most statements give them. “[14]”: 14 stand in it.',
  },
  countries: {
    label: 'All in their countries',
    short: 'In their countries',
    meaning:
      'People, bodies and towns stand in their country, where the texts say it. “[14]”: 14 stand in it.',
  },
};
