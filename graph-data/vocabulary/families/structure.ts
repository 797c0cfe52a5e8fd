import { defineFamily } from '../defineFamily.ts';
import { listWords } from '../listWords.ts';
import { BASED_IN } from '../patterns/basedIn.ts';
import { BORN_IN } from '../patterns/bornIn.ts';
import { CITIZEN_OF } from '../patterns/citizenOf.ts';
import { LIVES_IN } from '../patterns/livesIn.ts';
import { LOCATED_IN } from '../patterns/locatedIn.ts';
import { PART_OF } from '../patterns/partOf.ts';

export const structure = defineFamily('structure', {
  'part-of': {
    label: 'is part of',
    inverse: 'has as part',
    kind: 'state',
    sourceTypes: ['organization', 'place', 'group'],
    targetTypes: ['organization', 'place', 'group'],
    frames: [
      {
        office: listWords(
          'part, branch, arm, division, department, unit, wing, subsidiary, affiliate, agency, body',
        ),
        target: ['of', 'possessor'],
      },
      {
        verb: ['include', 'comprise'],
        source: ['object'],
        target: ['subject'],
        targetTypes: ['organization'],
        notTargetNoun: listWords(
          'list, report, statement, package, sanction, delegation, document, plan, deal, agreement, measure, agenda, program, programme, resolution',
        ),
      },
    ],
    patterns: PART_OF,
    examples: [
      { text: 'UNICEF is an agency of the United Nations.', reads: ['UNICEF | United Nations'] },
      { text: 'Greenland is part of Denmark.', reads: ['Greenland | Denmark'] },
      {
        text: 'The Quds Force, a branch of the Revolutionary Guards, was named.',
        reads: ['Quds Force | Islamic Revolutionary Guard Corps'],
      },
      {
        text: 'The Arab League, which includes Comoros, met in Cairo.',
        reads: ['Comoros | Arab League'],
      },
      { text: 'That is part of the problem.', reads: [] },
      { text: 'The unit was cold.', reads: [] },
    ],
  },
  'based-in': {
    label: 'is based in',
    inverse: 'is the seat of',
    kind: 'state',
    sourceTypes: ['organization', 'group'],
    targetTypes: ['place'],
    frames: [
      {
        verb: ['have', 'keep'],
        object: ['headquarters', 'headquarter', 'seat', 'office', 'base'],
        target: ['in', 'at'],
      },
      {
        verb: ['base', 'headquarter', 'locate', 'situate', 'register', 'incorporate', 'domicile'],
        source: ['object'],
        target: ['in', 'at', 'modifier'],
      },
      {
        office: listWords(
          'think tank, company, firm, institute, organization, organisation, group, bank, university, charity, nonprofit, newspaper, agency, maker, manufacturer, startup, corporation, airline, carrier, chain, brokerage, publisher',
        ),
        target: ['modifier', 'in', 'of'],
      },
    ],
    patterns: BASED_IN,
    examples: [
      {
        text: 'The OPCW is based in The Hague.',
        reads: ['Organisation for the Prohibition of Chemical Weapons | The Hague'],
      },
      { text: 'Interpol is headquartered in Lyon.', reads: ['Interpol | Lyon'] },
      {
        text: 'Gazprom is based in Russia.',
        reads: ['Gazprom | Russia'],
      },
      { text: 'The film is based on a novel.', reads: [] },
      { text: 'The group met.', reads: [] },
    ],
  },
  'located-in': {
    label: 'is located in',
    inverse: 'contains',
    kind: 'state',
    sourceTypes: ['place'],
    targetTypes: ['place'],
    frames: [
      { verb: ['locate', 'situate', 'lie'], source: ['object', 'subject'], target: ['in', 'on'] },
      {
        office: listWords(
          'city, town, village, province, region, capital, port, island, district, suburb, state, county, peninsula, borough, resort',
        ),
        target: ['in', 'of', 'possessor', 'modifier'],
      },
    ],
    patterns: LOCATED_IN,
    examples: [
      { text: 'Vladivostok is a city in Russia.', reads: ['Vladivostok | Russia'] },
      { text: 'Mariupol lies in Ukraine.', reads: ['Mariupol | Ukraine'] },
      { text: 'The summit was held in Geneva, Switzerland.', reads: ['Geneva | Switzerland'] },
      { text: 'The city is large.', reads: [] },
      { text: 'The fault lies in the design.', reads: [] },
    ],
  },
  'citizen-of': {
    label: 'is a citizen of',
    inverse: 'has as citizen',
    kind: 'state',
    sourceTypes: ['person'],
    targetTypes: ['place'],
    frames: [
      {
        office: listWords(
          'citizen, national, passport holder, man, woman, journalist, businessman, businesswoman, activist, singer, actor, actress, writer, author, academic, tycoon, oligarch, politician, blogger, engineer, teacher, lawyer, pilot, sailor, doctor, student, tourist, scientist, geologist, photographer, filmmaker, financier, banker, priest, owner, captain, aid worker, dissident, hacker, arms dealer, footballer, artist, physicist, chemist, billionaire',
        ),
        target: ['modifier', 'of'],
      },
    ],
    patterns: CITIZEN_OF,
    examples: [
      { text: 'Paul Whelan is a citizen of the United States.', reads: ['Paul Whelan | United States'] },
      { text: 'Turkish journalist Ahmet Altan was freed.', reads: ['Ahmet Altan | Turkey'] },
      { text: 'Michael Kovrig, a Canadian citizen, was held.', reads: ['Michael Kovrig | Canada'] },
      { text: 'Citizens voted.', reads: [] },
      { text: 'A Canadian won.', reads: [] },
    ],
  },
  'lives-in': {
    label: 'lives in',
    inverse: 'is home to',
    kind: 'state',
    sourceTypes: ['person', 'group'],
    targetTypes: ['place'],
    frames: [
      { verb: ['live', 'reside', 'dwell', 'settle', 'move', 'grow up'], target: ['in', 'to'] },
      { office: ['resident', 'inhabitant'], target: ['of'] },
    ],
    patterns: LIVES_IN,
    examples: [
      { text: 'Edward Snowden has lived in Russia since 2013.', reads: ['Edward Snowden | Russia'] },
      {
        text: 'Fethullah Gülen, a resident of Pennsylvania, died.',
        reads: ['Fethullah Gülen | Pennsylvania'],
      },
      { text: 'Julian Assange lived in London.', reads: ['Julian Assange | London'] },
      { text: 'They live in fear.', reads: [] },
      { text: 'Residents slept.', reads: [] },
    ],
  },
  'born-in': {
    label: 'was born in',
    inverse: 'is the birthplace of',
    kind: 'event',
    sourceTypes: ['person'],
    targetTypes: ['place'],
    frames: [{ verb: ['bear', 'born'], source: ['object', 'subject'], target: ['in', 'at'] }],
    patterns: BORN_IN,
    examples: [
      { text: 'Boris Johnson was born in New York.', reads: ['Boris Johnson | New York'] },
      { text: 'António Guterres, born in Lisbon, spoke.', reads: ['António Guterres | Lisbon'] },
      { text: 'Madeleine Albright was born in Prague in 1937.', reads: ['Madeleine Albright | Prague'] },
      { text: 'The idea was born in haste.', reads: [] },
      { text: 'He could not bear it.', reads: [] },
    ],
  },
  'family-of': {
    label: 'is a relative of',
    inverse: 'is a relative of',
    kind: 'state',
    symmetric: true,
    sourceTypes: ['person'],
    targetTypes: ['person'],
    frames: [
      { verb: ['marry', 'relate'], source: ['object', 'subject'], target: ['to'] },
      {
        office: listWords(
          'wife, husband, son, daughter, brother, sister, father, mother, widow, cousin, nephew, niece, uncle, aunt, grandson, granddaughter, grandfather, grandmother, son-in-law, daughter-in-law, father-in-law, brother-in-law, spouse, partner, fiancé, fiancée, half-brother, stepson, stepdaughter, twin',
        ),
        target: ['possessor', 'of'],
      },
      { verb: ['marry', 'divorce', 'wed'], target: ['object', 'to'] },
    ],
    examples: [
      {
        text: 'Yulia Navalnaya, the widow of Alexei Navalny, spoke.',
        reads: ['Yulia Navalnaya | Alexei Navalny'],
      },
      { text: "Kim Yo Jong, Kim Jong Un's sister, warned them.", reads: ['Kim Yo Jong | Kim Jong Un'] },
      { text: 'Ivanka Trump married Jared Kushner.', reads: ['Ivanka Trump | Jared Kushner'] },
      { text: 'His father died.', reads: [] },
      { text: 'The mother wept.', reads: [] },
    ],
  },
  'allied-with': {
    label: 'is allied with',
    inverse: 'is allied with',
    kind: 'state',
    symmetric: true,
    frames: [
      { verb: ['ally', 'align'], target: ['with', 'to'] },
      {
        verb: ['fight alongside', 'battle alongside', 'serve alongside', 'march alongside'],
        target: ['alongside', 'object'],
      },
      { noun: ['alliance'], target: ['with', 'between'] },
      {
        office: ['ally', 'close ally', 'partner', 'associate', 'confidant', 'confidante'],
        target: ['of', 'possessor', 'modifier'],
      },
    ],
    examples: [
      { text: 'The Peshmerga fought alongside Turkey.', reads: ['Peshmerga | Turkey'] },
      { text: 'Belarus is an ally of Russia.', reads: ['Belarus | Russia'] },
      { text: 'Eritrea allied with Ethiopia.', reads: ['Eritrea | Ethiopia'] },
      { text: 'Japan formed an alliance with the United States.', reads: ['Japan | United States'] },
      { text: 'Chad and Libya fought over the border.', reads: [] },
      { text: 'Allies disagreed.', reads: [] },
      { text: 'The stars aligned.', reads: [] },
    ],
  },
});
