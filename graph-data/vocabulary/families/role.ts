import { defineFamily } from '../defineFamily.ts';
import { listWords } from '../listWords.ts';
import { LEADS } from '../patterns/leads.ts';
import { MEMBER_OF } from '../patterns/memberOf.ts';
import { WORKS_FOR } from '../patterns/worksFor.ts';

/** Who leads a body, and in a state is one of its officials. */
const HEADS_OF_BODIES = listWords(
  'speaker, chief justice, commissioner, high representative, director, executive director, administrator, superintendent, publisher, principal, general manager, police chief, fire chief, editor-in-chief, chief of police, sheriff, director general, director-general, managing director',
);

const OF = ['of', 'for', 'possessor', 'modifier', 'at', 'in', 'with', 'from'];

export const role = defineFamily('role', {
  'spokesperson-for': {
    label: 'speaks for',
    inverse: 'is spoken for by',
    kind: 'state',
    sourceTypes: ['person'],
    frames: [
      { verb: ['speak'], target: ['for'] },
      {
        office: listWords(
          'spokesman, spokeswoman, spokesperson, press secretary, spox, communications director, press officer, government spokesman',
        ),
        target: OF,
      },
    ],
    examples: [
      { text: 'Kremlin spokesman Dmitry Peskov declined to comment.', reads: ['Dmitry Peskov | Russia'] },
      {
        text: 'Stéphane Dujarric, a spokesman for the United Nations, spoke in New York.',
        reads: ['Stéphane Dujarric | United Nations'],
      },
      {
        text: 'Ned Price, the State Department spokesperson, confirmed it.',
        reads: ['Ned Price | United States Department of State'],
      },
      { text: 'A spokesman declined to comment.', reads: [] },
      { text: 'The spokesperson left early.', reads: [] },
    ],
  },
  'ambassador-of': {
    label: 'is ambassador of',
    inverse: 'has as ambassador',
    kind: 'state',
    sourceTypes: ['person'],
    targetTypes: ['place', 'organization'],
    frames: [
      {
        office: listWords(
          "ambassador, envoy, high commissioner, consul, consul general, consul-general, special envoy, chargé d'affaires, permanent representative, attaché, deputy ambassador",
        ),
        target: ['modifier', 'possessor', 'of', 'for'],
      },
    ],
    examples: [
      { text: 'Russian Ambassador Anatoly Antonov left Washington.', reads: ['Anatoly Antonov | Russia'] },
      {
        text: 'Sergei Andreyev, the ambassador of Russia, was summoned.',
        reads: ['Sergei Andreyev | Russia'],
      },
      { text: "France's ambassador to Niger, Sylvain Itté, stayed.", reads: ['Sylvain Itté | France'] },
      { text: 'The ambassador was late.', reads: [] },
      { text: 'An ambassador must be patient.', reads: [] },
    ],
  },
  'ambassador-to': {
    label: 'is ambassador to',
    inverse: 'receives as ambassador',
    kind: 'state',
    sourceTypes: ['person'],
    targetTypes: ['place', 'organization'],
    frames: [
      {
        office: [
          'ambassador',
          'envoy',
          'high commissioner',
          'special envoy',
          'permanent representative',
          "chargé d'affaires",
          'deputy ambassador',
        ],
        target: ['to', 'in'],
      },
    ],
    examples: [
      { text: 'U.S. Ambassador to Russia John Sullivan returned.', reads: ['John Sullivan | Russia'] },
      {
        text: 'Nikki Haley, the American ambassador to the United Nations, resigned.',
        reads: ['Nikki Haley | United Nations'],
      },
      { text: "France's ambassador to Niger, Sylvain Itté, stayed.", reads: ['Sylvain Itté | Niger'] },
      { text: 'The ambassador to the court of opinion was mocked.', reads: [] },
      { text: 'Envoys came and went.', reads: [] },
    ],
  },
  'minister-of': {
    label: 'is minister of',
    inverse: 'has as minister',
    kind: 'state',
    sourceTypes: ['person'],
    targetTypes: ['place', 'organization'],
    frames: [
      {
        office: listWords(
          'minister, foreign minister, defense minister, defence minister, finance minister, interior minister, trade minister, justice minister, foreign secretary, secretary of state, home secretary, defense secretary, defence secretary, treasury secretary, minister of foreign affairs, health minister, economy minister, top diplomat, attorney general',
        ),
        target: ['modifier', 'possessor', 'of'],
      },
    ],
    examples: [
      {
        text: 'German Foreign Minister Annalena Baerbock spoke in Berlin.',
        reads: ['Annalena Baerbock | Germany'],
      },
      {
        text: 'Sergei Shoigu, the defence minister of Russia, inspected troops.',
        reads: ['Sergei Shoigu | Russia'],
      },
      {
        text: 'U.S. Secretary of State Antony Blinken left for Cairo.',
        reads: ['Antony Blinken | United States'],
      },
      { text: 'Anna Finch, minister for Europe, resigned.', reads: [] },
      { text: 'The minister resigned.', reads: [] },
      { text: 'Ministers will meet.', reads: [] },
    ],
  },
  leads: {
    label: 'leads',
    inverse: 'is led by',
    kind: 'state',
    sourceTypes: ['person'],
    targetTypes: ['place', 'organization'],
    frames: [
      {
        office: listWords(
          'president, prime minister, premier, chancellor, king, queen, emir, sultan, leader, chairman, chairwoman, chairperson, chair, chief, chief executive, chief executive officer, ceo, head, secretary general, secretary-general, governor, mayor, supreme leader, taoiseach, crown prince, dictator, boss, acting president, interim president, warlord, strongman, ruler, monarch, pm, dean, rector, general secretary, first secretary, gov., provost, abbot, archbishop, bishop, patriarch',
        ),
        target: OF,
      },
      { office: HEADS_OF_BODIES, target: OF, targetTypes: ['organization'] },
      {
        office: ['commander', 'commanding general', 'commanding officer', 'commandant', 'commodore'],
        target: ['of', 'for', 'possessor', 'at', 'with', 'in'],
      },
      {
        verb: ['lead', 'head', 'chair', 'govern', 'rule', 'command'],
        target: ['object'],
        notTargetNoun: listWords(
          'meeting, investigation, inquiry, talk, delegation, effort, officer, soldier, troop, force, fighter, rebel, militant, protester, team, faction, mission, coup, uprising, revolt, rebellion, offensive, operation, campaign, country-people, investor, supporter',
        ),
      },
    ],
    patterns: LEADS,
    examples: [
      { text: 'French President Emmanuel Macron arrived.', reads: ['Emmanuel Macron | France'] },
      { text: 'Jens Stoltenberg, the secretary general of NATO, spoke.', reads: ['Jens Stoltenberg | NATO'] },
      { text: 'Narendra Modi is the prime minister of India.', reads: ['Narendra Modi | India'] },
      { text: 'The president spoke.', reads: [] },
      { text: 'The road leads north.', reads: [] },
    ],
  },
  'official-of': {
    label: 'is an official of',
    inverse: 'has as official',
    kind: 'state',
    sourceTypes: ['person'],
    targetTypes: ['place', 'organization'],
    frames: [
      {
        office: [
          'counterpart',
          'special representative',
          'special adviser',
          'special advisor',
          'special coordinator',
        ],
        target: ['modifier', 'possessor', 'of'],
      },
      { office: ['commander', 'commandant', 'commodore'], target: ['modifier'] },
      { office: HEADS_OF_BODIES, target: OF, targetTypes: ['place'] },
      { office: ['adviser', 'advisor', 'senior adviser', 'senior advisor'], target: ['to'] },
      {
        office: listWords(
          'foreign policy chief, policy chief, military chief, army chief, navy chief, air force chief, defence chief, defense chief, intelligence chief, spy chief, security chief, trade chief, aid chief, rights chief, human rights chief, nuclear chief, economy chief, humanitarian chief, peacekeeping chief, climate chief, top official, central bank governor, central bank chief, central bank president, opposition figure, point man, trade representative, human rights commissioner',
        ),
        target: OF,
      },
      {
        office: listWords(
          'official, cabinet secretary, chief cabinet secretary, secretary, deputy, vice president, vice-president, adviser, advisor, national security adviser, national security advisor, aide, senator, general, colonel, admiral, deputy prime minister, deputy foreign minister, deputy minister, deputy defence minister, deputy defense minister, deputy head, deputy director, prosecutor, chief prosecutor, judge, chief of staff, undersecretary, under-secretary, inspector, diplomat, counsellor, negotiator, chief negotiator, congressman, congresswoman, lawmaker, mp, treasurer, commissioner general, commissioner-general, deputy mayor, deputy governor, deputy leader, deputy chief, deputy commander, deputy secretary, deputy secretary general, deputy secretary-general, deputy managing director, chief financial officer, chief operating officer, chief technology officer, finance chief, cfo, deputy speaker, deputy chief of staff, assistant secretary, assistant secretary of state, deputy secretary of state, member of parliament, representative, legislator, supervisor, coroner, comptroller, auditor, district attorney, councilman, councilwoman, councillor, alderman, assemblyman, assemblywoman, magistrate, sen., rep., vice premier, vice-premier, vice chairman, deputy chairman, under secretary, county executive, election commissioner, parliamentarian, ombudsman, solicitor general',
        ),
        target: OF,
      },
    ],
    examples: [
      {
        text: 'The U.S. special representative for Syria, James Jeffrey, left.',
        reads: ['James Jeffrey | United States'],
      },
      {
        text: 'U.S. national security adviser Jake Sullivan met the press.',
        reads: ['Jake Sullivan | United States'],
      },
      {
        text: 'Karim Khan, the chief prosecutor of the International Criminal Court, spoke.',
        reads: ['Karim Khan | International Criminal Court'],
      },
      {
        text: 'Japanese Chief Cabinet Secretary Hirokazu Matsuno spoke on Monday.',
        reads: ['Hirokazu Matsuno | Japan'],
      },
      {
        text: 'Malian commander Oumar Diarra surrendered.',
        reads: ['Oumar Diarra | Mali'],
      },
      { text: 'Officials declined to comment.', reads: [] },
      { text: 'A senior official left.', reads: [] },
    ],
  },
  represents: {
    label: 'represents',
    inverse: 'is represented by',
    kind: 'state',
    sourceTypes: ['person', 'organization'],
    frames: [
      { verb: ['represent'], target: ['object'] },
      { verb: ['lobby'], target: ['for'], targetTypes: ['person', 'organization', 'place'] },
      {
        office: ['lawyer', 'attorney', 'solicitor', 'representative', 'delegate', 'barrister', 'counsel'],
        target: ['for', 'of', 'possessor'],
      },
    ],
    examples: [
      { text: 'Amal Clooney represented Maria Ressa.', reads: ['Amal Clooney | Maria Ressa'] },
      {
        text: 'Olga Mikhailova, a lawyer for Alexei Navalny, was in court.',
        reads: ['Olga Mikhailova | Alexei Navalny'],
      },
      { text: 'Josep Borrell represents the European Union.', reads: ['Josep Borrell | European Union'] },
      { text: 'The lawyer smiled.', reads: [] },
      { text: 'The line represents the mean.', reads: [] },
    ],
  },
  'member-of': {
    label: 'is a member of',
    inverse: 'has as member',
    kind: 'state',
    sourceTypes: ['person', 'organization', 'place'],
    targetTypes: ['organization', 'place'],
    frames: [
      {
        office: listWords(
          'member, founding member, militant, fighter, activist, member state, congressman, senator',
        ),
        target: ['of', 'modifier', 'from'],
      },
      {
        office: ['candidate', 'presidential candidate', 'nominee', 'presidential nominee', 'standard-bearer'],
        target: ['of', 'modifier', 'possessor'],
        targetTypes: ['organization'],
      },
      {
        verb: ['join', 'belong', 'accede'],
        target: ['object', 'to'],
        targetTypes: ['organization'],
        notTargetNoun: ['force', 'talk', 'protest', 'sanction', 'meeting', 'effort'],
      },
      {
        noun: ['member', 'nation', 'country', 'ally', 'state'],
        source: ['including'],
        target: ['modifier', 'of'],
        targetTypes: ['organization'],
      },
      {
        verb: ['include', 'comprise'],
        source: ['object'],
        target: ['subject'],
        targetNoun: ['nation', 'member', 'country', 'state', 'ally', 'partner'],
        targetTypes: ['organization'],
      },
      { noun: ['accession', 'entry'], target: ['to', 'into'] },
      {
        verb: ['admit', 'readmit'],
        source: ['object'],
        target: ['to', 'into'],
        targetTypes: ['organization'],
      },
      { noun: ['membership'], target: ['of', 'in'] },
      {
        verb: ['sit', 'serve'],
        oblique: ['board'],
        target: ['on'],
        through: ['of', 'possessor', 'modifier'],
        targetTypes: ['organization'],
      },
    ],
    patterns: MEMBER_OF,
    examples: [
      { text: 'NATO members include Turkey and Denmark.', reads: ['Turkey | NATO', 'Denmark | NATO'] },
      { text: 'Finland joined NATO in April 2023.', reads: ['Finland | NATO'] },
      { text: 'Croatia is a member of the European Union.', reads: ['Croatia | European Union'] },
      { text: 'Sweden has not joined NATO.', reads: ['Sweden | NATO | negated'] },
      { text: 'Members met on Monday.', reads: [] },
      { text: 'He joined the queue.', reads: [] },
    ],
  },
  'works-for': {
    label: 'works for',
    inverse: 'employs',
    kind: 'state',
    sourceTypes: ['person'],
    targetTypes: ['organization', 'person', 'group'],
    frames: [
      { verb: ['work', 'serve', 'teach', 'lecture'], target: ['for', 'at'] },
      {
        verb: ['cover', 'report', 'write', 'play', 'fly', 'drive', 'race'],
        target: ['for'],
        targetTypes: ['organization'],
      },
      { verb: ['employ', 'hire'], source: ['object'], target: ['subject'] },
      {
        office: ['adviser', 'advisor', 'senior adviser', 'senior advisor', 'aide', 'assistant', 'envoy'],
        target: ['to', 'of', 'possessor'],
        targetTypes: ['person'],
      },
      {
        office: listWords(
          'professor, assistant professor, associate professor, analyst, researcher, reporter, correspondent, journalist, editor, economist, expert, fellow, employee, lecturer, scientist, columnist, contractor, agent, officer, staffer, executive, manager, engineer, scholar, specialist, historian, coach, player, spy, prosecutor, strategist',
        ),
        target: ['at', 'with', 'for', 'of', 'possessor', 'modifier', 'from'],
      },
    ],
    patterns: WORKS_FOR,
    examples: [
      {
        text: 'Robert Kagan, an analyst at the Brookings Institution, disagreed.',
        reads: ['Robert Kagan | Brookings Institution'],
      },
      {
        text: 'Edward Snowden worked for the National Security Agency.',
        reads: ['Edward Snowden | National Security Agency'],
      },
      {
        text: 'Evan Gershkovich, a reporter for The Wall Street Journal, was held.',
        reads: ['Evan Gershkovich | The Wall Street Journal'],
      },
      { text: 'The plan works for now.', reads: [] },
      { text: 'Dinner is served at eight.', reads: [] },
    ],
  },
  founded: {
    label: 'founded',
    inverse: 'was founded by',
    kind: 'event',
    targetTypes: ['organization', 'group', 'place'],
    frames: [
      {
        verb: listWords('found, co-found, cofound, establish, set up, create, form, register, incorporate'),
        target: ['object'],
        notTargetNoun: ['relation', 'tie', 'link', 'commission', 'pronoun'],
      },
      { office: ['founder', 'co-founder', 'cofounder'], target: ['of', 'modifier', 'possessor'] },
    ],
    examples: [
      { text: 'Henry Dunant founded the Red Cross.', reads: ['Henry Dunant | Red Cross'] },
      { text: 'Greenpeace was founded by Irving Stowe.', reads: ['Irving Stowe | Greenpeace'] },
      {
        text: 'Yevgeny Prigozhin, the founder of the Wagner Group, spoke.',
        reads: ['Yevgeny Prigozhin | Wagner Group'],
      },
      { text: 'The claim is well founded.', reads: [] },
      { text: 'Ice formed on the pond.', reads: [] },
    ],
  },
  owns: {
    label: 'owns',
    inverse: 'is owned by',
    kind: 'state',
    targetTypes: ['organization'],
    frames: [
      { verb: ['own', 'buy', 'acquire', 'purchase', 'control'], target: ['object'] },
      { office: ['owner', 'shareholder', 'co-owner'], target: ['of', 'modifier', 'possessor'] },
      { noun: ['subsidiary', 'unit'], source: ['of', 'possessor'], target: ['holder'] },
    ],
    examples: [
      { text: 'Roman Abramovich owned Chelsea FC.', reads: ['Roman Abramovich | Chelsea FC'] },
      { text: 'Microsoft acquired Nokia in 2013.', reads: ['Microsoft | Nokia'] },
      { text: 'Volvo is owned by Geely.', reads: ['Geely | Volvo'] },
      { text: 'She owns a dog.', reads: [] },
      { text: 'He is on his own.', reads: [] },
    ],
  },
});
