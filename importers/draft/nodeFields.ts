import type { FieldNames } from './fieldReader.ts';

export type NodeField = 'id' | 'label' | 'type' | 'aliases' | 'country' | 'unknown';

export const NODE_FIELDS: FieldNames<NodeField> = {
  id: ['entity_id'],
  label: ['label', 'name', 'shared name', 'title', 'caption', 'display name', 'full name'],
  type: ['entity_type', 'type', 'labels', 'node_type', 'category', 'kind', 'schema', 'class', 'ner', 'group'],
  aliases: ['aliases', 'alias', 'alternative names', 'also known as', 'other names', 'aka'],
  country: ['country', 'country_code', 'iso2'],
  unknown: ['unknown'],
};

/** What every export of Attest counts anew. */
export const DERIVED_OF_NODES = [
  'mention_count',
  'document_count',
  'statement_count',
  'statements',
  'documents',
];
