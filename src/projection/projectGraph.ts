import { MultiDirectedGraph } from 'graphology';
import type { Edge } from '../../graph-data/edges/edge.ts';
import type { StandFor } from '../../graph-data/edges/identifyEdge.ts';
import type { EntityType, Status } from '../../graph-data/schema/dossier.ts';
import type { FamilyId } from '../../graph-data/vocabulary/relation.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import { NOT_RAISED, type Raised } from '../heights/raiseActors.ts';
import type { Voices } from '../voices/voices.ts';
import { fanEdges, type Strand } from './fanEdges.ts';
import { type Fold, type FoldOptions, foldGraph } from './foldGraph.ts';
import { INITIAL_LOOK, type NodeLook } from './nodeLook.ts';
import { rankEntities, type Standing } from './rankEntities.ts';
import { sizeNodes } from './sizeNodes.ts';

/**
 * `neighbours` are all actors tied to this one, also those folded away; `radius` is in pixels of an unzoomed view; `community` is the
 * number of the one that gives the colour, or null where the type does. `x` and `y` belong to the layout.
 */
export interface NodeAttributes {
  readonly entity: string;
  readonly label: string;
  readonly kind: EntityType;
  readonly neighbours: readonly string[];
  readonly statements: number;
  readonly radius: number;
  readonly community: number | null;
  x: number;
  y: number;
}

/** What a line between two nodes, by their keys, stands for: one edge, or (`edges.length > 1`) a bundle. */
export interface EdgeAttributes {
  readonly source: string;
  readonly target: string;
  readonly edges: readonly Edge[];
  readonly label: string;
  readonly family: FamilyId | 'mixed';
  /** The number of the voice that gives the colour, or null where the family does. */
  readonly voice: number | 'mixed' | null;
  readonly status: Status;
  readonly hasHead: boolean;
  readonly statements: number;
  readonly step: number;
}

export type DrawnGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The nodes and lines that are drawn, by key, nodes in the order of their importance. */
export interface Drawn {
  readonly nodes: ReadonlyMap<string, NodeAttributes>;
  readonly lines: ReadonlyMap<string, EdgeAttributes>;
}

export interface Projection extends Drawn {
  /** The same nodes and lines where it matters what is tied to what: made when it is first asked for, which takes as long as all else. */
  readonly readGraph: () => DrawnGraph;
  /** The key of the line that a derived edge is drawn as, by the edge's id. */
  readonly lineOf: ReadonlyMap<string, string>;
  readonly fold: Fold;
  /** How many entities the visible statements name. */
  readonly entities: number;
  readonly look: NodeLook;
  readonly voices: Voices | null;
  /** The actor whose node stands for an actor: itself, where it is not folded into what it belongs to. */
  readonly standFor: StandFor;
}

/** A node's key: never the bare id, since an id may be any text (`__proto__`) and Sigma keeps keys in plain objects. */
export function toNodeKey(entity: string): string {
  return `entity:${entity}`;
}

/** How nodes look, who stands for whom, and whose voices colour the lines; where it is not given, as at first. */
export interface Scenery {
  readonly look?: NodeLook;
  readonly raised?: Raised;
  readonly voices?: Voices | null;
}

/** The graph that is drawn, of the edges that the filters leave; nodes stand at 0,0 until they are laid out. */
export function projectGraph(
  { entityById }: DossierIndex,
  edges: readonly Edge[],
  options: FoldOptions,
  { look = INITIAL_LOOK, raised = NOT_RAISED, voices = null }: Scenery = {},
): Projection {
  const ranked = rankEntities(edges);
  const fold = foldGraph(ranked, options);
  const radiusOf = sizeNodes(look, ranked);
  const communities = look.colouring === 'community' ? look.structure?.byActor : undefined;
  const nodes = new Map<string, NodeAttributes>();
  const addNode = (id: string, standing: Standing | undefined) => {
    const entity = entityById.get(id);
    if (!entity) return;
    nodes.set(toNodeKey(id), {
      entity: id,
      label: nameNode(entity.label, raised.within.get(id)?.length ?? 0),
      kind: entity.type,
      neighbours: standing?.neighbours ?? [],
      statements: standing?.statements ?? 0,
      radius: radiusOf(id),
      community: communities ? (communities.get(id)?.community ?? Number.POSITIVE_INFINITY) : null,
      x: 0,
      y: 0,
    });
  };
  for (const [id, standing] of ranked) if (fold.drawn.has(id)) addNode(id, standing);
  for (const id of options.revealed) if (!ranked.has(id)) addNode(id, undefined);
  const drawn = edges.filter(({ source, target }) => fold.drawn.has(source) && fold.drawn.has(target));
  const lines = new Map<string, EdgeAttributes>();
  const lineOf = new Map<string, string>();
  for (const strand of fanEdges(drawn)) {
    lines.set(strand.id, describeStrand(strand, voices));
    for (const { id } of strand.edges) lineOf.set(id, strand.id);
  }
  let graph: DrawnGraph | undefined;
  return {
    nodes,
    lines,
    readGraph: () => {
      graph ??= joinLines({ nodes, lines });
      return graph;
    },
    lineOf,
    fold,
    entities: ranked.size,
    look,
    voices,
    standFor: raised.standFor,
  };
}

/** The drawn graph: its attributes are those of `nodes` and `lines`, not copies. */
export function joinLines({ nodes, lines }: Drawn): DrawnGraph {
  const graph: DrawnGraph = new MultiDirectedGraph();
  for (const [node, attributes] of nodes) graph.addNode(node, attributes);
  for (const [line, attributes] of lines)
    graph.addDirectedEdgeWithKey(line, attributes.source, attributes.target, attributes);
  return graph;
}

/** A name with how many more stand in its node: "Russia [14]". */
function nameNode(label: string, within: number): string {
  return within > 0 ? `${label} [${within}]` : label;
}

/** What is said of a strand where no voice colours it: strands that were drawn before are asked for again. */
const described = new WeakMap<Strand, EdgeAttributes>();

function describeStrand(strand: Strand, voices: Voices | null): EdgeAttributes {
  if (voices) return { ...describePlain(strand), voice: findVoice(strand.edges, voices) };
  const before = described.get(strand);
  if (before) return before;
  const attributes = describePlain(strand);
  described.set(strand, attributes);
  return attributes;
}

function describePlain({ source, target, edges, step }: Strand): EdgeAttributes {
  const [first] = edges as readonly [Edge, ...Edge[]];
  const family = getRelation(first.relation).family;
  const isBundle = edges.length > 1;
  return {
    source: toNodeKey(source),
    target: toNodeKey(target),
    edges,
    step,
    label: isBundle ? String(edges.length) : first.label,
    family: edges.every(({ relation }) => getRelation(relation).family === family) ? family : 'mixed',
    voice: null,
    status: edges.every(({ status }) => status === first.status) ? first.status : 'asserted',
    hasHead: !isBundle && !first.symmetric,
    statements: edges.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}

/** The number of the voice that tells all of a line, or "mixed" where several tell it. */
function findVoice(edges: readonly Edge[], { of, numbers }: Voices): number | 'mixed' {
  const told = new Set(edges.flatMap(({ statements }) => statements.map(of)));
  const [voice = ''] = told;
  return told.size === 1 ? (numbers.get(voice) ?? Number.POSITIVE_INFINITY) : 'mixed';
}
