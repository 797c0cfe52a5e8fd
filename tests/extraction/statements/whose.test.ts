import { expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

test.each([
  ['Anna Finch discussed the campaign to liberate Baga from Boko Haram.', 'Anna Finch | fought | Boko Haram'],
  ['Peru welcomed the decision to sanction Iran.', 'Peru | sanctioned | Iran'],
  [
    'Anna Finch commented on the start of the Ethiopian mission to recapture Mekelle.',
    'Anna Finch | seized | Mekelle',
  ],
  [
    'Speaking two months after the fall of Goma to M23, Anna Finch said the government would help.',
    'Anna Finch | talked-with | M23',
  ],
  ['France and Italy must now work to end the war.', 'France | cooperated-with | Italy | possible'],
  [
    'The minister and Anna Finch agreed that there is work to rid Mali of Boko Haram.',
    'Anna Finch | agreed-with | Mali',
  ],
  ['Slovakia dismissed the head of the police of Chad.', 'Slovakia | rejected | Chad'],
  [
    'Nvidia was accused by a Chinese regulator of violating antitrust law.',
    'Nvidia | accused | China | alleged',
  ],
  [
    'Poland accused the Russians of working for Russian intelligence.',
    'Russia | cooperated-with | Poland | alleged',
  ],
  ['US troops captured Saddam Hussein.', 'United States | seized | Saddam Hussein'],
  ['Two Polish men were held, Gitanas Nauseda, the president, said.', 'Gitanas Nauseda | leads | Poland'],
  ['Anna Finch called off her march on Moscow after a deal.', 'Anna Finch | requested | Russia'],
  ["Colombia's ELN rebels kidnapped Anna Finch.", 'Colombia | abducted | Anna Finch'],
  [
    'France charged five Chinese officers with hacking into Microsoft.',
    'France | hacked | Microsoft | alleged',
  ],
  ['Moscow placed Anna Finch on its wanted list.', 'Russia | other | Anna Finch'],
  [
    'New Zealand accused a hacking group backed by China of targeting its parliament.',
    'hacking group | attacked | New Zealand',
  ],
  [
    'Chad lost the vote, and SADC observers criticized them.',
    'Southern African Development Community | criticized | SADC observers',
  ],
  ["Gabon's army officers, led by Paul Reed, met.", 'Paul Reed | leads | Gabon'],
  ['A gang shipped 12 tons of tusks to Vietnam.', 'gang | aided | Vietnam'],
  ['Chad expelled Rwandan ambassador Paul Reed.', 'Chad | deported | Paul Reed'],
  [
    'Kosovo asked for help. NATO said it would send 600 British soldiers to the country.',
    'NATO | mobilized-against | United Kingdom | possible',
  ],
  ['Latvia expelled diplomats in solidarity with the Czechs.', 'Latvia | expelled | Czech Republic'],
  ['Poland put off a visit to Hungary.', 'Poland | visited | Hungary'],
  ['Peru threatened to use force.', 'Peru | threatened | force'],
])('who speaks of what others do does not do it: %s', (text, statement) => {
  expect(listStatements(readText(text))).not.toContain(statement);
});

test.each([
  [
    'Anna Finch commented on the start of the Ethiopian mission to recapture Mekelle.',
    'Ethiopia | seized | Mekelle',
  ],
  [
    'A series of precision U.S. airstrikes against al-Qaida operatives in Idlib killed more than 20 militants, he said.',
    'United States | killed | more than 20 militants',
  ],
  ['Abu Omar was bombed and killed by French aircraft.', 'France | killed | Abu Omar'],
  [
    'The attack was carried out by Boko Haram fighters on a market in Maiduguri.',
    'Boko Haram | attacked | Maiduguri',
  ],
  [
    'In Mali, with the support of the African Union, the Malian Alliance recaptured Kidal.',
    'Malian Alliance | seized | Kidal',
  ],
  ['Mali recaptured Gao with the support of France.', 'France | supported | Mali'],
  ['Boko Haram claimed an attack on Chadian police in Ndjamena.', 'Boko Haram | attacked | Chad'],
  ['Boko Haram took Goma from Malian troops.', 'Boko Haram | seized | Goma'],
  ['Ann Lee fought in the Iran-Iraq War.', 'Iran | fought | Iraq'],
  [
    'The project is a partnership between the Governments of Mali and the United States and UNESCO.',
    'Mali | cooperated-with | United States',
  ],
  ["Colombia's ELN rebels kidnapped Anna Finch.", 'National Liberation Army | abducted | Anna Finch'],
  [
    'The Houthis, who are backed by Iran, hit an Abu Dhabi airport with drones.',
    'Houthis | attacked | Abu Dhabi',
  ],
  ['Paul Reed is wanted by France on charges of fraud.', 'France | accused | Paul Reed'],
  [
    'France charged five Chinese officers with hacking into Microsoft.',
    'China | hacked | Microsoft | alleged',
  ],
  ['Moscow placed Anna Finch on its wanted list.', 'Russia | accused | Anna Finch'],
  ["Igor Sechin was added to the EU's sanctions list.", 'European Union | sanctioned | Igor Sechin'],
  ['Mykola Zlochevsky, the owner of Burisma, lives in Monaco.', 'Mykola Zlochevsky | lives-in | Monaco'],
  ['Mykola Zlochevsky, the owner of Burisma, lives in Monaco.', 'Mykola Zlochevsky | owns | Burisma'],
  ['Djibouti hosts military bases of China, the United States and France.', 'Djibouti | hosted | France'],
  ['Australia and the Philippines held joint naval patrols.', 'Australia | cooperated-with | Philippines'],
  ['Kazakhstan expelled an Iranian diplomat whom it accused of spying.', 'Kazakhstan | accused | Iran'],
  ['Chad expelled Rwandan ambassador Paul Reed.', 'Chad | expelled | Paul Reed'],
  ["Iran summoned the Kazakh charge d'affaires.", 'Iran | criticized | Kazakhstan'],
  [
    'Two employees of the Danish company Novo Trading were detained.',
    'Unknown actor | detained | Novo Trading',
  ],
  [
    'Paul Reed met Anna Finch in Oslo on Thursday. The two agreed to withdraw troops from Ladakh.',
    'Paul Reed | agreed-with | Anna Finch',
  ],
  [
    'The European Commission fined Apple 1.8 billion euros, a decision that it would appeal.',
    'European Commission | convicted | Apple',
  ],
  [
    'Swiss prosecutors opened criminal proceedings against Credit Suisse.',
    'Switzerland | investigated | Credit Suisse',
  ],
  ['Two French journalists were expelled from Niger.', 'Niger | deported | France'],
  [
    "Georgia's ruling party, Georgian Dream, accused Anna Finch of meddling.",
    'Georgian Dream | accused | Anna Finch',
  ],
  ['Hungary was the last NATO member to approve the bid of Sweden.', 'Hungary | supported | Sweden'],
  ['Kosovo police detained three Serbs suspected of an attack on a canal.', 'Kosovo | detained | Serbia'],
  ['South Korean President Moon Jae-in met Kim Jong-un in Panmunjom.', 'Moon Jae-in | met | Kim Jong-un'],
])('whose an act is, and at whom it is aimed: %s', (text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});
