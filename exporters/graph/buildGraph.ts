import type { Edge } from '../../graph-data/edges/edge.ts';
import { groupEdges } from '../../graph-data/edges/groupEdges.ts';
import type { Dossier, Statement } from '../../graph-data/schema/dossier.ts';
import { tellSentence } from '../../graph-data/schema/tellSentence.ts';
import { FAMILY_HUES, TYPE_HUES } from '../../graph-data/vocabulary/palette.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions } from '../exporter.ts';
import { keepAskedFor } from '../keepAskedFor.ts';
import { describeEvidence } from './describeEvidence.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

const SMALLEST_NODE = 4;
const GROWTH_OF_NODE = 2;

export function buildGraph(dossier: Dossier, options: ExportOptions): Graph {
  return {
    name: dossier.name,
    nodes: buildNodes(dossier, options),
    edges: buildEdges(dossier, options),
  };
}

export function buildNodes(dossier: Dossier, options: ExportOptions): GraphNode[] {
  const { looks, theme = 'light' } = options;
  const { entities, statements } = keepAskedFor(dossier, options);
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

export function buildEdges(dossier: Dossier, options: ExportOptions): GraphEdge[] {
  const { theme = 'light' } = options;
  const { documents, entities } = dossier;
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const entityOf = new Map(entities.map((entity) => [entity.id, entity]));
  const describe = (statement: Statement) =>
    describeEvidence(statement, documentOf.get(statement.evidence.document), (id) => entityOf.get(id));
  return groupEdges(keepAskedFor(dossier, options).statements).flatMap((edge) => {
    const [first, ...rest] = edge.statements;
    if (!first) return [];
    return {
      edge,
      label: addStatus(edge.label, edge),
      kind: addStatus(isOpen(edge) ? `${edge.relation}: ${edge.label}` : edge.relation, edge),
      color: FAMILY_HUES[getRelation(edge.relation).family][theme],
      sentence: tellSentence(first, documentOf.get(first.evidence.document)),
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
