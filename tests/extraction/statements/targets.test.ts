import { describe, expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

const readActs = (text: string, relation: string) =>
  listStatements(readText(text)).filter((line) => line.split(' | ')[1] === relation);

describe('where an act was done is not whom it was done to', () => {
  test.each([
    ['France conducted strikes in Iraq against Islamic State.', 'France | attacked | Islamic State'],
    ['Jordan carried out air strikes in Syria against Hezbollah.', 'Jordan | attacked | Hezbollah'],
    ['Turkey launched an attack in Iraq on the PKK.', "Turkey | attacked | Kurdistan Workers' Party"],
    ['In Iraq, France conducted strikes against Islamic State.', 'France | attacked | Islamic State'],
    ['Kenya carried out air strikes against al-Shabaab in Somalia.', 'Kenya | attacked | Al-Shabaab'],
    ['Israel said it had carried out strikes in Lebanon against Hezbollah.', 'Israel | attacked | Hezbollah'],
    ['The strikes in Syria by Jordan against Hezbollah went on.', 'Jordan | attacked | Hezbollah'],
    ['Jordan carried out air strikes in Syria.', 'Jordan | attacked | Syria'],
  ])('%s', (text, statement) => {
    expect(readActs(text, 'attacked')).toEqual([statement]);
  });
});

describe('"whose" means somebody of the one before, who is no actor of his own', () => {
  test.each([
    ['Alexei Navalny, whose family fled to Germany, condemned Russia.', 'condemned', []],
    ['Ann Lee, whose brother was killed by Iran, sued Russia.', 'killed', []],
    ['Ann Lee, whose brother was killed by Iran, sued Russia.', 'sued', ['Ann Lee | sued | Russia']],
    ['Iran, whose forces attacked Iraq, was condemned by France.', 'attacked', ['Iran | attacked | Iraq']],
    [
      'Iran, whose forces attacked Iraq, was condemned by France.',
      'condemned',
      ['France | condemned | Iran'],
    ],
    [
      'Russia, whose diplomats were expelled by Poland, vowed to respond.',
      'expelled',
      ['Poland | expelled | Russia'],
    ],
  ])('%s (%s)', (text, relation, statements) => {
    expect(readActs(text, relation)).toEqual(statements);
    expect(readText(text).entities.filter(({ label }) => label.startsWith('whose'))).toEqual([]);
  });
});
