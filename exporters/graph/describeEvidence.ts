import type {
  Document,
  DocumentKind,
  Entity,
  Span,
  Statement,
  Status,
} from '../../graph-data/schema/dossier.ts';

type Offsets = readonly [start: number, end: number];

/**
 * One statement behind an edge, as it stands in `evidence_json`: all that a statement holds, so that an importer can
 * restore it. `source` and `target` are entity ids, which may stand the other way round than a symmetric edge's ends.
 * Offsets are UTF-16 code units, end exclusive. Where no sentence says it, `sentence` and the spans are empty.
 */
export interface EvidenceRecord {
  readonly statement: string;
  readonly source: string;
  readonly target: string;
  readonly label?: string | undefined;
  readonly doc: string;
  readonly doc_kind?: DocumentKind | undefined;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly date?: string | undefined;
  readonly status: Status;
  readonly status_reason?: string | undefined;
  readonly count?: number | undefined;
  readonly object?: string | undefined;
  readonly place?: string | undefined;
  readonly place_id?: string | undefined;
  readonly instrument?: string | undefined;
  readonly attributed_to?: string | undefined;
  readonly attributed_to_id?: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly source_span: Offsets;
  readonly trigger_span: Offsets;
  readonly target_span: Offsets;
  readonly sentence: string;
}

export function describeEvidence(
  statement: Statement,
  document: Document | undefined,
  findEntity: (id: string) => Entity | undefined,
): EvidenceRecord {
  const { evidence, place, attributedTo } = statement;
  return {
    statement: statement.id,
    source: statement.source,
    target: statement.target,
    label: statement.label,
    doc: evidence.document,
    doc_kind: document?.kind,
    title: document?.title ?? evidence.document,
    publisher: document?.publisher,
    url: document?.url,
    published: document?.date,
    date: statement.date,
    status: statement.status,
    status_reason: statement.statusReason,
    count: statement.count,
    object: statement.object,
    place: place === undefined ? undefined : findEntity(place)?.label,
    place_id: place,
    instrument: statement.instrument,
    attributed_to: attributedTo === undefined ? undefined : findEntity(attributedTo)?.label,
    attributed_to_id: attributedTo,
    start: evidence.start,
    end: evidence.end,
    source_span: listOffsets(statement.sourceSpan),
    trigger_span: listOffsets(statement.triggerSpan),
    target_span: listOffsets(statement.targetSpan),
    sentence: evidence.text,
  };
}

function listOffsets({ start, end }: Span): Offsets {
  return [start, end];
}
