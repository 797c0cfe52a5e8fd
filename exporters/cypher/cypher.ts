import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../graph/columns.ts';
import type { GraphEdge, GraphNode } from '../graph/graph.ts';
import { listLabels } from '../neo4j/listLabels.ts';
import { nameType } from '../neo4j/nameType.ts';
import { type CypherValue, escapeName, writeValue } from './writeValue.ts';

export const cypher: OneFileExporter = {
  id: 'cypher',
  label: 'Cypher script',
  extension: 'cypher',
  mediaType: 'application/x-cypher-query',
  group: 'databases',
  description:
    'For Neo4j, Memgraph and FalkorDB: a script that adds nodes and relationships, and can be run again without doubling them.',
  losses:
    'Documents and mentions stay behind. A type is its relation whatever the status: ask for status before reading it as a fact. For more than 10,000 links the Neo4j tables load faster.',
  offsets: 'utf-16',
  write: function* (dossier, options = {}) {
    const { nodes, edges } = buildGraph(dossier, options);
    yield 'CREATE CONSTRAINT attest_entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;\n';
    for (const node of nodes) yield writeNode(node);
    for (const edge of edges) yield writeRelationship(edge);
  },
};

function writeNode(node: GraphNode): string {
  const { id, label } = node.entity;
  const labels = listLabels(node.entity).map((name) => `n:${escapeName(name)}`);
  const values: CypherValues = { label, ...readCells(NODE_COLUMNS, node) };
  return `MERGE (n:Entity {id: ${writeValue(id)}}) SET ${[...labels, ...assign('n', values)].join(', ')};\n`;
}

/** Merged by id, or parallel relationships would become one. */
function writeRelationship(row: GraphEdge): string {
  const { id, source, target, relation, statements } = row.edge;
  const values: CypherValues = {
    label: row.label,
    weight: statements.length,
    ...readCells(EDGE_COLUMNS, row),
  };
  return `MATCH (a:Entity {id: ${writeValue(source)}}), (b:Entity {id: ${writeValue(target)}}) MERGE (a)-[r:${escapeName(nameType(relation))} {id: ${writeValue(id)}}]->(b) SET ${assign('r', values).join(', ')};\n`;
}

type CypherValues = Readonly<Record<string, CypherValue | undefined>>;

function readCells<Row>(columns: readonly Column<Row>[], row: Row): CypherValues {
  return Object.fromEntries(columns.map((column) => [column.id, column.read(row)]));
}

function assign(variable: string, values: CypherValues): string[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : `${variable}.${escapeName(name)} = ${writeValue(value)}`,
  );
}
