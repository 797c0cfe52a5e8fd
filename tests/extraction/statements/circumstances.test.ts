import { describe, expect, test } from 'vitest';
import { readText } from '../../fixtures/readModels.ts';

function readFirst(text: string) {
  const { entities, statements } = readText(text);
  const labels = new Map(entities.map(({ id, label }) => [id, label]));
  const [statement] = statements;
  return {
    source: labels.get(statement?.source ?? ''),
    relation: statement?.relation,
    target: labels.get(statement?.target ?? ''),
    place: labels.get(statement?.place ?? ''),
    instrument: statement?.instrument,
    statusReason: statement?.statusReason,
  };
}

describe('where an act took place', () => {
  test.each([
    ['Joe Biden met Vladimir Putin in Geneva.', 'Geneva'],
    ['Sergei Lavrov held talks with Wang Yi in Moscow on Friday.', 'Moscow'],
    ['Japan expelled eight Russian diplomats.', undefined],
    ['Joe Biden met Vladimir Putin in April.', undefined],
  ])('%s → %s', (text, place) => {
    expect(readFirst(text).place).toBe(place);
  });
});

describe('what an act was done with', () => {
  test.each([
    ['Russian forces shelled Kharkiv with rockets.', 'with rockets'],
    [
      'Russia bombed Kyiv with Iranian drones and cruise missiles.',
      'with Iranian drones and cruise missiles',
    ],
    ['Russia bombed Kyiv with great anger.', undefined],
    ['Joe Biden met Vladimir Putin with an agent.', undefined],
  ])('%s → %s', (text, instrument) => {
    expect(readFirst(text).instrument).toBe(instrument);
  });
});

describe('an act of which nobody is said to have done it', () => {
  test.each([
    ['Sergei Skripal was poisoned in March 2018.', 'Unknown actor | poisoned | Sergei Skripal'],
    ['Alexei Navalny was detained in Moscow on Sunday.', 'Unknown actor | detained | Alexei Navalny'],
    ['Sergei Skripal was poisoned by Russia.', 'Russia | poisoned | Sergei Skripal'],
  ])('%s → %s', (text, expected) => {
    const { source, relation, target } = readFirst(text);
    expect([source, relation, target].join(' | ')).toBe(expected);
  });

  test.each([
    'Sergei Skripal was poisoned by criminals.',
    'Protesters were detained.',
    'Joe Biden was elected.',
  ])('%s → nothing', (text) => {
    expect(readText(text).entities.filter(({ unknown }) => unknown)).toEqual([]);
  });

  test('is not said again of the one who is named in the same sentence', () => {
    const { entities } = readText('Russia detained Alexei Navalny after he was detained.');
    expect(entities.filter(({ unknown }) => unknown)).toEqual([]);
  });
});

test.each([
  ['Poland is planning to expel 45 Russian diplomats.', 'plan'],
  ['Austria may expel four Russian diplomats.', 'may'],
  ['Hungary has not expelled Russian diplomats.', 'not'],
  ['Poland expelled 45 Russian diplomats.', undefined],
])('%s has the status it has because of "%s"', (text, reason) => {
  expect(readFirst(text).statusReason).toBe(reason);
});
