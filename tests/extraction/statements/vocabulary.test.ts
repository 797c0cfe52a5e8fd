import { describe, expect, test } from 'vitest';
import { RELATIONS } from '../../../graph-data/vocabulary/vocabulary.ts';
import { listStatements, readText } from '../../fixtures/readModels.ts';

const cases = RELATIONS.flatMap(({ id, symmetric, examples }) =>
  examples.map(({ text, reads }) => ({ id, symmetric, text, reads })),
);

describe('every relation reads its own examples', () => {
  test.each(cases)('$id: $text', ({ id, symmetric, text, reads }) => {
    const found = listStatements(readText(text)).filter((line) => line.split(' | ')[1] === id);
    const expected = reads.map((line) => {
      const [source, target, ...status] = line.split(' | ');
      return [source, id, target, ...status].join(' | ');
    });
    const order = (line: string) => {
      const [source = '', relation, target = '', ...status] = line.split(' | ');
      return (
        symmetric ? [...[source, target].sort(), relation, ...status] : [source, relation, target, ...status]
      ).join(' | ');
    };
    if (reads.length === 0) expect(found).toEqual([]);
    else for (const line of expected) expect(found.map(order)).toContain(order(line));
  });
});

test.each(RELATIONS.filter(({ id }) => id !== 'other'))(
  '$id has three sentences that say it and two that do not',
  ({ examples }) => {
    const reading = examples.filter(({ reads }) => reads.length > 0).length;
    expect(reading).toBeGreaterThanOrEqual(3);
    expect(examples.length - reading).toBeGreaterThanOrEqual(2);
  },
);
