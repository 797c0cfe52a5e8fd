import type Sigma from 'sigma';
import type { Theme } from '../../../graph-data/vocabulary/palette.ts';
import type { Projection } from '../../projection/projectGraph.ts';
import { findPointOnCurve, type Place, traceStrand } from '../../projection/traceStrand.ts';
import { CANVAS_COLORS, FADED } from '../appearance.ts';
import type { Light } from '../lightGraph.ts';
import { type BoxGrid, createBoxGrid } from './boxGrid.ts';
import { drawLight } from './drawLight.ts';
import { drawNames, type NameWish } from './drawNames.ts';
import { drawRelations, type RelationWish } from './drawRelations.ts';
import { createTextMeasure, shortenName } from './measureText.ts';

/** Nodes smaller than this on the screen are named only when there is light on them. */
const SMALLEST_NAMED = 2.4;
const MOST_OBSTACLES = 1_500;
/** In a graph of more lines, relations are named only where there is light, or from so near. */
const MOST_LINES_NAMED = 160;
const NEAR = 0.45;
const FEW_LINES = 4;
/** Where a badge stands, in radii of its node from the middle, and its height in pixels. */
export const BADGE = { offset: 0.6, height: 16 } as const;

const NUMBER = { halfWidth: 12, halfHeight: 9 } as const;

interface Drawn extends Place {
  readonly node: string;
  readonly radius: number;
  readonly text: string;
  readonly degree: number;
  readonly lean: -1 | 1;
}

/** Draws names and relations over the graph on every frame, and on a large graph the light (`isVeiled`). */
export function createLabelLayer(
  sigma: Sigma,
): (projection: Projection, theme: Theme, light: Light | null, fade: number, isVeiled: boolean) => void {
  const context = sigma.getCanvases().labels?.getContext('2d');
  if (!context)
    throw new Error('createLabelLayer: this browser draws no text on a canvas. Use another browser.');
  const family = getComputedStyle(sigma.getContainer()).fontFamily;
  const measure = createTextMeasure(context);

  return (projection, theme, light, fade, isVeiled) => {
    const { width, height } = sigma.getDimensions();
    const colors = CANVAS_COLORS[theme];
    context.clearRect(0, 0, width, height);
    if (light && isVeiled) drawLight(context, sigma, projection, theme, light, fade);
    const nodes = locateNodes(sigma, projection, light);
    const names = createBoxGrid();
    const nodeBoxes = createBoxGrid();
    const badges = createBoxGrid();
    addObstacles(nodeBoxes, nodes.slice(0, MOST_OBSTACLES));
    addBadges(badges, nodes, projection);
    addNumbers(badges, sigma, projection);
    const stage = { left: 0, top: 0, right: width, bottom: height };
    const wishes = wishNames(nodes, measure, family, light, fade);
    drawNames(context, wishes, names, [nodeBoxes, badges], stage, colors);
    for (const box of [...nodeBoxes.list(), ...badges.list()]) names.add(box);
    const relations = wishRelations(sigma, projection, measure, family, light);
    drawRelations(context, relations, names, colors, `11px ${family}`);
  };
}

/** The nodes on the screen, those with light first, then by importance (the order of the graph). */
function locateNodes(sigma: Sigma, { graph }: Projection, light: Light | null): Drawn[] {
  const { width, height } = sigma.getDimensions();
  const lit: Drawn[] = [];
  const others: Drawn[] = [];
  graph.forEachNode((node, { label, degree }) => {
    const display = sigma.getNodeDisplayData(node);
    if (!display) return;
    const { x, y } = sigma.framedGraphToViewport(display);
    if (x < -80 || y < -20 || x > width + 80 || y > height + 20) return;
    const lean = findLean(sigma, graph, node, display.x);
    const drawn = { node, x, y, radius: sigma.scaleSize(display.size), text: label, degree, lean };
    if (light?.nodes.has(node)) lit.push(drawn);
    else others.push(drawn);
  });
  return [...lit, ...others];
}

