/** What of a foreign file does not come along: one, and several of it. */
const DROP_WORDS = {
  danglingEdges: ['edge whose source or target is no node', 'edges whose source or target is no node'],
  hyperedges: ['edge of more than two ends', 'edges of more than two ends'],
  repeatedNodes: ['node with the id of another', 'nodes with the id of another'],
  namelessNodes: ['node without an id', 'nodes without an id'],
  repeatedTables: ['table that says again what another says', 'tables that say again what another says'],
  emptyRows: ['row without a source or target', 'rows without a source or target'],
  brokenLines: ['line that cannot be read', 'lines that cannot be read'],
  brokenEvidence: ['list of evidence that cannot be read', 'lists of evidence that cannot be read'],
  places: [
    'sentence whose place in its document is not known: put after the others',
    'sentences whose place in their document is not known: put after the others',
  ],
  directions: [
    'edge without a direction: taken from its first end to its second',
    'edges without a direction: taken from their first end to their second',
  ],
  nesting: [
    'group of nodes within a node: put side by side',
    'groups of nodes within a node: put side by side',
  ],
  weights: ['weight of an edge', 'weights of edges'],
  periods: ['date after the first of an edge', 'dates after the first of an edge'],
  dates: ['date that is none of the calendar', 'dates that are none of the calendar'],
  names: ['speaker or place that is no node', 'speakers or places that are no nodes'],
  statuses: ['word for a status, taken as asserted', 'words for a status, taken as asserted'],
  types: ['type of node, taken as a group', 'types of nodes, taken as groups'],
  untyped: ['node without a type, taken as a group', 'nodes without a type, taken as groups'],
  schemas: [
    'kind of record that is no actor and no link',
    'kinds of records that are no actors and no links',
  ],
  look: ['property of the drawing', 'properties of the drawing'],
  nodeAttributes: ['attribute of nodes', 'attributes of nodes'],
  edgeAttributes: ['attribute of edges', 'attributes of edges'],
} as const satisfies Readonly<Record<string, readonly [one: string, many: string]>>;

export type DropKind = keyof typeof DROP_WORDS;

/** What was left out of an import or taken otherwise: how many, and what they are called, where that says something. */
export interface Drop {
  readonly kind: DropKind;
  readonly count: number;
  readonly names: readonly string[];
}

/** Parts of the graph itself: without them the import is not whole. */
const PARTS: ReadonlySet<DropKind> = new Set([
  'danglingEdges',
  'hyperedges',
  'repeatedNodes',
  'namelessNodes',
  'emptyRows',
  'brokenLines',
  'brokenEvidence',
]);

export function isPartOfGraph({ kind }: Drop): boolean {
  return PARTS.has(kind);
}

const SHOWN_NAMES = 8;
const LONGEST_NAME = 40;

/** Counts what does not come along while a file is read. */
export class DropTally {
  private readonly counts = new Map<DropKind, number>();
  private readonly names = new Map<DropKind, Set<string>>();

  count(kind: DropKind, times = 1): void {
    if (times > 0) this.counts.set(kind, (this.counts.get(kind) ?? 0) + times);
  }

  /** Counts a name once, however often it comes. */
  name(kind: DropKind, name: string): void {
    const names = this.names.get(kind) ?? new Set();
    this.names.set(kind, names.add(name));
  }

  list(): Drop[] {
    const kinds = (Object.keys(DROP_WORDS) as DropKind[]).filter(
      (kind) => this.counts.has(kind) || this.names.has(kind),
    );
    return kinds.map((kind) => {
      const names = [...(this.names.get(kind) ?? [])];
      return { kind, count: this.counts.get(kind) ?? names.length, names };
    });
  }
}

/** "3 edges whose source or target is no node", "12 attributes of nodes: pagerank, degree, …". */
export function describeDrop({ kind, count, names }: Drop): string {
  const words = `${count} ${DROP_WORDS[kind][count === 1 ? 0 : 1]}`;
  if (names.length === 0) return words;
  const shown = names.slice(0, SHOWN_NAMES).map(shorten);
  return `${words}: ${shown.join(', ')}${names.length > SHOWN_NAMES ? ', …' : ''}`;
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
