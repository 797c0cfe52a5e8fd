import type { Reading } from './reading.ts';

/** What several files gave, as one. */
export function joinReadings(readings: readonly Reading[]): Reading {
  return {
    documents: readings.flatMap(({ documents }) => documents),
    errors: readings.flatMap(({ errors }) => errors),
    notes: readings.flatMap(({ notes }) => notes),
    others: readings.flatMap(({ others = [] }) => others),
  };
}
