import type { Statement } from '../graph-data/schema/dossier.ts';
import type { Match } from './matchStatements.ts';
import type { ReadText } from './readTexts.ts';

/** What was missed, found wrongly, or found with another status, count or date, under its sentence. */
export function listMistakes({ text, dossier, comparison }: ReadText): string[] {
  const labels = new Map(dossier.entities.map(({ id, label }) => [id, label]));
  const mistakes = [
    ...comparison.missed.map((gold) => ({
      sentence: gold.evidence ?? text.text,
      mistake: `missed  ${describe(gold, gold.source, gold.target)}`,
    })),
    ...comparison.wrong.map((statement) => ({
      sentence: statement.evidence.text,
      mistake: `wrong   ${describe(statement, labels.get(statement.source), labels.get(statement.target))}`,
    })),
    ...comparison.matches.flatMap((match) =>
      listDifferences(match).map((difference) => ({
        sentence: match.statement.evidence.text,
        mistake: `differs ${describe(match.gold, match.gold.source, match.gold.target)}: ${difference}`,
      })),
    ),
  ];
  const sentences = [...new Set(mistakes.map(({ sentence }) => sentence))];
  return sentences.flatMap((sentence) => [
    `${text.id}  ${sentence}`,
    ...mistakes.filter((other) => other.sentence === sentence).map(({ mistake }) => `    ${mistake}`),
  ]);
}

type Described = Pick<Statement, 'relation' | 'status' | 'count' | 'date'>;

function describe(statement: Described, source = '?', target = '?'): string {
  const { relation, status, count, date } = statement;
  return [
    source,
    relation,
    target,
    status,
    ...(count === undefined ? [] : [`${count}`]),
    ...(date ? [date] : []),
  ].join(' | ');
}

function listDifferences({ gold, statement, grounded }: Match): string[] {
  const differences = (['status', 'count', 'date'] as const)
    .filter((field) => gold[field] !== statement[field])
    .map((field) => `${field} found is ${statement[field] ?? 'none'}`);
  return grounded ? differences : [...differences, `evidence should be "${gold.evidence}"`];
}
