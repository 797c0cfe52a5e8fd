import { explainMeasure, MEASURE_WORDS, type MeasureName } from '../../structure/measureWords.ts';
import type { Column } from '../table/column.ts';

export const COLUMN_NAMES = [
  'name',
  'type',
  'country',
  'statements',
  'acts',
  'actedOn',
  'neighbours',
  'actsOn',
  'actedOnBy',
  'betweenness',
  'pageRank',
  'community',
  'first',
  'last',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];

export const COLUMNS: readonly Column<ColumnName>[] = [
  { name: 'name', label: 'Name', least: 11, share: 2 },
  { name: 'type', label: 'What it is', least: 6.5, share: 0.5 },
  { name: 'country', label: 'Country', least: 6.5, share: 1 },
  measure('statements', 6),
  measure('acts', 4),
  measure('actedOn', 5),
  measure('neighbours', 6.5),
  measure('actsOn', 4.5),
  measure('actedOnBy', 6.5),
  measure('betweenness', 6.5),
  measure('pageRank', 5.5),
  { ...measure('community', 10), share: 1.4, isNumber: false },
  { name: 'first', label: 'First date', least: 9.5, share: 0.3 },
  { name: 'last', label: 'Last date', least: 9.5, share: 0.3 },
];

function measure(name: MeasureName, least: number): Column<ColumnName> {
  return {
    name,
    label: MEASURE_WORDS[name].label,
    meaning: explainMeasure(name),
    least,
    share: 0.3,
    isNumber: true,
  };
}
