import { describe, expect, test } from 'vitest';
import { listStatements, readText } from '../../../fixtures/readModels.ts';

const OFFICES = new Set([
  'leads',
  'minister-of',
  'official-of',
  'spokesperson-for',
  'ambassador-of',
  'member-of',
  'works-for',
  'represents',
]);
const readOffices = (text: string) =>
  listStatements(readText(text)).filter((line) => OFFICES.has(line.split(' | ')[1] ?? ''));

describe('who holds an office', () => {
  test.each([
    [
      'The United States sanctioned Russia, and Russia protested, but President Donald Trump suggested that China was responsible.',
      'Donald Trump | leads | United States',
    ],
    ['Gov. Paul Reed of Ohio agreed.', 'Paul Reed | leads | Ohio'],
    ['Paul Reed, 51, president of Microsoft, agreed.', 'Paul Reed | leads | Microsoft'],
    ['Sen. Paul Reed, D-Ohio, chairman of the World Bank, agreed.', 'Paul Reed | leads | World Bank'],
    ['Paul Reed, founder and president of Greenpeace, agreed.', 'Paul Reed | leads | Greenpeace'],
    ['NATO spokesman Lt. Paul Reed agreed.', 'Paul Reed | spokesperson-for | NATO'],
    ['Paul Reed, leader of the banned Hezbollah, agreed.', 'Paul Reed | leads | Hezbollah'],
    ['Paul Reed has been named publisher of The Washington Post.', 'Paul Reed | leads | The Washington Post'],
    ['They elected Paul Reed to be chairman of OPEC.', 'Paul Reed | leads | OPEC'],
    [
      'Professors Paul Reed and Anna Finch of Harvard University agreed.',
      'Paul Reed | works-for | Harvard University',
    ],
    ['Paul Reed was named minister of justice of Luxembourg.', 'Paul Reed | minister-of | Luxembourg'],
    ['Paul Reed, director of research at Microsoft, agreed.', 'Paul Reed | works-for | Microsoft'],
    ['Japan acted. Chief Cabinet Secretary Paul Reed agreed.', 'Paul Reed | official-of | Japan'],
    [
      'The United States was silent. Iran said that Secretary of State Paul Reed agreed.',
      'Paul Reed | minister-of | United States',
    ],
    [
      'Norway is expelling two envoys. Deputy Foreign Minister Paul Reed has told Iran.',
      'Paul Reed | official-of | Norway',
    ],
    ['Baghdad Mayor Paul Reed agreed.', 'Paul Reed | leads | Baghdad'],
  ])('%s: %s', (text, line) => {
    expect(readOffices(text)).toContain(line);
  });

  test.each([
    ['Ann Lee, who is the head of Nestle, spoke.', 'Ann Lee | leads | Nestlé'],
    [
      'Gen. Ann Lee, who commands the 82nd Airborne Division, spoke.',
      'Ann Lee | leads | 82nd Airborne Division',
    ],
    ['Ann Lee, as chairwoman of Nestle, agreed.', 'Ann Lee | leads | Nestlé'],
    ['Ann Lee, the NATO-ISAF spokesperson, agreed.', 'Ann Lee | spokesperson-for | NATO-ISAF'],
    [
      'Anna Finch met the Minister of Foreign Affairs of Egypt, HE Dr Badr Abdelatty.',
      'Badr Abdelatty | minister-of | Egypt',
    ],
    ['Paul Reed was a commander in the navy of Chad.', 'Paul Reed | official-of | Chad'],
    ['Paul Reed, the head of the intelligence service of Chad, agreed.', 'Paul Reed | official-of | Chad'],
    [
      "Paul Reed, the leader of South Korea's Democratic Party, agreed.",
      'Paul Reed | leads | Democratic Party of Korea',
    ],
    [
      "Paul Reed, deputy chairman of Russia's Security Council, agreed.",
      'Paul Reed | official-of | Security Council of Russia',
    ],
    ['UN Secretary-General Paul Reed agreed.', 'Paul Reed | leads | United Nations'],
    [
      'Paul Reed, the director-general of the IAEA, agreed.',
      'Paul Reed | leads | International Atomic Energy Agency',
    ],
    ['Paul Reed replaced Anna Finch as president of Peru.', 'Paul Reed | leads | Peru'],
    ['Anna Finch was replaced by Paul Reed as president of Peru.', 'Paul Reed | leads | Peru'],
    [
      'Chad replaced Anna Finch with Paul Reed as defence minister of Chad.',
      'Paul Reed | minister-of | Chad',
    ],
    ['Fidesz party leader Viktor Orban agreed.', 'Viktor Orban | leads | Fidesz'],
    ['Paul Reed, chief financial officer of Microsoft, agreed.', 'Paul Reed | official-of | Microsoft'],
    ['Paul Reed sits on the board of Burisma.', 'Paul Reed | member-of | Burisma'],
    ['Paul Reed lobbied for Anna Finch.', 'Paul Reed | represents | Anna Finch'],
    ['Anna Finch met her Indian counterpart, Paul Reed, in Oslo.', 'Paul Reed | official-of | India'],
    ['Greece, as a member of NATO, sent ships.', 'Greece | member-of | NATO'],
  ])('%s: %s', (text, statement) => {
    expect(readOffices(text)).toContain(statement);
  });

  test('whose daughter one is, one is not oneself', () => {
    expect(readOffices("Anna Finch, the daughter of Angola's former president, agreed.")).toEqual([]);
  });

  test('who commands a part does not lead the whole', () => {
    expect(readOffices("Paul Reed, the commander for Hamas' logistics, agreed.")).not.toContain(
      'Paul Reed | leads | Hamas',
    );
  });

  test('an office of a part is none of the whole', () => {
    expect(readOffices('Paul Reed, head of the Polish delegation, agreed.')).toEqual([
      'Paul Reed | official-of | Poland',
    ]);
    expect(readOffices('Paul Reed, director of research at Microsoft, agreed.')).not.toContain(
      'Paul Reed | leads | Microsoft',
    );
    expect(readOffices('Paul Reed, head of the UK-based monitor, agreed.')).toEqual([]);
  });

  test('where somebody acts is not whose minister he is', () => {
    expect(readOffices('In Turkey Minister Paul Reed met Anna Finch.')).toEqual([]);
  });

  test('of several countries that act together, none is whose president one is', () => {
    const text =
      "Norway, Iceland and Canada imposed sanctions on Belarus over the repression of President Paul Reed's opponents.";
    expect(readOffices(text)).toEqual([]);
  });

  test('what says more is kept, what says less is dropped', () => {
    expect(readOffices('Paul Reed of Microsoft, its president, agreed.').length).toBeLessThan(2);
  });
});
