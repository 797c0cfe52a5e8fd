import type { FieldNames } from './fieldReader.ts';

export type EdgeField =
  | 'relation'
  | 'relationWord'
  | 'label'
  | 'status'
  | 'tags'
  | 'date'
  | 'lastDate'
  | 'count'
  | 'weight'
  | 'object'
  | 'place'
  | 'instrument'
  | 'speaker'
  | 'evidence'
  | 'sentence'
  | 'document'
  | 'title'
  | 'url'
  | 'published'
  | 'publisher'
  | 'start'
  | 'end'
  | 'symmetric';

/** `how_many` is for tables of statements: elsewhere a count counts statements, as a weight does. */
export const EDGE_FIELDS: FieldNames<EdgeField> = {
  relation: ['relation'],
  relationWord: [
    'kind',
    'interaction',
    'shared interaction',
    'relationship',
    'relationship type',
    'relation type',
    'link type',
    'edge type',
    'predicate',
    'type',
    'rel',
    'role',
  ],
  label: ['label', 'name', 'shared name', 'link label', 'relation_label', 'title'],
  status: ['status', 'assertion', 'certainty'],
  tags: ['tags', 'keywords'],
  date: ['date', 'first_date', 'start date', 'from date', 'since', 'when', 'timestamp', 'time', 'year'],
  lastDate: ['last_date', 'end date', 'to date', 'until'],
  count: ['how_many'],
  weight: ['weight', 'count', 'strength', 'value'],
  object: ['object', 'objects'],
  place: ['place'],
  instrument: ['instrument'],
  speaker: ['attributed_to', 'said by', 'speaker', 'according to'],
  evidence: ['evidence_json', 'evidence'],
  sentence: ['sentence', 'quote', 'quotation', 'excerpt', 'snippet'],
  document: ['document', 'doc', 'document id'],
  title: ['source_title', 'document_title'],
  url: ['source_url', 'document url', 'url', 'link', 'href', 'address', 'reference'],
  published: ['source_date', 'document_date', 'published'],
  publisher: ['publisher'],
  start: ['start'],
  end: ['end'],
  symmetric: ['symmetric'],
};

/** What every export of Attest derives anew, and what the draft holds beside the attributes. */
export const DERIVED_OF_EDGES = [
  'family',
  'plover',
  'plover_mode',
  'cameo',
  'documents',
  'key',
  'edge id',
  'direction',
  'directed',
];
