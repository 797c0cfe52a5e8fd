import { describe, expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

const readActs = (text: string, relation: string) =>
  listStatements(readText(text)).filter((line) => line.split(' | ')[1] === relation);

describe('where an act was done is not whom it was done to', () => {
  test.each([
    ['France conducted strikes in Iraq against Islamic State.', 'France | attacked | Islamic State'],
    ['Jordan carried out air strikes in Syria against Hezbollah.', 'Jordan | bombed | Hezbollah'],
    ['Turkey launched an attack in Iraq on the PKK.', "Turkey | attacked | Kurdistan Workers' Party"],
    ['In Iraq, France conducted strikes against Islamic State.', 'France | attacked | Islamic State'],
    ['Kenya carried out air strikes against al-Shabaab in Somalia.', 'Kenya | bombed | Al-Shabaab'],
    ['Israel said it had carried out strikes in Lebanon against Hezbollah.', 'Israel | attacked | Hezbollah'],
    ['The strikes in Syria by Jordan against Hezbollah went on.', 'Jordan | attacked | Hezbollah'],
    ['Jordan carried out air strikes in Syria.', 'Jordan | bombed | Syria'],
  ])('%s', (text, statement) => {
    expect(listStatements(readText(text))).toEqual([statement]);
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

describe('what is helped or judged has what is its own', () => {
  test.each([
    ['Norway supported Kenya in its fight against al-Shabaab.', 'Kenya | fought | Al-Shabaab'],
    ['Spain helped Morocco in its fight against Islamic State.', 'Morocco | fought | Islamic State'],
    ['Chile supports Peru in its dispute with Ecuador.', 'Peru | disputes-with | Ecuador'],
    ['Norway supported Kenya in its talks with Somalia.', 'Kenya | talked-with | Somalia'],
    ['France sanctioned Syria for its attack on Lebanon.', 'Syria | attacked | Lebanon'],
    ['Norway thanked Kenya for its support of Ukraine.', 'Kenya | supported | Ukraine'],
    ['Norway joined Kenya in its criticism of Uganda.', 'Norway | criticized | Uganda'],
  ])('%s', (text, statement) => {
    const [, relation = ''] = statement.split(' | ');
    expect(readActs(text, relation)).toEqual([statement]);
  });

  test('nobody else helps in it', () => {
    expect(listStatements(readText('Norway supported Kenya in its efforts to end the war.'))).toEqual([
      'Norway | supported | Kenya',
    ]);
  });
});

describe('who is told to close an embassy closes it to the country it stands in', () => {
  test.each([
    [
      'Poland ordered Russia to close its consulate in Krakow.',
      'Russia | broke-off-with | Poland | possible',
    ],
    ['Norway told Belarus to close its embassy in Oslo.', 'Belarus | broke-off-with | Norway | possible'],
    ['Russia closed the US consulate in St Petersburg.', 'Russia | broke-off-with | United States'],
    ['Finland closed its embassy in Iran.', 'Finland | broke-off-with | Iran'],
  ])('%s', (text, statement) => {
    expect(readActs(text, 'broke-off-with')).toEqual([statement]);
  });

  test('and is asked for it, not the town', () => {
    expect(readActs('The United States told Russia to close its consulate in Seattle.', 'demanded')).toEqual([
      'United States | demanded | Russia',
    ]);
  });
});

describe('what is said of a deed means who did it, and nobody where the sentence does not say who', () => {
  test.each([
    ['Japan condemned the killing of Alexei Navalny.', []],
    ['Japan condemned the attack on Israel.', []],
    ['Japan criticized the invasion of Ukraine.', []],
    ['Mali welcomed the arrest of Amadou Toumani.', []],
    ['China rejected the sanctions against Iran.', []],
    ["Japan condemned Hamas's attack on Israel.", ['Japan | condemned | Hamas', 'Hamas | attacked | Israel']],
    [
      'Japan condemned the bombing of Gaza by Israel.',
      ['Japan | condemned | Israel', 'Israel | bombed | Gaza'],
    ],
    ['Japan condemned the government of Chad.', ['Japan | condemned | Chad']],
  ])('%s', (text, statements) => {
    expect(listStatements(readText(text))).toEqual(statements);
    expect(readText(text).statements).toHaveLength(statements.length);
  });
});
