import { expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

test.each([
  [
    'two countries before one noun are two',
    'French and Greek warships held joint drills in May.',
    'France | cooperated-with | Greece',
  ],
  [
    'some states of a region are not the region',
    'Two African states condemned Iran.',
    'Two African states | condemned | Iran',
  ],
  ['the states of a region are', 'African states condemned Iran.', 'Africa | condemned | Iran'],
  [
    'who lives in a country does not act for it',
    'Protesters in Peru condemned Chile.',
    'Protesters | condemned | Chile',
  ],
  [
    'a court in a country acts for it',
    'A court in Peru convicted Ollanta Humala.',
    'Peru | convicted | Ollanta Humala',
  ],
  [
    'a demonym behind people says whose they are',
    'Latvia expelled eight diplomats Russians.',
    'Latvia | expelled | Russia',
  ],
  [
    'what is written speaks for its author',
    'A statement from the White House criticized Iran.',
    'United States | criticized | Iran',
  ],
  [
    'what several wrote speaks for each of them',
    'In a joint statement from the leaders of Spain and Norway, which singled out Belarus, nothing new was said.',
    'Norway | criticized | Belarus',
  ],
  ['rebels in a place are not of it', 'Envoys of Peru met rebels in Cairo.', 'Peru | met | rebels'],
  [
    'who kills people without a name strikes where they live',
    'Chadian troops killed 12 civilians in Niger.',
    'Chad | killed | Niger',
  ],
  [
    'who kills them in a place strikes it',
    'They visited Niger, where Chadian troops are suspected of killing many civilians.',
    'Chad | killed | Niger | alleged',
  ],
  [
    'what is done with allies is done',
    'Peru has walked alongside its allies on sanctions against Iran.',
    'Peru | sanctioned | Iran',
  ],
  [
    'armed people in a place are not of it',
    'Rebels clashed with government forces in Aleppo.',
    'Rebels | fought | government forces',
  ],
  ['a deed is its doer’s', 'The attack by Hamas killed 12 Norwegians.', 'Hamas | killed | Norway'],
  [
    'who asks others to go in protest is who protests',
    'Peru requested that the envoys leave as a protest against Chile.',
    'Peru | protested | Chile',
  ],
  [
    'whose the steps are takes each of them',
    "Peru's steps include freezing assets and restricting exports to Iran.",
    'Peru | sanctioned | Iran',
  ],
  [
    'money in aid goes where the aid goes',
    'Norway gave two million dollars in aid to Fiji.',
    'Norway | aided | Fiji',
  ],
])('%s: %s', (_, text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});

test('a place before a deed is where it was done', () => {
  expect(listStatements(readText('The Kabul attack killed two Norwegians.'))).toEqual([]);
});
