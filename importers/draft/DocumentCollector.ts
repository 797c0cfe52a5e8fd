import type { Document, Evidence, Span } from '../../graph-data/schema/dossier.ts';
import { isIsoDay } from '../../graph-data/schema/isoDate.ts';
import type { DropTally } from '../drops.ts';
import { ExcerptSetter, type Quotation, type SetText } from './ExcerptSetter.ts';
import type { EvidenceRecord } from './evidenceRecord.ts';
import { IdGiver } from './IdGiver.ts';

/** The sentence of a statement with the document it was found in; without `quotation` the file says it. */
export interface Quoted {
  readonly document: CollectedDocument;
  readonly quotation?: Quotation;
}

/** The words for source, relation and target, as the file has them: in the document that the sentence stands in. */
export interface QuotedSpans {
  readonly source: Span | undefined;
  readonly trigger: Span | undefined;
  readonly target: Span | undefined;
}

type About = Partial<Record<'title' | 'date' | 'url' | 'publisher', string>>;

interface CollectedDocument {
  readonly id: string;
  readonly kind: 'excerpts' | 'graph';
  about: About;
  readonly quotations: Quotation[];
  set?: SetText;
}

/** Gathers the documents that an imported graph quotes from, and the file itself where it says something without quoting. */
export class DocumentCollector {
  private readonly documents = new Map<string, CollectedDocument>();
  private readonly ids = new IdGiver();

  constructor(
    private readonly fileName: string,
    private readonly drops: DropTally,
  ) {}

  /** Notes down a sentence; where it will stand is known when all of them are (`settle`). */
  quote(record: EvidenceRecord): Quoted {
    const { sentence, start } = record;
    if (sentence === '') return { document: this.findFile(record) };
    const document = this.find(
      'excerpts',
      record.doc ?? record.url ?? record.title ?? `${this.fileName}: sentences`,
      {
        ...describe(record),
        ...(!record.title && !record.doc && !record.url && { title: `Sentences of ${this.fileName}` }),
      },
    );
    const quotation = { sentence, start };
    document.quotations.push(quotation);
    return { document, quotation };
  }

  settle(): void {
    const setter = new ExcerptSetter(this.drops);
    for (const document of this.documents.values()) document.set = setter.set(document.quotations);
  }

  placeEvidence({ document, quotation }: Quoted, spans: QuotedSpans): StatementPlace {
    const start = quotation ? (document.set?.startOf(quotation) ?? 0) : 0;
    const text = quotation?.sentence ?? '';
    const moved = start - (quotation?.start ?? Number.NaN);
    const length = document.set?.text.length ?? 0;
    const place = (span: Span | undefined): Span => {
      const isWithin = span && span.start + moved >= 0 && span.end + moved <= length;
      return isWithin ? { start: span.start + moved, end: span.end + moved } : { start, end: start };
    };
    return {
      evidence: { document: document.id, start, end: start + text.length, text },
      sourceSpan: place(spans.source),
      triggerSpan: place(spans.trigger),
      targetSpan: place(spans.target),
    };
  }

  list(): Document[] {
    return Array.from(this.documents.values(), ({ id, kind, about, set }) => ({
      id,
      title: about.title ?? id,
      kind,
      ...(about.date !== undefined && { date: about.date }),
      ...(about.url !== undefined && { url: about.url }),
      ...(about.publisher !== undefined && { publisher: about.publisher }),
      text: set?.text ?? '',
      sentences: set?.sentences ?? [],
    }));
  }

  private findFile(record: EvidenceRecord): CollectedDocument {
    return record.isOfFile && record.doc !== undefined
      ? this.find('graph', record.doc, describe(record))
      : this.find('graph', this.fileName, { title: this.fileName });
  }

  private find(kind: CollectedDocument['kind'], name: string, about: About): CollectedDocument {
    const key = `${kind}:${name}`;
    const known = this.documents.get(key);
    if (known) {
      known.about = { ...about, ...known.about };
      return known;
    }
    const document = { id: this.ids.give(name), kind, about, quotations: [] };
    this.documents.set(key, document);
    return document;
  }
}

interface StatementPlace {
  readonly evidence: Evidence;
  readonly sourceSpan: Span;
  readonly triggerSpan: Span;
  readonly targetSpan: Span;
}

function describe({ title, published, url, publisher }: EvidenceRecord): About {
  return {
    ...(title !== undefined && { title }),
    ...(published !== undefined && isIsoDay(published) && { date: published }),
    ...(url !== undefined && { url }),
    ...(publisher !== undefined && { publisher }),
  };
}
