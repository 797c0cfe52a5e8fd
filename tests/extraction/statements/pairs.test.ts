import { describe, expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

describe('"they", "the two", "the pair" are the two of the sentence before', () => {
  test.each([
    ['Greece and Turkey are neighbours. They met in Geneva.', 'Greece | met | Turkey'],
    ['Ann Lee met Ben Roe in Oslo. They discussed trade.', 'Ann Lee | talked-with | Ben Roe'],
    ['Ann Lee met Ben Roe in Oslo. The pair discussed trade.', 'Ann Lee | talked-with | Ben Roe'],
    [
      'Greek Prime Minister Ann Lee met Turkish President Ben Roe. The two agreed on a truce.',
      'Ann Lee | agreed-with | Ben Roe',
    ],
    ['Ann Lee and Ben Roe visited Oslo. They met on Tuesday.', 'Ann Lee | met | Ben Roe'],
    [
      'Greece and Turkey held talks. The two may sign an agreement in May.',
      'Greece | agreed-with | Turkey | possible',
    ],
  ])('%s', (text, statement) => {
    expect(listStatements(readText(text))).toContain(statement);
  });

  test('the evidence is the sentence that says "they"', () => {
    const { statements } = readText('Ann Lee and Ben Roe visited Oslo. They met on Tuesday.');
    const met = statements.find(({ relation }) => relation === 'met');
    expect(met).toMatchObject({
      evidence: { text: 'They met on Tuesday.' },
      sourceSpan: { start: 34, end: 38 },
    });
  });
});

describe('where it is not plain who they are, nothing is read', () => {
  test.each([
    ['three are named', 'Greece, Turkey and Cyprus are neighbours. They met in Geneva.', 'met'],
    [
      'a third of their kind is named',
      'Greece and Turkey talked in Cyprus. They signed an agreement.',
      'agreed-with',
    ],
    ['one acted on the other', 'Greece condemned Turkey. The two signed an agreement.', 'agreed-with'],
    ['people without a name', 'Kenya expelled eight Ugandan diplomats. They met on Tuesday.', 'met'],
    ['others are named first', 'Ann Lee and Ben Roe visited Oslo. When Tom Poe left, they met.', 'met'],
    ['a sentence lies between', 'Ann Lee and Ben Roe visited Oslo. It rained. They met on Tuesday.', 'met'],
    ['they act on somebody', 'Greece and Turkey are neighbours. They met Iran.', 'met'],
  ])('%s', (_, text, relation) => {
    const { entities, statements } = readText(text);
    const [one, other] = entities;
    const isBetweenTwo = statements.some(
      (statement) =>
        statement.relation === relation && statement.source === one?.id && statement.target === other?.id,
    );
    expect(isBetweenTwo).toBe(false);
  });
});
