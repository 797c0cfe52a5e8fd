import { expect, test } from 'vitest';
import { readOptions } from '../../evaluation/readOptions.ts';

test('both halves are measured unless one is named', () => {
  expect(readOptions([])).toEqual({
    halves: ['build', 'held-out'],
    listsMistakes: false,
    checksFloors: false,
  });
  expect(readOptions(['--half', 'held-out', '--check'])).toEqual({
    halves: ['held-out'],
    listsMistakes: false,
    checksFloors: true,
  });
});

test('sentences of the build half are shown when asked for', () => {
  expect(readOptions(['--half', 'build', '--verbose'])).toMatchObject({
    halves: ['build'],
    listsMistakes: true,
  });
});

test.each([[['--verbose']], [['--verbose', '--half', 'held-out']]])(
  '%j is refused: it would show sentences of the held-out half',
  (words) => {
    expect(() => readOptions(words)).toThrow(
      'evaluate: --verbose shows sentences, and those of the held-out half must stay unread. Say --half build --verbose.',
    );
  },
);
