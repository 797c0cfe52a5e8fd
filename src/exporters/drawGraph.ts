import { ENTITY_TYPES, STATUSES } from '../../graph-data/schema/dossier.ts';
import {
  COMMUNITY_HUES,
  FAMILY_HUES,
  hueCommunity,
  type Theme,
  TYPE_HUES,
} from '../../graph-data/vocabulary/palette.ts';
import { FAMILIES, getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import type { Guide, Layout } from '../layouts/arrangement.ts';
import type { NodeLook } from '../projection/nodeLook.ts';
import type { DrawnGraph, Projection } from '../projection/projectGraph.ts';
import {
  CANVAS_COLORS,
  describeEdge,
  describeNode,
  EDGE_ALPHA,
  LONG_EDGE_ALPHA,
} from '../renderer/appearance.ts';
import { MEASURE_WORDS } from '../structure/measureWords.ts';
import { nameCommunity } from '../structure/nameCommunity.ts';
import { TYPE_WORDS } from '../ui/words.ts';
import type { Voices } from '../voices/voices.ts';
import { nameVoice } from '../voices/voiceWords.ts';
import type { Drawing, DrawnNode, DrawnStrand, LegendEntry, TypeEntry } from './drawing.ts';

/** As on the canvas: src/renderer/labels/createLabelLayer.ts. */
const HUB_DEGREE = 8;

export interface DrawingOptions {
  readonly title: string;
  readonly theme: Theme;
  readonly layout: Layout;
  readonly guides: readonly Guide[];
  readonly nameOf: (entity: string) => string;
}

/** The drawing of a graph where its nodes stand now, in the colours of a theme: all of it, without hover and selection. */
export function drawGraph(
  projection: Pick<Projection, 'readGraph' | 'fold' | 'look' | 'voices'>,
  { title, theme, layout, guides, nameOf }: DrawingOptions,
): Drawing {
  const { readGraph, fold, look, voices } = projection;
  const graph = readGraph();
  const numberOf = new Map<string, number>();
  const nodes = graph.mapNodes((key, attributes): DrawnNode => {
    numberOf.set(key, numberOf.size);
    const { size, color } = describeNode(attributes, theme);
    return {
      actor: attributes.entity,
      x: attributes.x,
      y: -attributes.y,
      radius: size,
      type: attributes.kind,
      color,
      label: attributes.label,
      folded: fold.folded.get(attributes.entity) ?? 0,
      isHub: attributes.neighbours.length >= HUB_DEGREE,
      lean: findLean(graph, key),
      ...(layout === 'circle' && { angle: Math.atan2(-attributes.y, attributes.x) }),
    };
  });
  const strands = graph.mapEdges((_, attributes, source, target): DrawnStrand => {
    const { size, color } = describeEdge(attributes, theme, layout);
    return {
      source: numberOf.get(source) ?? -1,
      target: numberOf.get(target) ?? -1,
      step: attributes.step,
      width: size,
      color,
      status: attributes.status,
      hasHead: attributes.hasHead,
      isBundle: attributes.edges.length > 1,
      label: attributes.label,
    };
  });
  const statuses = new Set(strands.map(({ status }) => status));
  const { canvas, ink, secondary } = CANVAS_COLORS[theme];
  return {
    title,
    nodes,
    strands,
    types: listTypes(nodes, theme, look.colouring === 'type'),
    communities: listCommunities(graph, look, theme, nameOf),
    sizeUnit: MEASURE_WORDS[look.sizing].unit,
    families: voices ? listVoices(graph, voices, theme, nameOf) : listFamilies(graph, theme),
    statuses: STATUSES.filter((status) => statuses.has(status)),
    guides: guides.map((guide) => ({
      ...guide,
      color: guide.kind === 'area' && guide.family ? FAMILY_HUES[guide.family][theme] : secondary,
    })),
    strandOpacity: layout === 'forces' ? EDGE_ALPHA : LONG_EDGE_ALPHA,
    canvas,
    ink,
    secondary,
  };
}

function findLean(graph: DrawnGraph, node: string): -1 | 1 {
  const x = graph.getNodeAttribute(node, 'x');
  let pull = 0;
  for (const neighbour of graph.neighbors(node)) pull += graph.getNodeAttribute(neighbour, 'x') - x;
  return pull > 0 ? -1 : 1;
}

function listCommunities(
  graph: DrawnGraph,
  { colouring, structure }: NodeLook,
  theme: Theme,
  nameOf: (entity: string) => string,
): LegendEntry[] {
  if (colouring !== 'community' || !structure) return [];
  const { communities } = structure;
  const counts = new Map<number, number>();
  graph.forEachNode((_, { community }) => {
    const number = Math.min(community ?? 0, COMMUNITY_HUES.length);
    counts.set(number, (counts.get(number) ?? 0) + 1);
  });
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([number, count]) => ({
      label:
        number < COMMUNITY_HUES.length
          ? nameCommunity(communities[number] ?? [], nameOf)
          : 'Smaller communities',
      color: hueCommunity(number)[theme],
      count,
    }));
}

function listTypes(nodes: readonly DrawnNode[], theme: Theme, isColoured: boolean): TypeEntry[] {
  return ENTITY_TYPES.map((type) => ({
    type,
    label: TYPE_WORDS[type].many,
    color: isColoured ? TYPE_HUES[type][theme] : CANVAS_COLORS[theme].secondary,
    count: nodes.filter((node) => node.type === type).length,
  })).filter(({ count }) => count > 0);
}

/** Who tells the lines that are drawn, where that is what their colour says. */
function listVoices(
  graph: DrawnGraph,
  { voicing, of, named, numbers }: Voices,
  theme: Theme,
  nameOf: (entity: string) => string,
): LegendEntry[] {
  const counts = new Map<number, number>();
  graph.forEachEdge((_, { edges }) => {
    for (const statement of edges.flatMap(({ statements }) => statements)) {
      const number = Math.min(numbers.get(of(statement)) ?? COMMUNITY_HUES.length, COMMUNITY_HUES.length);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  });
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([number, count]) => ({
      label:
        number < COMMUNITY_HUES.length ? nameVoice(named[number]?.voice ?? '', voicing, nameOf) : 'Others',
      color: hueCommunity(number)[theme],
      count,
    }));
}

function listFamilies(graph: DrawnGraph, theme: Theme): LegendEntry[] {
  const counts = new Map<string, number>();
  graph.forEachEdge((_, { edges }) => {
    for (const { relation, statements } of edges) {
      const { family } = getRelation(relation);
      counts.set(family, (counts.get(family) ?? 0) + statements.length);
    }
  });
  return FAMILIES.map(({ id, label }) => ({
    label,
    color: FAMILY_HUES[id][theme],
    count: counts.get(id) ?? 0,
  })).filter(({ count }) => count > 0);
}
