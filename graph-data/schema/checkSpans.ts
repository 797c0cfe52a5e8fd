import type { Dossier, Span } from './dossier.ts';
import { DossierError } from './dossierError.ts';

const SHOWN_OF_TEXT = 60;

/**
 * Every span lies in its document's text, and every evidence stands there verbatim. References are checked before.
 * What an imported graph did not give may be empty (`Document.kind`).
 */
export function checkSpans({ documents, entities, statements }: Dossier): void {
  const documentOf = new Map(documents.map((document) => [document.id, document]));

  for (const { id, text, sentences } of documents) {
    let end = 0;
    for (const sentence of sentences) {
      const where = `a sentence of the document "${id}"`;
      requireSpan(where, sentence, text);
      if (sentence.start < end) throw badSpan(where, sentence, 'overlaps the one before it');
      end = sentence.end;
    }
  }

  for (const { id, mentions } of entities)
    for (const mention of mentions)
      requireSpan(`a mention of the entity "${id}"`, mention, documentOf.get(mention.document)?.text ?? '');

  for (const { id, evidence, sourceSpan, triggerSpan, targetSpan } of statements) {
    const where = `statement "${id}"`;
    const document = documentOf.get(evidence.document);
    const text = document?.text ?? '';
    requireSpan(where, evidence, text, document?.kind === 'graph');
    for (const span of [sourceSpan, triggerSpan, targetSpan])
      requireSpan(where, span, text, document?.kind !== undefined);
    const found = text.slice(evidence.start, evidence.end);
    if (found !== evidence.text)
      throw new DossierError(
        'evidence-mismatch',
        `the evidence of ${where} is ${quote(evidence.text)}, but at ${evidence.start}–${evidence.end} of the document "${evidence.document}" stands ${quote(found)}. Offsets are UTF-16 code units, end exclusive; correct them or extract the document again.`,
      );
  }
}

function requireSpan(where: string, span: Span, text: string, mayBeEmpty = false): void {
  const isEmpty = span.start === span.end;
  if (span.start > span.end || (isEmpty && !mayBeEmpty)) throw badSpan(where, span, 'is empty');
  if (span.end > text.length)
    throw badSpan(where, span, `ends after the text, which has ${text.length} characters`);
}

function badSpan(where: string, { start, end }: Span, why: string): DossierError {
  return new DossierError(
    'bad-span',
    `${where} has the span ${start}–${end}, which ${why}. Correct it or extract the document again.`,
  );
}

function quote(text: string): string {
  return JSON.stringify(text.length > SHOWN_OF_TEXT ? `${text.slice(0, SHOWN_OF_TEXT)}…` : text);
}
