import type Sigma from 'sigma';
import type { Projection } from '../../projection/projectGraph.ts';
import type { Light } from '../lightGraph.ts';
import type { RelationWish } from './drawRelations.ts';
import type { MeasureText } from './measureText.ts';
import { traceLine } from './traceLine.ts';

/** In a graph of more lines, relations are named only where there is light, or from so near. */
const MOST_LINES_NAMED = 160;
const NEAR = 0.45;

/** The names of relations that lines want to have along them. */
export function* wishRelations(
  sigma: Sigma,
  { graph }: Projection,
  measure: MeasureText,
  family: string,
  light: Light | null,
): Generator<RelationWish> {
  const isNear = graph.size <= MOST_LINES_NAMED || sigma.getCamera().ratio < NEAR;
  if (!light && !isNear) return;
  for (const line of light ? light.lines : graph.edges()) {
    const { edges, label, statements } = graph.getEdgeAttributes(line);
    if (edges.length > 1) continue;
    const trace = traceLine(sigma, graph, line);
    if (!trace) continue;
    const text = statements > 1 ? `${label} ×${statements}` : label;
    yield { ...trace, text, width: measure(text, `11px ${family}`) };
  }
}
