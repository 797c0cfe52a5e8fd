import { writeTable } from '../../../exporters/csv/writeTable.ts';
import type { Statement } from '../../../graph-data/schema/dossier.ts';
import type { Comparison } from '../../compare/comparison.ts';
import { CHANGE_WORDS } from './compareWords.ts';

const HEADER = [
  'change',
  'source',
  'relation',
  'target',
  'status before',
  'date before',
  'sentences before',
  'status after',
  'date after',
  'sentences after',
];

/** A comparison as CSV (RFC 4180): a row a fact that differs, a pair that turned, or an actor; dates as ISO 8601, several of one cell apart by " | ". */
export function writeChanges({ facts, turns, newActors, goneActors, entityById }: Comparison): string {
  const nameOf = (id: string) => entityById.get(id)?.label ?? id;
  const rows: readonly (readonly string[])[] = [
    ...facts.map(({ kind, source, target, before, after }) => {
      const [said] = [...after, ...before];
      return [
        CHANGE_WORDS[kind].label,
        nameOf(source),
        said?.label ?? said?.relation ?? '',
        nameOf(target),
        ...describe(before),
        ...describe(after),
      ];
    }),
    ...turns.map(({ ends, to, before, after }) => [
      `Turned to ${to}`,
      nameOf(ends[0]),
      '',
      nameOf(ends[1]),
      ...describe(before),
      ...describe(after),
    ]),
    ...newActors.map(({ label }) => ['New actor', label, '', '', '', '', '', '', '', '']),
    ...goneActors.map(({ label }) => ['Gone actor', label, '', '', '', '', '', '', '', '']),
  ];
  return [...writeTable(HEADER, rows, (row) => row, { formulaGuard: true })].join('');
}

function describe(statements: readonly Statement[]): readonly [string, string, string] {
  const join = (values: readonly (string | undefined)[]) =>
    [...new Set(values.filter((value) => value !== undefined))].join(' | ');
  return [
    join(statements.map(({ status }) => status)),
    join(statements.map(({ date }) => date)),
    join(statements.map(({ evidence }) => evidence.text)),
  ];
}
