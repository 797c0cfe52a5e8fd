import type { Dossier, SourceDocument } from '../../graph-data/schema/dossier.ts';

/** What came of adding documents, in one sentence. */
export function describeAdded(
  before: Dossier,
  after: Dossier,
  known: readonly Pick<SourceDocument, 'title'>[],
): string {
  const documents = after.documents.length - before.documents.length;
  const statements = after.statements.length - before.statements.length;
  const already = known.length > 0 ? describeKnown(known) : '';
  if (documents === 0) return already;
  const added = `Added ${count(documents, 'document')} with ${count(statements, 'statement')}.`;
  const hint = statements === 0 ? ' No sentence of it says who did what to whom in a way that is read.' : '';
  return `${added}${hint}${already && ` ${already}`}`;
}

function describeKnown(known: readonly Pick<SourceDocument, 'title'>[]): string {
  const [first] = known;
  return known.length === 1 && first
    ? `“${first.title}” is in the dossier already.`
    : `${known.length} documents are in the dossier already.`;
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
