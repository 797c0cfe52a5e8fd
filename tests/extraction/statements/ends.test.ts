import { expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

test.each([
  ['Manila said a Chinese vessel attacked its boat on Sunday.', 'China | attacked | Philippines'],
  ['Warsaw said that Belarus had expelled its ambassador.', 'Belarus | expelled | Poland'],
])('what somebody says another did to "its" was done to the speaker: %s', (text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});

test('what is no hostile act is not turned round', () => {
  expect(listStatements(readText('Paris said Germany would support its farmers.'))).not.toContain(
    'Germany | supported | France | possible',
  );
});

test.each([
  ['Rebels attacked a Greek-owned tanker near Aden.', 'Rebels | attacked | Greece'],
  [
    'Interpol is looking for Malian commanders Oumar Keita and Sidi Diarra.',
    'Sidi Diarra | official-of | Mali',
  ],
  ['The army bombed rebel-held districts of Idlib.', 'army | bombed | Idlib'],
  [
    'Peru refused to recognize the Russian-backed republics of Donetsk and Luhansk.',
    'Peru | recognized | Luhansk | negated',
  ],
  ['The Saudi-led coalition bombed Hodeidah.', 'Saudi Arabia | bombed | Hodeidah'],
  ['M23 captured the town of Minova from government forces.', 'M23 | seized | Minova'],
])('whose a thing is, and who is named beside another: %s', (text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});

test('what an office is said of is the person beside it, also with a participle', () => {
  const statements = listStatements(
    readText('Abdullah Ocalan, the jailed leader of Hezbollah, urged his fighters to disarm.'),
  );
  expect(statements).toContain('Abdullah Ocalan | leads | Hezbollah');
  expect(statements).toContain('Unknown actor | detained | Abdullah Ocalan');
});

test('what was attacked is not the accuser where the text says what it was', () => {
  expect(listStatements(readText('Chad accused Sudan of bombing the camp.'))).toEqual([
    'Chad | accused | Sudan',
  ]);
  expect(listStatements(readText('Chad accused Sudan of invading.'))).toContain(
    'Sudan | invaded | Chad | alleged',
  );
});

test('what two do to each other goes both ways', () => {
  const statements = listStatements(readText('Mali and Algeria accused each other of lying.'));
  expect(statements).toContain('Mali | accused | Algeria');
  expect(statements).toContain('Algeria | accused | Mali');
});

test('a date within a reason is not that of the act', () => {
  const [statement] = readText(
    'Norway said it was expelling six Russian diplomats over suspicions that they were involved in an explosion in 2014.',
  ).statements;
  expect(statement).toMatchObject({ relation: 'expelled' });
  expect(statement?.date ?? '').not.toContain('2014');
});

test.each([
  ['Tbilisi froze accession talks with the EU.', 'Georgia | suspended-talks-with | European Union'],
  ['Tunisia barred lawyer Dalila Msaddek from travelling.', 'Tunisia | banned | Dalila Msaddek'],
  ['Gunmen ambushed a convoy of the Nigerian army.', 'Gunmen | attacked | Nigeria'],
  [
    'A drone strike by the United States killed Ayman al-Zawahiri.',
    'United States | killed | Ayman al-Zawahiri',
  ],
  ['India threw its weight behind Mauritius.', 'India | supported | Mauritius'],
  ['Xi Jinping rolled out the red carpet for Viktor Orban.', 'Xi Jinping | hosted | Viktor Orban'],
  ['The World Food Programme delivered flour to Gaza.', 'World Food Programme | aided | Gaza'],
])('who does what to whom where words stand between: %s', (text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});

test.each([
  [
    'Kim Yo Jong, the sister of North Korean leader Kim Jong Un, left.',
    'Kim Yo Jong | family-of | Kim Jong Un',
  ],
  [
    'Yuri Ushakov, an adviser to Russian President Vladimir Putin, left.',
    'Yuri Ushakov | works-for | Vladimir Putin',
  ],
  [
    "Tatiana Moskalkova, Russia's human rights commissioner, left.",
    'Tatiana Moskalkova | official-of | Russia',
  ],
  ["Kenya's police chief Japhet Koome resigned.", 'Japhet Koome | official-of | Kenya'],
])('whose office it is: %s', (text, statement) => {
  const statements = listStatements(readText(text));
  expect(statements).toContain(statement);
  expect(statements.filter((line) => line.startsWith(statement.split(' | ')[0] ?? ''))).toHaveLength(1);
});

test.each([
  ['Cuba condemned the decision by the Trump administration to leave.', 'Cuba | condemned | United States'],
  [
    "The head of Ukraine's presidential office, Andriy Yermak, met Jake Sullivan.",
    'Andriy Yermak | met | Jake Sullivan',
  ],
  ['The Dutch government took control of chipmaker Nexperia.', 'Netherlands | seized | Nexperia'],
  ['Rebels seized the towns of Alamata and Korem.', 'Rebels | seized | Korem'],
  ['Ukraine received 31 Abrams tanks from Poland.', 'Poland | armed | Ukraine'],
  [
    'Sri Lanka secured a bailout from the International Monetary Fund.',
    'International Monetary Fund | aided | Sri Lanka',
  ],
  [
    'Turkey barred Gabriel Wortman from visiting Selahattin Demirtas.',
    'Gabriel Wortman | visited | Selahattin Demirtas | negated',
  ],
  ['Pakistan launched strikes against hideouts inside Iran.', 'Pakistan | attacked | Iran'],
])('who does what, whatever the parser hangs where: %s', (text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});

test.each([
  'Norway fired two missiles into the East Sea.',
  'Ukraine received 31 letters from Poland.',
  'Abdel Fattah al-Burhan dismissed his deputy, Mohamed Hamdan Dagalo.',
])('no act against anybody: %s', (text) => {
  expect(listStatements(readText(text)).filter((line) => !line.includes('| other |'))).toEqual([]);
});

test('an air strike that is launched is one act', () => {
  expect(listStatements(readText('Jordan launched air strikes against Hezbollah.'))).toEqual([
    'Jordan | bombed | Hezbollah',
  ]);
});

test.each([
  ['A Russian attack on Kharkiv killed 18 people, including nine children.', 'Russia | killed | 18 people'],
  ['The United States and Britain struck Houthi targets in Yemen.', 'United States | attacked | Houthis'],
  [
    "Jair Bolsonaro was barred from holding office by Chile's electoral court.",
    'Chile | banned | Jair Bolsonaro',
  ],
  [
    "Ukraine's SBU detained two men suspected of spying for Russia.",
    'Security Service of Ukraine | detained | two men',
  ],
  ['The Taliban have banned women from attending university.', 'Taliban | banned | women'],
  [
    'The Taliban banned men from attending school, drawing criticism from the G7.',
    'Group of Seven | criticized | Taliban',
  ],
  ['Eritrean troops have committed atrocities in Tigray.', 'Eritrea | attacked | Tigray'],
  ['Tehran said the accusations made by Albania were baseless.', 'Iran | rejected | Albania'],
  ["Lebanon's central bank governor Riad Salameh left.", 'Riad Salameh | official-of | Lebanon'],
  ['Algeria closed its airspace to French military planes.', 'Algeria | banned | France'],
])('who is behind an act, and whom it meets: %s', (text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});

test('who resigns as something yields to nobody', () => {
  expect(listStatements(readText('Bjarni Benediktsson resigned as finance minister.'))).toEqual([]);
});

test.each([
  'Peru met its allies in Cairo.',
  'Ann Lee spoke with other countries.',
  'Japan was cautious about expelling Russian diplomats.',
])('nothing is stated of nobody in particular, or by who hesitates: %s', (text) => {
  expect(listStatements(readText(text))).toEqual([]);
});

test.each([
  ['The United Kingdom and Norway signed a data sharing agreement.', 'United Kingdom | agreed-with | Norway'],
  ['Norway suspended food supplies to Somalia.', 'Norway | sanctioned | Somalia'],
  [
    'Jordanian authorities have deported at least four Yemeni asylum seekers registered with the United Nations.',
    'Jordan | deported | Yemen',
  ],
  [
    'A federal judge in Washington found the Syrian regime guilty of murdering Marie Colvin.',
    'United States | convicted | Syria',
  ],
  ['Italy has offered to Norway an armored regiment and fighter jets.', 'Italy | armed | Norway | possible'],
  ['Norway sent aid to the Ministry of Health of Ethiopia.', 'Norway | aided | Health Ministry of Ethiopia'],
  ['Iran condemned the Zionist regime for its attacks.', 'Iran | condemned | Israel'],
  ['Kenyan jets bombed two bases of al-Shabaab.', 'Kenya | bombed | Al-Shabaab'],
])('what newspapers write: %s', (text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});

test.each([
  ['A court in Lyon found Philippe Barbarin guilty of silence.', 'Lyon | convicted | Philippe Barbarin'],
  ['The US military trains Iraqi pilots to fly.', 'United States | armed | Iraq'],
  ['Taliban fighters overran an army base in Kunduz.', 'Taliban | seized | Kunduz'],
  ['Vladimir Putin has hosted Saudi King Salman for talks.', 'Vladimir Putin | hosted | Salman'],
  [
    'UN Secretary General Antonio Guterres has strongly condemned Chad.',
    'Antonio Guterres | condemned | Chad',
  ],
  ["China's health ministry sent medical experts to Peru.", 'Health Ministry of China | aided | Peru'],
  [
    'The Estonian Centre of Defence Investments signed an agreement with Milrem Robotics.',
    'Estonian Centre of Defence Investments | agreed-with | Milrem Robotics',
  ],
])('offices, courts, bases and centres: %s', (text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});

test.each([
  [
    'Tests proved that the Russian opposition leader Alexei Navalny was poisoned.',
    ['Unknown actor | poisoned | Alexei Navalny'],
  ],
  [
    'In February Moscow expelled Bart Gorman, then the second-ranking diplomat at the embassy.',
    ['Russia | deported | Bart Gorman'],
  ],
  [
    "Hungary's foreign minister, Peter Szijjarto, has criticized it.",
    ['Peter Szijjarto | minister-of | Hungary'],
  ],
  [
    'At the United Nations in New York, Russia vetoed a resolution.',
    ['United Nations | based-in | New York'],
  ],
  ['Shunichi Suzuki took over the Finance Ministry from Taro Aso.', []],
  ['The ambassador was told that staff would leave.', []],
])('this and no more: %s', (text, statements) => {
  expect(listStatements(readText(text)).filter((line) => !line.includes('| other |'))).toEqual(statements);
});

test('what soldiers are accused of having done is theirs, and alleged', () => {
  expect(
    listStatements(
      readText('Ukraine accuses Russian soldiers of having killed hundreds of residents of Bucha.'),
    ),
  ).toContain('Russia | killed | Bucha | alleged');
});
