import type { Document, Statement } from './dossier.ts';
import { isQuoted } from './isQuoted.ts';

const NO_SENTENCE = 'no sentence; from ';

/** The sentence for people to read; where an imported graph gave none, that and the file it came from. */
export function tellSentence(
  { evidence }: Pick<Statement, 'evidence'>,
  document: Pick<Document, 'title'> | undefined,
): string {
  return isQuoted({ evidence }) ? evidence.text : tellMissing(document?.title ?? evidence.document);
}

export function tellMissing(fileName: string): string {
  return `${NO_SENTENCE}${fileName}`;
}

/** Whether a text that stands where a sentence should is what `tellSentence` says where there is none. */
export function isToldMissing(text: string): boolean {
  return text.startsWith(NO_SENTENCE);
}
