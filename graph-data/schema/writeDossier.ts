import type { Dossier } from './dossier.ts';

/** The fields of documents, entities and statements in the order in which they are written; no other is. */
const FIELDS = [
  'id',
  'title',
  'source',
  'relation',
  'target',
  'label',
  'status',
  'statusReason',
  'type',
  'date',
  'url',
  'publisher',
  'country',
  'unknown',
  'aliases',
  'count',
  'object',
  'place',
  'instrument',
  'attributedTo',
  'evidence',
  'sourceSpan',
  'triggerSpan',
  'targetSpan',
  'mentions',
  'document',
  'start',
  'end',
  'kind',
  'reason',
  'text',
  'sentences',
];

/** A dossier as JSON, one document, entity or statement a line: equal dossiers give equal bytes. */
export function writeDossier({ format, version, name, documents, entities, statements }: Dossier): string {
  return [
    '{',
    `"format":${JSON.stringify(format)},`,
    `"version":${version},`,
    `"name":${JSON.stringify(name)},`,
    `"documents":${writeLines(documents)},`,
    `"entities":${writeLines(entities)},`,
    `"statements":${writeLines(statements)}`,
    '}\n',
  ].join('\n');
}

function writeLines(records: readonly object[]): string {
  return records.length === 0 ? '[]' : `[\n${records.map((r) => JSON.stringify(r, FIELDS)).join(',\n')}\n]`;
}
