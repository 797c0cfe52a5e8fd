import type { SourceDocument } from '../graph-data/schema/dossier.ts';

const FULL_CHARACTERS = 40_000;
const FULL_DOCUMENTS = 64;

/** Groups documents into batches of about a second's reading; a long document goes alone. */
export class BatchBuilder {
  private documents: SourceDocument[] = [];
  private characters = 0;

  /** Adds a document, and gives the batch where it is full with it. */
  add(document: SourceDocument): readonly SourceDocument[] | undefined {
    this.documents.push(document);
    this.characters += document.text.length;
    return this.characters < FULL_CHARACTERS && this.documents.length < FULL_DOCUMENTS
      ? undefined
      : this.take();
  }

  /** Gives the batch that was begun, which may be empty. */
  take(): readonly SourceDocument[] {
    const batch = this.documents;
    this.documents = [];
    this.characters = 0;
    return batch;
  }
}
