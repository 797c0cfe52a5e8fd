import type { DropTally } from '../drops.ts';

/** What a file says of a node or an edge, by the names that the file uses; values are what JSON can hold. */
export type Attributes = ReadonlyMap<string, unknown>;

/** A node as the file has it, before it is understood. */
export interface DraftNode {
  readonly id: string;
  readonly label?: string | undefined;
  readonly attributes: Attributes;
}

/**
 * An edge as the file has it. `kind` is what the format itself calls the type of an edge, `dates` when it is said to hold,
 * earliest first as the file has them.
 */
export interface DraftEdge {
  readonly id?: string | undefined;
  readonly source: string;
  readonly target: string;
  readonly direction: 'directed' | 'undirected' | 'mutual';
  readonly kind?: string | undefined;
  readonly label?: string | undefined;
  readonly dates?: readonly string[];
  readonly attributes: Attributes;
}

/** A graph as any format gives it. `inventsNodes`: ends that no node stands for become nodes, as in a bare list of edges. */
export interface GraphDraft {
  readonly name?: string | undefined;
  readonly nodes: readonly DraftNode[];
  readonly edges: readonly DraftEdge[];
  readonly inventsNodes?: boolean;
  readonly drops: DropTally;
}
