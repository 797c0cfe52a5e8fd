import type { Theme } from '../../graph-data/vocabulary/palette.ts';
import type { Projection } from '../projection/projectGraph.ts';
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
}

/** A graph of more lines is not drawn again to light a part of it. */
const MOST_LINES_REPAINTED = 700;

/** Whether light falls through a veil over the drawn graph, instead of on a graph drawn anew. */
export function isVeiled({ projection }: Look): boolean {
  return projection.graph.size > MOST_LINES_REPAINTED;
}
