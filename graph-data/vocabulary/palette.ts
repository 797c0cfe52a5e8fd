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

/** The surfaces that the hues are measured against. */
export const SURFACES: Hue = { light: '#ffffff', dark: '#16181d' };
