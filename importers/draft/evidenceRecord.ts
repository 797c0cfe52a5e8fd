import type { Span } from '../../graph-data/schema/dossier.ts';
import { isIsoDay } from '../../graph-data/schema/isoDate.ts';
import { isToldMissing } from '../../graph-data/schema/tellSentence.ts';
import type { EdgeField } from './edgeFields.ts';
import { readText, readWhole } from './values.ts';

/** What a file says of one statement behind an edge (docs/formats.md, `evidence_json`); all but the sentence may be missing. */
export interface EvidenceRecord {
  readonly sentence: string;
  readonly statement?: string | undefined;
  readonly source?: string | undefined;
  readonly target?: string | undefined;
  readonly label?: string | undefined;
  readonly doc?: string | undefined;
  readonly isOfFile?: boolean;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly date?: string | undefined;
  readonly status?: string | undefined;
  readonly statusReason?: string | undefined;
  readonly count?: number | undefined;
  readonly object?: string | undefined;
  readonly place?: string | undefined;
  readonly placeId?: string | undefined;
  readonly instrument?: string | undefined;
  readonly speaker?: string | undefined;
  readonly speakerId?: string | undefined;
  readonly start?: number | undefined;
  readonly sourceSpan?: Span | undefined;
  readonly triggerSpan?: Span | undefined;
  readonly targetSpan?: Span | undefined;
}

/** The records of an edge's `evidence`; undefined when it is no list of records. */
export function readEvidenceRecords(value: unknown): EvidenceRecord[] | undefined {
  const list = typeof value === 'string' ? parseJson(value) : value;
  if (!Array.isArray(list) || list.length === 0) return undefined;
  const records: EvidenceRecord[] = [];
  for (const record of list) {
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return undefined;
    records.push(readRecord(new Map(Object.entries(record))));
  }
  return records;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readRecord(fields: ReadonlyMap<string, unknown>): EvidenceRecord {
  const text = (name: string) => {
    const value = fields.get(name);
    return typeof value === 'string' ? value : readText(value);
  };
  return {
    sentence: text('sentence') ?? '',
    statement: text('statement'),
    source: text('source'),
    target: text('target'),
    label: text('label'),
    doc: text('doc'),
    isOfFile: fields.get('doc_kind') === 'graph',
    title: text('title'),
    publisher: text('publisher'),
    url: text('url'),
    published: text('published'),
    date: text('date'),
    status: text('status'),
    statusReason: text('status_reason'),
    count: readWhole(fields.get('count')),
    object: text('object'),
    place: text('place'),
    placeId: text('place_id'),
    instrument: text('instrument'),
    speaker: text('attributed_to'),
    speakerId: text('attributed_to_id'),
    start: readPlace(fields.get('start'), fields.get('end'), text('sentence')),
    sourceSpan: readSpan(fields.get('source_span')),
    triggerSpan: readSpan(fields.get('trigger_span')),
    targetSpan: readSpan(fields.get('target_span')),
  };
}

/** The record that an edge's own columns make, where no list of records is given. */
export function readColumns(fields: ReadonlyMap<EdgeField, unknown>): EvidenceRecord {
  const text = (field: EdgeField) => readText(fields.get(field));
  const written = text('sentence') ?? '';
  const isOfFile = isToldMissing(written);
  const sentence = isOfFile ? '' : written;
  const published = text('published');
  return {
    sentence,
    isOfFile,
    label: text('label'),
    doc: text('document'),
    title: text('title'),
    publisher: text('publisher'),
    url: text('url'),
    published: published !== undefined && isIsoDay(published) ? published : undefined,
    status: text('status'),
    count: readWhole(fields.get('count')),
    object: text('object'),
    place: text('place'),
    instrument: text('instrument'),
    speaker: text('speaker'),
    start: readPlace(fields.get('start'), fields.get('end'), sentence),
  };
}

/** Offsets that do not span the sentence count something else than UTF-16 code units, or another text. */
function readPlace(start: unknown, end: unknown, sentence: string | undefined): number | undefined {
  const from = readWhole(start);
  const to = readWhole(end);
  if (from === undefined || to === undefined || !sentence) return undefined;
  return to - from === sentence.length ? from : undefined;
}

function readSpan(value: unknown): Span | undefined {
  if (!Array.isArray(value)) return undefined;
  const start = readWhole(value[0]);
  const end = readWhole(value[1]);
  return start !== undefined && end !== undefined && start <= end ? { start, end } : undefined;
}
