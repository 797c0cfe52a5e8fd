import type Sigma from 'sigma';
import { type Drawn, joinLines } from '../projection/projectGraph.ts';

/** What Sigma holds may be hidden up to this share, and lack this share: then it is not given a graph anew. */
const MOST_HIDDEN = 0.5;
const MOST_LACKED = 0.05;

/**
 * Has Sigma draw these nodes and lines. Where it holds most of them from before, it keeps its graph and gets what is new, and its
 * reducers hide the rest: joining 50,000 lines anew takes longer than all else that a changed filter asks for.
 */
export function giveGraph(sigma: Sigma, drawn: Drawn): void {
  const held = sigma.getGraph();
  const newNodes = listLacked(drawn.nodes, (node) => held.hasNode(node));
  const newLines = listLacked(drawn.lines, (line) => held.hasEdge(line));
  const kept = drawn.lines.size - newLines.length;
  const keeps =
    held.size - kept <= held.size * MOST_HIDDEN &&
    newLines.length <= drawn.lines.size * MOST_LACKED &&
    newNodes.length <= drawn.nodes.size * MOST_LACKED;
  if (!keeps) {
    sigma.setGraph(joinLines(drawn));
    return;
  }
  for (const [node, attributes] of newNodes) held.addNode(node, attributes);
  for (const [line, { source, target }] of newLines) held.addDirectedEdgeWithKey(line, source, target);
  sigma.refresh();
}

function listLacked<T>(drawn: ReadonlyMap<string, T>, isHeld: (key: string) => boolean): [string, T][] {
  return [...drawn].filter(([key]) => !isHeld(key));
}
