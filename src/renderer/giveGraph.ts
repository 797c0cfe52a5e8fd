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
  carryPlaces(sigma, drawn);
  for (const [node, attributes] of newNodes) held.addNode(node, attributes);
  for (const [line, { source, target }] of newLines) held.addDirectedEdgeWithKey(line, source, target);
  sigma.refresh();
}

/** Tells Sigma's graph where the drawn nodes stand: it reads places from its own attributes, which are those of the graph it was given last. */
export function carryPlaces(sigma: Sigma, { nodes }: Pick<Drawn, 'nodes'>): void {
  const held = sigma.getGraph();
  for (const [node, { x, y }] of nodes) {
    if (!held.hasNode(node)) continue;
    const attributes = held.getNodeAttributes(node);
    attributes.x = x;
    attributes.y = y;
  }
}

function listLacked<T>(drawn: ReadonlyMap<string, T>, isHeld: (key: string) => boolean): [string, T][] {
  return [...drawn].filter(([key]) => !isHeld(key));
}
