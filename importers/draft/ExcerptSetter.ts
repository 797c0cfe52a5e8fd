import type { Document, Span } from '../../graph-data/schema/dossier.ts';
import type { DropTally } from '../drops.ts';

/** A sentence that an imported graph quotes. `start` is its place in the document, in UTF-16 code units, where known. */
export interface Quotation {
  readonly sentence: string;
  readonly start: number | undefined;
}

/** A document's place of text, and where each of its quotations came to stand. */
export interface SetText {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly startOf: (quotation: Quotation) => number;
}

/** No text of a document reaches further, and all the space between sentences together is no longer. */
const FURTHEST_PLACE = 20_000_000;
const LONGEST_SPACE = 50_000_000;
const SPACE = '\n';

/** Sets the quoted sentences of documents: at their places, line breaks between them, the others one after the other. */
export class ExcerptSetter {
  private spaceLeft = LONGEST_SPACE;

  constructor(private readonly drops: DropTally) {}

  set(quotations: readonly Quotation[]): SetText {
    const run = new TextRun();
    const placeOf = new Map<string, number>();
    const places = new Map<Quotation, number>();
    const loose: Quotation[] = [];
    for (const quotation of [...quotations].sort(byStart)) {
      const { sentence, start } = quotation;
      if (start === undefined || !this.canStand(run, start, sentence)) {
        loose.push(quotation);
        continue;
      }
      this.spaceLeft -= Math.max(0, start - run.length);
      run.put(start, sentence);
      places.set(quotation, start);
      placeOf.set(sentence, start);
    }
    for (const quotation of loose) {
      const { sentence, start } = quotation;
      const known = placeOf.get(sentence);
      const place = known ?? (run.length === 0 ? 0 : run.length + SPACE.length);
      if (known === undefined) run.put(place, sentence);
      if (start !== undefined && known === undefined) this.drops.count('places');
      placeOf.set(sentence, place);
      places.set(quotation, place);
    }
    return { ...run.finish(), startOf: (quotation) => places.get(quotation) ?? 0 };
  }

  private canStand(run: TextRun, start: number, sentence: string): boolean {
    if (start + sentence.length > FURTHEST_PLACE || start - run.length > this.spaceLeft) return false;
    return run.agrees(start, sentence);
  }
}

function byStart(a: Quotation, b: Quotation): number {
  return (a.start ?? Number.POSITIVE_INFINITY) - (b.start ?? Number.POSITIVE_INFINITY) || 0;
}

/** A text that grows; sentences come in the order of their places and may overlap the last ones. */
class TextRun {
  private readonly pieces: string[] = [];
  private readonly sentences: { start: number; end: number }[] = [];
  private last = { start: 0, text: '' };
  length = 0;

  agrees(start: number, sentence: string): boolean {
    if (start >= this.length) return true;
    if (start < this.last.start) return false;
    const there = this.last.text.slice(start - this.last.start);
    return there.startsWith(sentence) || sentence.startsWith(there);
  }

  put(start: number, sentence: string): void {
    const end = start + sentence.length;
    if (start >= this.length) {
      this.append(SPACE.repeat(start - this.length) + sentence);
      this.last = { start, text: sentence };
      this.sentences.push({ start, end });
    } else if (end > this.length) {
      const rest = sentence.slice(this.length - start);
      this.append(rest);
      this.last = { start: this.last.start, text: this.last.text + rest };
    }
  }

  finish(): Pick<Document, 'text' | 'sentences'> {
    return { text: this.pieces.join(''), sentences: this.sentences };
  }

  private append(text: string): void {
    this.pieces.push(text);
    this.length += text.length;
  }
}
