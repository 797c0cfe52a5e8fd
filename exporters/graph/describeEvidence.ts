import type { Document, Statement, Status } from '../../graph-data/schema/dossier.ts';

/** One sentence behind an edge, as it stands in `evidence_json`. Offsets are UTF-16 code units, end exclusive. */
export interface EvidenceRecord {
  readonly statement: string;
  readonly doc: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly published?: string | undefined;
  readonly date?: string | undefined;
  readonly status: Status;
  readonly count?: number | undefined;
  readonly object?: string | undefined;
  readonly attributed_to?: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
}

export function describeEvidence(
  { id, evidence, date, status, count, object }: Statement,
  document: Document | undefined,
  attributedTo: string | undefined,
): EvidenceRecord {
  return {
    statement: id,
    doc: evidence.document,
    title: document?.title ?? evidence.document,
    publisher: document?.publisher,
    url: document?.url,
    published: document?.date,
    date,
    status,
    count,
    object,
    attributed_to: attributedTo,
    start: evidence.start,
    end: evidence.end,
    sentence: evidence.text,
  };
}
