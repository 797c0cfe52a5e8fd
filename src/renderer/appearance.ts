import type { EntityType, Status } from '../../graph-data/schema/dossier.ts';
import { FAMILY_HUES, hueCommunity, type Theme, TYPE_HUES } from '../../graph-data/vocabulary/palette.ts';
import type { Layout } from '../layouts/arrangement.ts';
import type { EdgeAttributes, NodeAttributes } from '../projection/projectGraph.ts';

const SHAPES: Readonly<Record<EntityType, number>> = {
  person: 0,
  organization: 1,
  place: 2,
  group: 3,
};

/** The stroke of each status: 0 solid, 1 dashed, 2 crossed out. */
const STROKES: Readonly<Record<Status, number>> = { asserted: 0, possible: 1, alleged: 1, negated: 2 };

export interface CanvasColors {
  readonly canvas: string;
  readonly ink: string;
  readonly secondary: string;
  readonly accent: string;
  readonly mixed: string;
}

export const CANVAS_COLORS: Readonly<Record<Theme, CanvasColors>> = {
  light: { canvas: '#fbfbfc', ink: '#1b1f27', secondary: '#4c5462', accent: '#2456c8', mixed: '#7d8594' },
  dark: { canvas: '#121419', ink: '#eef1f6', secondary: '#b3bac6', accent: '#8fb2ff', mixed: '#7f8796' },
};

/** What is not near what is pointed at or chosen fades to this. */
/** Our programs go by the names of Sigma's own, which it would else compile beside them for nothing. */
export const NODE_PROGRAM = 'circle';
export const STRAIGHT_PROGRAM = 'line';
export const CURVED_PROGRAM = 'arrow';

export const FADED = { node: 0.16, edge: 0.07 } as const;
export const EDGE_ALPHA = 0.85;
/** Where nodes do not stand near what they are tied to, lines are long and many cross: they are paler until they are lit. */
export const LONG_EDGE_ALPHA = 0.4;

const THINNEST = 1.5;
const THICKEST = 7;

export function describeNode({ kind, radius, community }: NodeAttributes, theme: Theme) {
  return {
    type: NODE_PROGRAM,
    size: radius,
    color: (community === null ? TYPE_HUES[kind] : hueCommunity(community))[theme],
    shape: SHAPES[kind],
    ring: false,
    alpha: 1,
  };
}

export function describeEdge(
  { edges, family, voice, status, hasHead, statements, step }: EdgeAttributes,
  theme: Theme,
  layout: Layout = 'forces',
) {
  const isLoop = edges[0]?.source === edges[0]?.target;
  return {
    type: step === 0 && !isLoop ? STRAIGHT_PROGRAM : CURVED_PROGRAM,
    size: Math.min(THICKEST, THINNEST + 0.9 * Math.sqrt(statements - 1)) + (edges.length > 1 ? 1 : 0),
    color: colourLine(family, voice, theme),
    step,
    stroke: STROKES[status],
    head: hasHead,
    alpha: layout === 'forces' ? EDGE_ALPHA : LONG_EDGE_ALPHA,
  };
}

function colourLine(family: EdgeAttributes['family'], voice: EdgeAttributes['voice'], theme: Theme): string {
  if (voice !== null) return voice === 'mixed' ? CANVAS_COLORS[theme].secondary : hueCommunity(voice)[theme];
  return family === 'mixed' ? CANVAS_COLORS[theme].mixed : FAMILY_HUES[family][theme];
}
