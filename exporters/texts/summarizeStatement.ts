import type { JoinedStatement } from '../joinStatements.ts';

/** What a statement says beside its ends and relation, as "status=negated; date=2022-04-08; count=8": one line. */
export function summarizeStatement({ statement, label, speaker, place }: JoinedStatement): string {
  const { id, status, statusReason, date, count, object, instrument } = statement;
  const facts = {
    statement: id,
    label: statement.relation === 'other' ? label : undefined,
    status,
    statusReason,
    date,
    count,
    object,
    place: place?.label,
    instrument,
    attributedTo: speaker?.label,
  };
  return Object.entries(facts)
    .filter(([, fact]) => fact !== undefined)
    .map(([name, fact]) => `${name}=${fact}`)
    .join('; ');
}
