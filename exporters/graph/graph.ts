import type { Edge } from '../../graph-data/edges/edge.ts';
import type { Entity } from '../../graph-data/schema/dossier.ts';
import type { NodeLook } from '../exporter.ts';
import type { EvidenceRecord } from './describeEvidence.ts';

export interface GraphNode {
  readonly entity: Entity;
  readonly documentCount: number;
  readonly statementCount: number;
  readonly look: NodeLook & Required<Pick<NodeLook, 'size' | 'color'>>;
}

export interface GraphEdge {
  readonly edge: Edge;
  /** The relation's label, and the status where it is not asserted: a denied claim must not read as a fact. */
  readonly label: string;
  /** Tells parallel edges apart: no two edges have the same source, target and kind. */
  readonly kind: string;
  readonly color: string;
  /** Its first sentence, or that it has none and which file it comes from. */
  readonly sentence: string;
  readonly evidence: readonly [EvidenceRecord, ...EvidenceRecord[]];
}

/** A dossier as the graph formats carry it: a node an entity, an edge a source, target, relation and status. */
export interface Graph {
  readonly name: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
