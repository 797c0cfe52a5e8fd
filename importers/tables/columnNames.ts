import { simplifyName } from '../draft/fieldReader.ts';
import type { TableMapping } from './tableMapping.ts';

/** What the columns of a table of links that say who, to whom and which link are called, the best first. */
const LINK_COLUMNS = {
  source: [
    'source_id',
    'source',
    'from_id',
    'from',
    ':START_ID',
    'start_id',
    'source node',
    'source entity',
    'from entity',
    'entity 1',
    'end 1',
    'node1',
    'subject',
    'source name',
    'src',
    'actor1',
    'sender',
  ],
  target: [
    'target_id',
    'target',
    'to_id',
    'to',
    ':END_ID',
    'end_id',
    'target node',
    'target entity',
    'to entity',
    'entity 2',
    'end 2',
    'node2',
    'object',
    'target name',
    'dst',
    'actor2',
    'recipient',
    'receiver',
  ],
  sourceName: ['source name', 'source label', 'from name', 'source'],
  targetName: ['target name', 'target label', 'to name', 'target'],
  sourceType: ['source type', 'from type', 'entity 1 type'],
  targetType: ['target type', 'to type', 'entity 2 type'],
  id: ['statement', 'link id', 'edge id', 'id'],
  direction: ['direction', 'directed'],
} as const;

type LinkColumn = keyof typeof LINK_COLUMNS;

const NODE_ID = [':ID', 'id', 'node', 'node id', 'entity id'];
/** Without one of these a column called "id" may be of anything. */
const OF_NODES = ['label', 'name', ':LABEL', 'labels', 'type', 'title', 'entity type'];

export type LinkColumns = Partial<Record<LinkColumn, number>> & {
  readonly source: number;
  readonly target: number;
};

/** `name:string` of Neo4j is called name, `:START_ID(Person)` :START_ID; `isList` where it says string[]. */
export interface ColumnName {
  readonly name: string;
  readonly isList: boolean;
}

const NEO4J_TYPED =
  /^(.*):(?:string|int|long|float|double|boolean|byte|short|char|date|datetime|localdatetime|point)(\[\])?$/i;
const NEO4J_OWN = /^[^:]*(:(?:ID|START_ID|END_ID|LABEL|TYPE))(?:\([^)]*\))?$/;

export function readColumnName(column: string): ColumnName {
  const own = NEO4J_OWN.exec(column)?.[1];
  if (own) return { name: own, isList: false };
  const typed = NEO4J_TYPED.exec(column);
  return { name: typed?.[1] ?? column, isList: typed?.[2] !== undefined };
}

/** Where a table of links has its ends; undefined when it is none. */
export function findLinkColumns(
  columns: readonly ColumnName[],
  mapping?: TableMapping,
): LinkColumns | undefined {
  const found: Partial<Record<LinkColumn, number>> = {};
  for (const [column, names] of Object.entries(LINK_COLUMNS) as [LinkColumn, readonly string[]][]) {
    const index = findColumn(columns, names);
    if (index !== undefined) found[column] = index;
  }
  const { source, target } = mapping ? findMapped(columns, mapping) : found;
  if (source === undefined || target === undefined || source === target) return undefined;
  const own = mapping ? { ...pick(found, ['id', 'direction']) } : found;
  return { ...own, source, target };
}

/** Where a table of nodes has its ids; undefined when it is none. */
export function findNodeIds(columns: readonly ColumnName[]): number | undefined {
  return findColumn(columns, OF_NODES) === undefined ? undefined : findColumn(columns, NODE_ID);
}

function findMapped(
  columns: readonly ColumnName[],
  mapping: TableMapping,
): { source?: number; target?: number } {
  const source = columns.findIndex(({ name }) => name === mapping.source);
  const target = columns.findIndex(({ name }) => name === mapping.target);
  return source >= 0 && target >= 0 ? { source, target } : {};
}

function pick(found: Partial<Record<LinkColumn, number>>, names: readonly LinkColumn[]) {
  return Object.fromEntries(
    names.flatMap((name) => (found[name] === undefined ? [] : [[name, found[name]]])),
  );
}

function findColumn(columns: readonly ColumnName[], names: readonly string[]): number | undefined {
  for (const wanted of names) {
    const index = columns.findIndex(({ name }) => isSameName(name, wanted));
    if (index >= 0) return index;
  }
  return undefined;
}

function isSameName(name: string, wanted: string): boolean {
  return wanted.startsWith(':')
    ? name === wanted
    : !name.startsWith(':') && simplifyName(name) === simplifyName(wanted);
}
