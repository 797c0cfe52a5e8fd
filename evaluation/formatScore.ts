import { percent, rateTally } from './figures.ts';
import type { Half } from './gold.ts';
import type { Score, Share, Tally } from './score.ts';

const NAME_WIDTH = 22;
const COLUMN_WIDTH = 11;

/** A score as a table: statements by family, then what holds of those that are right. Figures only, no text of the gold. */
export function formatScore(half: Half, score: Score): string {
  return [
    formatRow(`${half} half`, ['precision', 'recall', 'F1', 'right', 'found', 'gold']),
    ...score.families.map(({ label, tally }) => formatTally(label, tally)),
    formatTally('In sentences', score.sentences),
    formatTally('In documents', score.documents),
    formatTally('All statements', score.all),
    '',
    formatShare('Status', score.status, 'statements that are right'),
    formatShare('Count', score.count, 'of them with a count'),
    formatShare('Date', score.date, 'of them with a date'),
    formatShare('Grounded', score.grounded, 'right statements of documents'),
    formatShare('Entities', score.entities, 'entities of documents, with their type'),
    formatShare('Near misses', score.nearMisses, 'sentences respected'),
  ].join('\n');
}

function formatTally(name: string, tally: Tally): string {
  const { precision, recall, f1 } = rateTally(tally);
  const rates = [
    tally.found === 0 ? '–' : precision.toFixed(1),
    tally.gold === 0 ? '–' : recall.toFixed(1),
    tally.found + tally.gold === 0 ? '–' : f1.toFixed(1),
  ];
  return formatRow(name, [...rates, `${tally.right}`, `${tally.found}`, `${tally.gold}`]);
}

function formatShare(name: string, share: Share, of: string): string {
  const rate = share.of === 0 ? '–' : percent(share).toFixed(1);
  return `${formatRow(name, [rate])}   ${share.right} of ${share.of} ${of}`;
}

function formatRow(name: string, columns: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + columns.map((column) => column.padStart(COLUMN_WIDTH)).join('');
}
