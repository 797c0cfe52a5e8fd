import type { Theme } from '../../graph-data/vocabulary/palette.ts';
import type { Guide, Layout } from '../layouts/arrangement.ts';
import type { Projection } from '../projection/projectGraph.ts';
import type { Box } from './labels/boxGrid.ts';
import type { Light } from './lightGraph.ts';

/** What a scene shows and how: changed by the scene only, read on every frame. */
export interface Look {
  projection: Projection;
  theme: Theme;
  light: Light | null;
  /** 1 fades what has no light most. */
  fade: number;
  /** The size of a pixel of an unzoomed view, in pixels. */
  sizeScale: number;
  layout: Layout;
  guides: readonly Guide[];
  /** What of the view is covered by the card and the trail. */
  cover: Cover;
  /** The controls and the like that lie over the view, in pixels of it: no name is written under them. */
  panels: readonly Box[];
}

/** How far in the view is covered, in pixels from its edges. */
export interface Cover {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const NO_COVER: Cover = { top: 0, right: 0, bottom: 0 };

/** A graph of more lines is not drawn again to light a part of it. */
const MOST_LINES_REPAINTED = 700;

/** Whether light falls through a veil over the drawn graph, instead of on a graph drawn anew. */
export function isVeiled({ projection }: Look): boolean {
  return projection.lines.size > MOST_LINES_REPAINTED;
}
