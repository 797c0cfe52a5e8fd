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
  'verdict',
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
  'at',
  'change',
  'entity',
  'into',
  'as',
  'wordings',
  'statement',
];

/** A dossier as JSON, one document, entity or statement a line: equal dossiers give equal bytes. */
export function writeDossier(dossier: Dossier): string {
  return [...writeDossierLines(dossier)].join('');
}

/** The same in pieces, so that it need not be whole in memory. */
export function* writeDossierLines(dossier: Dossier): Generator<string, void, undefined> {
  const { format, version, name, documents, entities, statements, edits = [] } = dossier;
  yield `{\n"format":${JSON.stringify(format)},\n"version":${version},\n"name":${JSON.stringify(name)},\n`;
  yield '"documents":';
  yield* writeRecords(documents);
  yield ',\n"entities":';
  yield* writeRecords(entities);
  yield ',\n"statements":';
  yield* writeRecords(statements);
  if (edits.length > 0) {
    yield ',\n"edits":';
    yield* writeRecords(edits);
  }
  yield '\n}\n';
}

function* writeRecords(records: readonly object[]): Generator<string, void, undefined> {
  if (records.length === 0) return yield '[]';
  let separator = '[\n';
  for (const record of records) {
    yield `${separator}${JSON.stringify(record, FIELDS)}`;
    separator = ',\n';
  }
  yield '\n]';
}
