import type { EntityType } from '../schema/dossier.ts';
import type { FamilyId } from './relation.ts';

export type Theme = 'light' | 'dark';

/** A colour as #rrggbb, one for light surfaces and one for dark. */
export type Hue = Readonly<Record<Theme, string>>;

/**
 * The hues of Okabe and Ito (jfly.uni-koeln.de/color) and Tol (sronpersonalpages.nl/~pault), each moved in lightness
 * until it has a contrast of 3 to 1 with its surface (WCAG 1.4.11) and its nearest neighbour stands apart for
 * protanopes, deuteranopes and tritanopes (Machado 2009): tests/graph-data/vocabulary/palette.test.ts measures both.
 */
export const FAMILY_HUES: Readonly<Record<FamilyId, Hue>> = {
  diplomacy: { light: '#0b3f86', dark: '#3f86f2' },
  support: { light: '#3fa377', dark: '#66bb96' },
  dispute: { light: '#7d5a04', dark: '#fbdd3f' },
  sanction: { light: '#f4620a', dark: '#fa8c17' },
  coercion: { light: '#cb69d0', dark: '#b63fa9' },
  violence: { light: '#7c1128', dark: '#d81f30' },
  role: { light: '#07767b', dark: '#ade9f7' },
  structure: { light: '#7a4bc0', dark: '#c5a7fd' },
  open: { light: '#767b85', dark: '#8b919c' },
};

export const TYPE_HUES: Readonly<Record<EntityType, Hue>> = {
  person: { light: '#9a3d0c', dark: '#e8651e' },
  organization: { light: '#1f4bb0', dark: '#4c78d6' },
  place: { light: '#1f9e55', dark: '#6fe39a' },
  group: { light: '#c46ae0', dark: '#e39bf5' },
};

/** The hues of the largest communities, from the largest on: as far apart as those above, and from the grey of all others. */
export const COMMUNITY_HUES: readonly Hue[] = [
  { light: '#0f5a87', dark: '#78e1ff' },
  { light: '#a51e00', dark: '#d25a1e' },
  { light: '#0f961e', dark: '#2dc396' },
  { light: '#a55ac3', dark: '#e178e1' },
  { light: '#5a1e3c', dark: '#f0c33c' },
  { light: '#2d0f87', dark: '#5a5ae1' },
];
export const OTHER_COMMUNITIES: Hue = { light: '#8a909b', dark: '#7f8796' };

/** The hue of a community by its number, 0 being the largest. */
export function hueCommunity(number: number): Hue {
  return COMMUNITY_HUES[number] ?? OTHER_COMMUNITIES;
}

/** The surfaces that the hues are measured against. */
export const SURFACES: Hue = { light: '#ffffff', dark: '#16181d' };
