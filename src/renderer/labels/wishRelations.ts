import type Sigma from 'sigma';
import type { Projection } from '../../projection/projectGraph.ts';
import type { Light } from '../lightGraph.ts';
import { RELATION_SIZE, type RelationWish } from './drawRelations.ts';
import type { MeasureText } from './measureText.ts';
import { traceLine } from './traceLine.ts';

/** In a graph of more lines, relations are named only where there is light, or from so near. */
const MOST_LINES_NAMED = 160;
const NEAR = 0.45;

/** The names of relations that lines want to have along them. */
export function* wishRelations(
  sigma: Sigma,
  { lines }: Projection,
  measure: MeasureText,
  family: string,
  light: Light | null,
): Generator<RelationWish> {
  const isNear = lines.size <= MOST_LINES_NAMED || sigma.getCamera().ratio < NEAR;
  if (!light && !isNear) return;
  for (const key of light ? light.lines : lines.keys()) {
    const line = lines.get(key);
    if (!line || line.edges.length > 1) continue;
    const { label, statements } = line;
    const trace = traceLine(sigma, key, line);
    if (!trace) continue;
    const text = statements > 1 ? `${label} ×${statements}` : label;
    yield { ...trace, text, width: measure(text, `${RELATION_SIZE}px ${family}`) };
  }
}
