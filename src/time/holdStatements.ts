import { identifyEdge } from '../../graph-data/edges/identifyEdge.ts';
import type { Document, Dossier, Statement } from '../../graph-data/schema/dossier.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { appendTo } from '../dossier/appendTo.ts';
import { coverDays, type DayRange } from './dayRange.ts';

/** When what each statement says happened or held, by the statement's id; one that is not there is undated. */
export type Holding = ReadonlyMap<string, DayRange>;

/** Words before a title that end it: "former foreign minister". */
const ENDED = /\b(?:former|ex|late|onetime|erstwhile|then)[\s-]+(?:[\p{L}.'’-]+\s+){0,3}$/iu;
const LOOK_BACK = 60;

/**
 * An event happened on its date. A state (an office, a membership) is known to hold from the first document that says so
 * to the last, by the statement's own date or else by the day the document was published; a former office says nothing
 * about the day it is spoken of.
 */
export function holdStatements({
  documents,
  statements,
}: Pick<Dossier, 'documents' | 'statements'>): Holding {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const holding = new Map<string, DayRange>();
  const states = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (getRelation(statement.relation).kind === 'event') {
      if (statement.date !== undefined) holding.set(statement.id, coverDays(statement.date));
      continue;
    }
    appendTo(states, identifyEdge(statement).id, statement);
  }
  for (const same of states.values()) {
    const attested = same.flatMap((statement) =>
      findDays(statement, documentOf.get(statement.evidence.document)),
    );
    if (attested.length === 0) continue;
    const range = {
      first: attested.reduce(
        (first, days) => (days.first < first ? days.first : first),
        attested[0]?.first ?? '',
      ),
      last: attested.reduce((last, days) => (days.last > last ? days.last : last), ''),
    };
    for (const { id } of same) holding.set(id, range);
  }
  return holding;
}

function findDays(statement: Statement, document: Document | undefined): DayRange[] {
  if (statement.date !== undefined) return [coverDays(statement.date)];
  if (document?.date === undefined || isEnded(statement, document)) return [];
  return [coverDays(document.date)];
}

function isEnded({ triggerSpan }: Statement, { text }: Document): boolean {
  return ENDED.test(text.slice(Math.max(0, triggerSpan.start - LOOK_BACK), triggerSpan.start));
}
