import { simplifyName } from '../draft/fieldReader.ts';
import type { DraftEdge, DraftNode, GraphDraft } from '../draft/graphDraft.ts';
import { readDirection } from '../draft/readDirection.ts';
import { DropTally } from '../drops.ts';
import type { GraphFile } from '../graphFile.ts';
import { ImportError } from '../importError.ts';
import {
  type ColumnName,
  findLinkColumns,
  findNodeIds,
  type LinkColumns,
  readColumnName,
} from './columnNames.ts';
import { parseTable, type Table } from './parseTable.ts';
import { TABLE_ROLES, type TableMapping } from './tableMapping.ts';

type Row = readonly string[];

/** What Neo4j's own columns are called among others. */
const OF_NEO4J: ReadonlyMap<string, string> = new Map([
  [':TYPE', 'relationship type'],
  [':LABEL', 'labels'],
]);
const LIST_OF_NEO4J = ';';

interface ReadTable {
  readonly file: GraphFile;
  readonly rows: readonly Row[];
  readonly columns: readonly ColumnName[];
  readonly links: LinkColumns | undefined;
  readonly nodeId: number | undefined;
}

/**
 * The graph that tables hold together: those with two ends in a row are links, those with an id and a name are nodes.
 * Throws an ImportError (needs-mapping) when the columns of one cannot be told by their names.
 */
export function readTables(files: readonly GraphFile[], mapping: TableMapping | undefined): GraphDraft {
  const drops = new DropTally();
  const tables = leaveOutRepeated(
    files.map((file) => openTable(file, mapping)),
    drops,
  );
  const nodes = new Map<string, DraftNode>();
  for (const table of tables)
    if (!table.links && table.nodeId !== undefined) readNodes(table, table.nodeId, nodes, drops);
  const edges = tables.flatMap((table) => (table.links ? readLinks(table, table.links, nodes, drops) : []));
  return { nodes: [...nodes.values()], edges, inventsNodes: true, drops };
}

/** The parts of a table that are told by its columns' names, without reading its rows. */
export function isTableKnown({ columns }: Table): boolean {
  const names = columns.map(readColumnName);
  return findLinkColumns(names) !== undefined || findNodeIds(names) !== undefined;
}

function openTable(file: GraphFile, mapping: TableMapping | undefined): ReadTable {
  const { columns: header, rows } = parseTable(file);
  const names = header.map(readColumnName);
  const links = findLinkColumns(names, mapping) ?? findLinkColumns(names);
  const nodeId = findNodeIds(names);
  if (!links && nodeId === undefined)
    throw new ImportError(
      'needs-mapping',
      `${file.name}: no columns of it are called Source and Target, or Id and Label. Say which column is who and which is to whom: it has ${header.join(', ')}.`,
    );
  return { file, rows, columns: renameColumns(names, mapping), links, nodeId };
}

/** Attest's own tables of edges hold every statement; its table of statements beside them says them again. */
function leaveOutRepeated(tables: readonly ReadTable[], drops: DropTally): readonly ReadTable[] {
  const has = ({ columns }: ReadTable, name: string) => columns.some((column) => column.name === name);
  if (!tables.some((table) => has(table, 'evidence_json'))) return tables;
  return tables.filter((table) => {
    const isRepeated = has(table, 'statement') && !has(table, 'evidence_json');
    if (isRepeated) drops.name('repeatedTables', table.file.name);
    return !isRepeated;
  });
}

/** In a table with a sentence a row, "count" says how many of whom; mapped columns are called by their roles. */
function renameColumns(columns: readonly ColumnName[], mapping: TableMapping | undefined): ColumnName[] {
  const names = new Set(columns.map(({ name }) => simplifyName(name)));
  const isOfStatements = names.has('sentence') && !names.has('evidencejson') && !names.has('weight');
  return columns.map((column) => {
    const role = mapping && TABLE_ROLES.find((wanted) => mapping[wanted] === column.name);
    if (role) return { ...column, name: role };
    if (isOfStatements && simplifyName(column.name) === 'count') return { ...column, name: 'how_many' };
    return { ...column, name: OF_NEO4J.get(column.name) ?? column.name };
  });
}

function readNodes(
  table: ReadTable,
  idColumn: number,
  nodes: Map<string, DraftNode>,
  drops: DropTally,
): void {
  for (const row of table.rows) {
    const id = row[idColumn] ?? '';
    if (id === '') drops.count('namelessNodes');
    else if (nodes.has(id)) drops.count('repeatedNodes');
    else nodes.set(id, { id, attributes: readCells(table, row, [idColumn]) });
  }
}

function readLinks(
  table: ReadTable,
  links: LinkColumns,
  nodes: Map<string, DraftNode>,
  drops: DropTally,
): DraftEdge[] {
  const taken = Object.values(links).filter(
    (index) => index !== links.direction || table.columns[index] !== undefined,
  );
  const known = new Set(nodes.keys());
  return table.rows.flatMap((row): DraftEdge[] => {
    const cell = (index: number | undefined) => (index === undefined ? '' : (row[index] ?? ''));
    const source = cell(links.source);
    const target = cell(links.target);
    if (source === '' || target === '') {
      drops.count('emptyRows');
      return [];
    }
    describeEnd(
      nodes,
      known,
      source,
      cell(links.sourceName),
      cell(links.sourceType ?? mapped(table, 'sourceType')),
    );
    describeEnd(
      nodes,
      known,
      target,
      cell(links.targetName),
      cell(links.targetType ?? mapped(table, 'targetType')),
    );
    const attributes = readCells(table, row, taken);
    const typeWord = attributes.get('Type') ?? attributes.get('type');
    return [
      {
        id: cell(links.id) || undefined,
        source,
        target,
        direction: readDirection(cell(links.direction) || typeWord, 'directed'),
        attributes,
      },
    ];
  });
}

function mapped(table: ReadTable, role: 'sourceType' | 'targetType'): number | undefined {
  const index = table.columns.findIndex(({ name }) => name === role);
  return index < 0 ? undefined : index;
}

/** Ends that a table of nodes describes are known from there; else by what the rows of links say of them. */
function describeEnd(
  nodes: Map<string, DraftNode>,
  known: ReadonlySet<string>,
  id: string,
  name: string,
  type: string,
): void {
  if (known.has(id)) return;
  const node = nodes.get(id);
  const label = node?.label ?? (name || undefined);
  if (node && (node.attributes.size > 0 || type === '') && node.label === label) return;
  if (name === '' && type === '') return;
  nodes.set(id, {
    id,
    label,
    attributes: type === '' ? (node?.attributes ?? new Map()) : new Map([['type', type]]),
  });
}

function readCells({ columns }: ReadTable, row: Row, taken: readonly number[]): Map<string, unknown> {
  const attributes = new Map<string, unknown>();
  columns.forEach(({ name, isList }, i) => {
    const cell = row[i];
    if (cell === undefined || cell === '' || taken.includes(i) || END_TYPES.has(name)) return;
    attributes.set(name, isList ? cell.split(LIST_OF_NEO4J) : cell);
  });
  return attributes;
}

const END_TYPES: ReadonlySet<string> = new Set(['sourceType', 'targetType']);
