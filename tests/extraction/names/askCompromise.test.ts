import nlp from 'compromise';
import { expect, test } from 'vitest';
import { createCompromise } from '../../../extraction/names/askCompromise.ts';

test('each word of a stretch has a vote', () => {
  const ask = createCompromise();
  expect(ask([['Angela', 'Merkel'], ['Paris']])).toEqual([['given name', expect.anything()], ['city']]);
});

test('words that compromise cuts in its own way keep their places', () => {
  const votes = createCompromise()([['Jean-Claude', 'Juncker', 'Paris']])[0] ?? [];
  expect(votes).toHaveLength(3);
  expect(votes[2]).toBe('city');
});

test('asking does not change how compromise reads', () => {
  const read = () =>
    nlp('Angela Merkel met Zorblax in Paris.')
      .termList()
      .map(({ text, tags }) => [text, [...(tags ?? [])].sort()]);
  const before = read();
  createCompromise()([['Zorblax', 'Ministry']]);
  expect(read()).toEqual(before);
});

test('names of properties are just names', () => {
  expect(createCompromise()([['__proto__', 'constructor']])[0]).toHaveLength(2);
});
