import type { Document, Statement } from '../../graph-data/schema/dossier.ts';
import { formatDate } from '../../graph-data/schema/formatDate.ts';
import { tellSentence } from '../../graph-data/schema/tellSentence.ts';
import { writeTable } from '../csv/writeTable.ts';
import { pointToWords } from './pointToWords.ts';

export const CITATION_FORMS = ['text', 'footnote', 'csv'] as const;
export type CitationForm = (typeof CITATION_FORMS)[number];

/** What a citation quotes: a statement, told as who did what to whom, and where it stands. */
export interface Cited {
  readonly statement: Statement;
  readonly claim: string;
  readonly document: Document | undefined;
}

/**
 * The source of a statement to be pasted elsewhere: a sentence of running text, a footnote, or a row of CSV (claim, status, date,
 * sentence, title, publisher, date of publication, address).
 */
export function citeStatement(cited: Cited, form: CitationForm): string {
  const { statement, claim, document } = cited;
  const sentence = tellSentence(statement, document);
  const title = document?.title ?? statement.evidence.document;
  const publisher = document?.publisher ?? '';
  const published = document?.date === undefined ? '' : formatDate(document.date);
  const address = findAddress(cited) ?? '';
  switch (form) {
    case 'text':
      return `“${sentence}” (${join([title, publisher, published, address])})`;
    case 'footnote':
      return `${join([publisher, `“${title}”`, published, address])}: “${sentence}”`;
    case 'csv': {
      const cells = [
        claim,
        statement.status,
        statement.date,
        sentence,
        title,
        publisher,
        document?.date,
        address,
      ];
      const [, row = ''] = writeTable([], [cells], (all) => all, { formulaGuard: true });
      return row.trimEnd();
    }
  }
}

/** The address of the exact words, where the document has an address that a browser opens. */
export function findAddress({
  statement,
  document,
}: Pick<Cited, 'statement' | 'document'>): string | undefined {
  if (!document?.url) return undefined;
  return pointToWords(document.url, document.text, statement.evidence) ?? document.url;
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
