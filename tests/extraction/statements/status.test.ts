import { describe, expect, test } from 'vitest';
import { readText } from '../../fixtures/readModels.ts';

function readStatus(text: string, relation: string) {
  return readText(text)
    .statements.filter((statement) => statement.relation === relation)
    .map(({ status }) => status);
}

describe('what a text claims is told from what it plans, doubts and denies', () => {
  test.each([
    ['Poland expelled 45 Russian diplomats.', 'expelled', 'asserted'],
    ['Moscow said it was expelling eight Japanese diplomats.', 'expelled', 'asserted'],
    ['Japan has decided to expel eight Russian diplomats.', 'expelled', 'asserted'],
    ['Hungary has not expelled Russian diplomats.', 'expelled', 'negated'],
    ['Hungary refused to expel Russian diplomats.', 'expelled', 'negated'],
    ['Austria will expel four Russian diplomats.', 'expelled', 'possible'],
    ['Austria is considering expelling four Russian diplomats.', 'expelled', 'possible'],
    ['Austria threatened to expel four Russian diplomats.', 'expelled', 'possible'],
    ['Austria may expel four Russian diplomats.', 'expelled', 'possible'],
    ['Russia allegedly poisoned Sergei Skripal.', 'poisoned', 'alleged'],
    ['Minsk conspired to kill Svetlana Petrova.', 'killed', 'possible'],
    [
      'Putin denied that Russia was behind recent attacks by hackers on American companies.',
      'attacked',
      'asserted',
    ],
    ['Britain accused Russia of poisoning Sergei Skripal.', 'poisoned', 'alleged'],
    ['Envoys prepared for an Iran-Oman summit scheduled for May.', 'met', 'possible'],
    ['An Iran-Oman summit postponed in May is not missed.', 'met', 'negated'],
    ['Norway told Belarus to close its embassy in Oslo.', 'broke-off-with', 'possible'],
    ['Germany no longer supports Belarus.', 'supported', 'negated'],
    ['Rishi Sunak ruled out sending tanks to Kenya.', 'armed', 'negated'],
    ['Hungary must stop arming Serbia.', 'armed', 'alleged'],
    ['Chile urged Peru to cease arming Bolivia.', 'armed', 'alleged'],
    ['Chile urged Peru to use its weight to aid Bolivia.', 'aided', 'possible'],
  ])('%s → %s, %s', (text, relation, status) => {
    expect(readStatus(text, relation)).toEqual([status]);
  });
});

describe('numbers, dates and speakers are kept on the statement', () => {
  test('count and what is counted', () => {
    const [statement] = readText('Poland expelled 45 Russian diplomats on 23 March 2022.').statements;
    expect(statement).toMatchObject({
      relation: 'expelled',
      count: 45,
      object: 'diplomats',
      date: '2022-03-23',
    });
  });

  test('who says so', () => {
    const { statements, entities } = readText('Iran attacked Israel, according to the United Nations.');
    const speaker = statements.find(({ relation }) => relation === 'attacked')?.attributedTo;
    expect(entities.find(({ id }) => id === speaker)?.label).toBe('United Nations');
  });

  test('the date of a verb of saying holds for what is said', () => {
    const [statement] = readText(
      'Moscow said on Wednesday it was expelling eight Japanese diplomats.',
    ).statements;
    expect(statement).toMatchObject({ relation: 'expelled', date: '2022-04-27' });
  });

  test('a date before the one who says so is the date of the act', () => {
    const [statement] = readText(
      'Poland expelled 45 Russian diplomats on Wednesday, the foreign ministry said.',
    ).statements;
    expect(statement).toMatchObject({ relation: 'expelled', date: '2022-04-27' });
  });

  test('an act without a date gets none', () => {
    expect(readText('Poland expelled 45 Russian diplomats.').statements[0]?.date).toBeUndefined();
  });
});

test('a verb of no relation is kept as an open relation with the verb as its label', () => {
  const [statement] = readText('Angela Merkel succeeded Gerhard Schröder.').statements;
  expect(statement).toMatchObject({ relation: 'other', label: 'succeed' });
});
