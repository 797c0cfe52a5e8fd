import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { writeCarriedJson } from '../json/writeCarriedJson.ts';
import type { GraphEdge, GraphNode } from './graph.ts';

type Cell<T> = { readonly type: T };

/**
 * What nodes and edges carry beside label and weight, in every graph format. Ids are lower-case ASCII and none is a
 * column that Gephi, Cytoscape or NetworkX have of their own. A value that is undefined is not written.
 */
export type Column<Row> = { readonly id: string } & (
  | (Cell<'string'> & { readonly read: (row: Row) => string | undefined })
  | (Cell<'integer'> & { readonly read: (row: Row) => number | undefined })
  | (Cell<'boolean'> & { readonly read: (row: Row) => boolean | undefined })
  | (Cell<'list'> & { readonly read: (row: Row) => readonly string[] | undefined })
);

export const NODE_COLUMNS: readonly Column<GraphNode>[] = [
  { id: 'entity_type', type: 'string', read: ({ entity }) => entity.type },
  { id: 'aliases', type: 'list', read: ({ entity }) => entity.aliases },
  { id: 'country', type: 'string', read: ({ entity }) => entity.country },
  { id: 'unknown', type: 'boolean', read: ({ entity }) => entity.unknown },
  { id: 'mention_count', type: 'integer', read: ({ entity }) => entity.mentions.length },
  { id: 'document_count', type: 'integer', read: ({ documentCount }) => documentCount },
  { id: 'statement_count', type: 'integer', read: ({ statementCount }) => statementCount },
];

export const EDGE_COLUMNS: readonly Column<GraphEdge>[] = [
  { id: 'relation', type: 'string', read: ({ edge }) => edge.relation },
  { id: 'family', type: 'string', read: ({ edge }) => getRelation(edge.relation).family },
  { id: 'status', type: 'string', read: ({ edge }) => edge.status },
  { id: 'symmetric', type: 'boolean', read: ({ edge }) => edge.symmetric },
  { id: 'count', type: 'integer', read: ({ edge }) => edge.statements.length },
  { id: 'first_date', type: 'string', read: ({ edge }) => edge.first },
  { id: 'last_date', type: 'string', read: ({ edge }) => edge.last },
  { id: 'objects', type: 'string', read: listObjects },
  { id: 'place', type: 'string', read: listPlaces },
  { id: 'instrument', type: 'string', read: listInstruments },
  { id: 'attributed_to', type: 'string', read: listSpeakers },
  { id: 'plover', type: 'string', read: ({ edge }) => getRelation(edge.relation).plover?.event },
  { id: 'plover_mode', type: 'string', read: ({ edge }) => getRelation(edge.relation).plover?.mode },
  { id: 'cameo', type: 'string', read: ({ edge }) => getRelation(edge.relation).cameo },
  { id: 'sentence', type: 'string', read: ({ sentence }) => sentence },
  { id: 'source_title', type: 'string', read: ({ evidence }) => evidence[0].title },
  { id: 'source_url', type: 'string', read: ({ evidence }) => evidence[0].url },
  { id: 'source_date', type: 'string', read: ({ evidence }) => evidence[0].published },
  { id: 'documents', type: 'list', read: ({ edge }) => edge.documents },
  { id: 'evidence_json', type: 'string', read: ({ evidence }) => writeCarriedJson(evidence) },
];

function listObjects({ evidence }: GraphEdge): string | undefined {
  return joinDistinct(
    evidence.map(({ count, object }) => [count, object].filter((part) => part !== undefined).join(' ')),
  );
}

function listSpeakers({ evidence }: GraphEdge): string | undefined {
  return joinDistinct(evidence.map(({ attributed_to }) => attributed_to ?? ''));
}

function listPlaces({ evidence }: GraphEdge): string | undefined {
  return joinDistinct(evidence.map(({ place }) => place ?? ''));
}

function listInstruments({ evidence }: GraphEdge): string | undefined {
  return joinDistinct(evidence.map(({ instrument }) => instrument ?? ''));
}

function joinDistinct(words: readonly string[]): string | undefined {
  const distinct = new Set(words.filter((word) => word !== ''));
  return distinct.size === 0 ? undefined : [...distinct].join('; ');
}
