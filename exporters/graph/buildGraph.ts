import type { Edge } from '../../graph-data/edges/edge.ts';
import { groupEdges } from '../../graph-data/edges/groupEdges.ts';
import type { Dossier, Entity, Statement } from '../../graph-data/schema/dossier.ts';
import { FAMILY_HUES, TYPE_HUES } from '../../graph-data/vocabulary/palette.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions } from '../exporter.ts';
import { keepEntities } from '../keepEntities.ts';
import { keepStatements } from '../keepStatements.ts';
import { describeEvidence } from './describeEvidence.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

const SMALLEST_NODE = 4;
const GROWTH_OF_NODE = 2;

export function buildGraph(dossier: Dossier, options: ExportOptions): Graph {
  const statements = keepStatements(dossier, options);
  return {
    name: dossier.name,
    nodes: buildNodes(keepEntities(dossier, options), statements, options),
    edges: buildEdges(dossier, statements, options),
  };
}

function buildNodes(
  entities: readonly Entity[],
  statements: readonly Statement[],
  { looks, theme = 'light' }: ExportOptions,
): GraphNode[] {
  const counts = countStatements(statements);
  return entities.map((entity) => {
    const statementCount = counts.get(entity.id) ?? 0;
    return {
      entity,
      documentCount: new Set(entity.mentions.map(({ document }) => document)).size,
      statementCount,
      look: {
        size: SMALLEST_NODE + GROWTH_OF_NODE * Math.sqrt(statementCount),
        color: TYPE_HUES[entity.type][theme],
        ...looks?.get(entity.id),
      },
    };
  });
}

function countStatements(statements: readonly Statement[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source, target } of statements)
    for (const id of new Set([source, target])) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function buildEdges(
  { documents, entities }: Dossier,
  statements: readonly Statement[],
  { theme = 'light' }: ExportOptions,
): GraphEdge[] {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const labelOf = new Map(entities.map(({ id, label }) => [id, label]));
  const describe = (statement: Statement) =>
    describeEvidence(
      statement,
      documentOf.get(statement.evidence.document),
      statement.attributedTo === undefined ? undefined : labelOf.get(statement.attributedTo),
    );
  return groupEdges(statements).flatMap((edge) => {
    const [first, ...rest] = edge.statements;
    if (!first) return [];
    return {
      edge,
      label: addStatus(edge.label, edge),
      kind: addStatus(isOpen(edge) ? `${edge.relation}: ${edge.label}` : edge.relation, edge),
      color: FAMILY_HUES[getRelation(edge.relation).family][theme],
      evidence: [describe(first), ...rest.map(describe)],
    };
  });
}

function isOpen({ relation }: Edge): boolean {
  return getRelation(relation).family === 'open';
}

function addStatus(words: string, { status }: Edge): string {
  return status === 'asserted' ? words : `${words} (${status})`;
}
