import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';
import iterate from 'graphology-layout-forceatlas2/iterate.js';
import type { Places, Problem } from './problem.ts';

const NUMBERS_A_NODE = 10;
const NUMBERS_A_TIE = 3;
const MASS = 6;

/** Barnes and Hut's approximation pays off from about this many nodes. */
const APPROXIMATED_FROM = 400;

/** [up to so many nodes, so many iterations]: a second or two at each size, on one core. */
const ITERATIONS: readonly (readonly [number, number])[] = [
  [150, 500],
  [600, 300],
  [2_000, 150],
  [6_000, 80],
  [Number.POSITIVE_INFINITY, 50],
];

const SETTINGS: Required<ForceAtlas2Settings> = {
  linLogMode: false,
  outboundAttractionDistribution: false,
  adjustSizes: false,
  edgeWeightInfluence: 0,
  scalingRatio: 400,
  strongGravityMode: false,
  gravity: 0.3,
  slowDown: 3,
  barnesHutOptimize: false,
  barnesHutTheta: 0.6,
};

/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014, doi 10.1371/journal.pone.0098679) over the nodes in `core`,
 * each as heavy as the room it needs (`reach`). Yields after every iteration.
 */
export function* runForces(
  { sources, targets, weights }: Problem,
  { x, y }: Places,
  core: readonly number[],
  reach: Float32Array,
): Generator<void> {
  const rowOf = new Map(core.map((node, row) => [node, row * NUMBERS_A_NODE]));
  const nodes = new Float32Array(core.length * NUMBERS_A_NODE);
  core.forEach((node, row) => {
    const mass = 1 + (reach[node] as number) / 40;
    nodes.set([x[node] as number, y[node] as number, 0, 0, 0, 0, mass, 1, 1, 0], row * NUMBERS_A_NODE);
  });
  const ties: number[] = [];
  sources.forEach((source, i) => {
    const from = rowOf.get(source);
    const to = rowOf.get(targets[i] as number);
    const weight = weights[i] as number;
    if (from === undefined || to === undefined || from === to) return;
    ties.push(from, to, weight);
    for (const row of [from, to]) nodes[row + MASS] = (nodes[row + MASS] as number) + 1;
  });
  const edges = Float32Array.from(ties);
  if (edges.length % NUMBERS_A_TIE !== 0) return;
  const settings = { ...SETTINGS, barnesHutOptimize: core.length > APPROXIMATED_FROM };
  for (let i = countIterations(core.length); i > 0; i--) {
    iterate(settings, nodes, edges);
    core.forEach((node, row) => {
      x[node] = nodes[row * NUMBERS_A_NODE] as number;
      y[node] = nodes[row * NUMBERS_A_NODE + 1] as number;
    });
    yield;
  }
}

function countIterations(nodes: number): number {
  return ITERATIONS.find(([most]) => nodes <= most)?.[1] ?? 0;
}