/** The side that the neighbours of a node with few of them leave free. */
function findLean(sigma: Sigma, graph: Projection['graph'], node: string, x: number): -1 | 1 {
  if (graph.degree(node) > FEW_LINES) return 1;
  let sum = 0;
  graph.forEachNeighbor(node, (neighbour) => {
    sum += x - (sigma.getNodeDisplayData(neighbour)?.x ?? x);
  });
  return sum < 0 ? -1 : 1;
}

function addObstacles(grid: BoxGrid, nodes: readonly Drawn[]): void {
  for (const { x, y, radius } of nodes) {
    const half = radius * 0.9;
    grid.add({ left: x - half, top: y - half, right: x + half, bottom: y + half });
  }
}

/** No name lies under a "+37". */
function addBadges(grid: BoxGrid, nodes: readonly Drawn[], { graph, fold }: Projection): void {
  if (fold.folded.size === 0) return;
  for (const { node, x, y, radius } of nodes) {
    const count = fold.folded.get(graph.getNodeAttribute(node, 'entity'));
    if (count === undefined) continue;
    const left = x + radius * BADGE.offset;
    const bottom = y - radius * BADGE.offset;
    const width = 18 + 7 * String(count).length;
    grid.add({ left, right: left + width, top: bottom - BADGE.height, bottom });
  }
}

function* wishNames(
  nodes: readonly Drawn[],
  measure: (text: string, font: string) => number,
  family: string,
  light: Light | null,
  fade: number,
): Generator<NameWish> {
  for (const { node, x, y, radius, text: name, degree, lean } of nodes) {
    const isLit = light?.nodes.has(node) ?? false;
    if (radius < SMALLEST_NAMED && !isLit) continue;
    if (light && !isLit && fade <= 1) continue;
    const isHub = degree >= 8;
    const size = isHub ? 14 : 12;
    const font = `${isHub ? 600 : 400} ${size}px ${family}`;
    const text = shortenName(name);
    yield {
      text,
      x,
      y,
      radius,
      width: measure(text, font),
      height: size + 2,
      lean,
      isForced: light?.ringed.has(node) ?? false,
      isImportant: isHub || isLit,
      font,
      alpha: light && !isLit ? Math.min(1, FADED.node * fade) : 1,
    };
  }
}

/** No name lies on the number of a bundle. */
function addNumbers(grid: BoxGrid, sigma: Sigma, { graph }: Projection): void {
  for (const line of graph.edges()) {
    if (graph.getEdgeAttribute(line, 'edges').length < 2) continue;
    const trace = traceLine(sigma, graph, line);
    if (!trace) continue;
    const { x, y } = findPointOnCurve(trace.curve, 0.5);
    grid.add({
      left: x - NUMBER.halfWidth,
      right: x + NUMBER.halfWidth,
      top: y - NUMBER.halfHeight,
      bottom: y + NUMBER.halfHeight,
    });
  }
}

function* wishRelations(
  sigma: Sigma,
  { graph }: Projection,
  measure: (text: string, font: string) => number,
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

function traceLine(
  sigma: Sigma,
  graph: Projection['graph'],
  line: string,
): Pick<RelationWish, 'curve' | 'room' | 'thickness'> | null {
  const [source, target] = graph.extremities(line);
  const from = sigma.getNodeDisplayData(source);
  const to = sigma.getNodeDisplayData(target);
  const display = sigma.getEdgeDisplayData(line);
  if (!from || !to || !display) return null;
  const { width, height } = sigma.getDimensions();
  const start = sigma.framedGraphToViewport(from);
  const end = sigma.framedGraphToViewport(to);
  const x = (start.x + end.x) / 2;
  const y = (start.y + end.y) / 2;
  if (x < 0 || y < 0 || x > width || y > height) return null;
  const { step } = graph.getEdgeAttributes(line);
  const scale = sigma.scaleSize(1);
  return {
    curve: traceStrand(start, end, step, from.size, scale),
    room: Math.hypot(end.x - start.x, end.y - start.y) - sigma.scaleSize(from.size + to.size),
    thickness: Math.max(1, sigma.scaleSize(display.size)),
  };
}
