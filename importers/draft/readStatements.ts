import type { Statement, Status } from '../../graph-data/schema/dossier.ts';
import { getRelation, isRelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import type { DropTally } from '../drops.ts';
import type { FindEntity } from './buildEntities.ts';
import type { DocumentCollector, Quoted, QuotedSpans } from './DocumentCollector.ts';
import { DERIVED_OF_EDGES, EDGE_FIELDS, type EdgeField } from './edgeFields.ts';
import { type EvidenceRecord, readColumns, readEvidenceRecords } from './evidenceRecord.ts';
import { FieldReader } from './fieldReader.ts';
import type { DraftEdge, GraphDraft } from './graphDraft.ts';
import { readDate } from './readDate.ts';
import { type ReadRelation, readRelation } from './readRelation.ts';
import { findStatus } from './readStatus.ts';
import { readList, readText } from './values.ts';

type Placed = 'id' | 'evidence' | 'sourceSpan' | 'triggerSpan' | 'targetSpan';

/** A statement before its sentence has its place. */
export type ReadStatement = Omit<Statement, Placed> & {
  readonly wishedId: string;
  readonly quotation: Quoted;
  readonly spans: QuotedSpans;
};

type Fields = ReadonlyMap<EdgeField, unknown>;
type Ends = Pick<Statement, 'source' | 'target'>;

const PROGRESS_STEP = 5000;

/** The statements of a draft's edges: one for each piece of evidence, or one for an edge that has none. */
export function readStatements(
  { edges, drops }: GraphDraft,
  find: FindEntity,
  documents: DocumentCollector,
  onProgress?: (share: number) => void,
): ReadStatement[] {
  const reader = new EdgeReader(find, documents, drops);
  return edges.flatMap((edge, i) => {
    if (i % PROGRESS_STEP === 0) onProgress?.(i / edges.length);
    return reader.read(edge, i);
  });
}

class EdgeReader {
  private readonly fields: FieldReader<EdgeField>;

  constructor(
    private readonly find: FindEntity,
    private readonly documents: DocumentCollector,
    private readonly drops: DropTally,
  ) {
    this.fields = new FieldReader(EDGE_FIELDS, DERIVED_OF_EDGES, 'edgeAttributes', drops);
  }

  read(edge: DraftEdge, index: number): ReadStatement[] {
    const source = this.find.byNode(edge.source);
    const target = this.find.byNode(edge.target);
    if (source === undefined || target === undefined) {
      this.drops.count('danglingEdges');
      return [];
    }
    const fields = this.fields.read(edge.attributes);
    const relation = readEdgeRelation(edge, fields);
    const ends = relation.isInverse ? { source: target, target: source } : { source, target };
    const records = this.readRecords(fields);
    const name = edge.id ?? `edge ${index + 1}`;
    const statements = records
      ? records.map((record, i) => this.readRecord(record, relation, ends, `${name}#${i + 1}`))
      : [this.readEdge(edge, fields, relation, ends, name)];
    return this.followDirection(edge, relation, statements);
  }

  private readRecords(fields: Fields): EvidenceRecord[] | undefined {
    const evidence = fields.get('evidence');
    if (evidence === undefined) return undefined;
    const records = readEvidenceRecords(evidence);
    if (!records) this.drops.count('brokenEvidence');
    return records;
  }

  private readEdge(
    edge: DraftEdge,
    fields: Fields,
    relation: ReadRelation,
    ends: Ends,
    name: string,
  ): ReadStatement {
    const columns = readColumns(fields);
    const record = columns.status === undefined ? { ...columns, status: this.readTags(fields) } : columns;
    const [first, ...more] = edge.dates ?? [];
    const date = first ?? readText(fields.get('date'));
    const last = readText(fields.get('lastDate'));
    this.drops.count(
      'periods',
      new Set([...more, ...(last === undefined ? [] : [last])].filter((d) => d !== date)).size,
    );
    const weight = readText(fields.get('weight'));
    if (weight !== undefined && Number(weight) !== 1) this.drops.count('weights');
    return this.readRecord({ ...record, label: undefined, date }, relation, ends, name);
  }

  private readRecord(
    record: EvidenceRecord,
    relation: ReadRelation,
    ends: Ends,
    name: string,
  ): ReadStatement {
    const { sourceSpan, triggerSpan, targetSpan, count, object, instrument, statusReason } = record;
    const isOpen = getRelation(relation.relation).family === 'open';
    const label = record.label ?? relation.label;
    const date = record.date === undefined ? undefined : this.readDate(record.date);
    const place = this.findNamed(record.placeId, record.place);
    const attributedTo = this.findNamed(record.speakerId, record.speaker);
    return {
      wishedId: record.statement ?? name,
      ...this.orient(record, ends),
      relation: relation.relation,
      ...((isOpen || record.label !== undefined) && label !== undefined && { label }),
      status: this.readStatus(record.status) ?? relation.status ?? 'asserted',
      ...(statusReason !== undefined && { statusReason }),
      ...(date !== undefined && { date }),
      ...(count !== undefined && { count }),
      ...(object !== undefined && { object }),
      ...(place !== undefined && { place }),
      ...(instrument !== undefined && { instrument }),
      ...(attributedTo !== undefined && { attributedTo }),
      quotation: this.documents.quote(record),
      spans: { source: sourceSpan, trigger: triggerSpan, target: targetSpan },
    };
  }

  /** The ends of a symmetric edge may stand the other way round than in its statements. */
  private orient({ source, target }: EvidenceRecord, ends: Ends): Ends {
    if (source === undefined || target === undefined) return ends;
    const from = this.find.byOwnId(source) ?? source;
    const to = this.find.byOwnId(target) ?? target;
    return from === ends.target && to === ends.source ? { source: from, target: to } : ends;
  }

  private readStatus(word: string | undefined): Status | undefined {
    if (word === undefined) return undefined;
    const status = findStatus(word);
    if (!status) this.drops.name('statuses', word);
    return status;
  }

  /** Kumu and others keep in tags what is denied or only alleged; other tags have no place. */
  private readTags(fields: Fields): string | undefined {
    const tags = readList(fields.get('tags')).flatMap((tag) => tag.split(',').map((one) => one.trim()));
    const status = tags.find((tag) => findStatus(tag) !== undefined);
    if (tags.some((tag) => tag !== '' && tag !== status)) this.drops.name('edgeAttributes', 'tags');
    return status;
  }

  private readDate(text: string): string | undefined {
    const date = readDate(text);
    if (date === undefined) this.drops.count('dates');
    return date;
  }

  private findNamed(id: string | undefined, label: string | undefined): string | undefined {
    if (id === undefined && label === undefined) return undefined;
    const found =
      (id === undefined ? undefined : this.find.byOwnId(id)) ??
      (label === undefined ? undefined : this.find.byLabel(label));
    if (found === undefined) this.drops.count('names');
    return found;
  }

  /** What is mutual is said in both directions; what has none keeps the order in which its ends stand. */
  private followDirection(
    edge: DraftEdge,
    { relation }: ReadRelation,
    statements: ReadStatement[],
  ): ReadStatement[] {
    if (edge.direction === 'directed' || getRelation(relation).symmetric) return statements;
    if (edge.direction === 'undirected') {
      this.drops.count('directions');
      return statements;
    }
    const back = statements.map((statement) => ({
      ...statement,
      wishedId: `${statement.wishedId} (back)`,
      source: statement.target,
      target: statement.source,
    }));
    return [...statements, ...back];
  }
}

/** An id of the vocabulary in the attribute `relation` settles it; else all words for it are asked in turn. */
function readEdgeRelation(edge: DraftEdge, fields: Fields): ReadRelation {
  const relation = readText(fields.get('relation'));
  const words = [
    relation,
    edge.kind,
    readText(fields.get('relationWord')),
    edge.label,
    readText(fields.get('label')),
  ];
  const said = words.filter((word) => word !== undefined && !IS_DIRECTION.test(word)) as string[];
  if (relation === undefined || !isRelationId(relation)) return readRelation(said);
  if (getRelation(relation).family !== 'open') return { relation, isInverse: false };
  return readRelation(said.map((word) => (IS_OPEN.test(word) ? word : `other: ${word}`)));
}

const IS_DIRECTION = /^(?:un)?directed$|^mutual$/i;
const IS_OPEN = /^other(?:: |$)/i;
