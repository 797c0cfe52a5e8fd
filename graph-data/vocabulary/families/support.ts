import { defineFamily } from '../defineFamily.ts';
import { listWords } from '../listWords.ts';
import { AIDED } from '../patterns/aided.ts';
import { AID_GOODS, AUTHOR, HELPERS, REFUGEES, WEAPONS } from '../phrases.ts';

export const support = defineFamily('support', {
  supported: {
    label: 'supported',
    inverse: 'was supported by',
    kind: 'event',
    plover: { event: 'SUPPORT' },
    cameo: '051',
    frames: [
      {
        verb: listWords(
          'support, back, endorse, encourage, stand by, stand behind, champion, uphold, rally behind, sympathize, sympathise, respect, stand up for',
        ),
        target: ['object', 'with'],
        through: [...AUTHOR, 'to', 'for', 'in', 'among', 'between'],
        notTargetNoun: ['sanction', 'ban', 'embargo'],
      },
      {
        noun: listWords('support, backing, endorsement, solidarity, sympathy, allegiance, loyalty'),
        target: ['for', 'to', 'with', 'of'],
        through: [...AUTHOR, 'in', 'among', 'between'],
        source: ['possessor', 'by', 'subject', 'from'],
      },
      {
        verb: ['assure', 'reassure'],
        oblique: ['support', 'backing', 'solidarity', 'commitment'],
        target: ['object', 'indirect'],
      },
      {
        verb: ['ratify', 'approve', 'endorse', 'back', 'clear', 'green-light'],
        object: ['membership', 'accession', 'bid', 'candidacy', 'entry', 'admission'],
        target: ['of', 'object', 'by'],
        through: ['possessor', 'of', 'by'],
      },
      { verb: ['throw', 'put'], object: ['weight', 'support'], target: ['behind'] },
      { verb: ['rally', 'swing', 'line up'], target: ['behind'] },
      { verb: ['side', 'stand'], target: ['with'] },
      {
        verb: ['express', 'voice', 'offer', 'convey'],
        object: ['confidence', 'condolence', 'sympathy', 'solidarity'],
        target: ['in', 'to', 'with', 'for'],
      },
    ],
    examples: [
      { text: 'Estonia supports Georgia.', reads: ['Estonia | Georgia'] },
      { text: 'Lithuania expressed its support for Taiwan.', reads: ['Lithuania | Taiwan'] },
      { text: 'Ireland will not support Hungary.', reads: ['Ireland | Hungary | negated'] },
      { text: 'Portugal ratified the accession of Croatia.', reads: ['Portugal | Croatia'] },
      { text: 'Pillars support the roof.', reads: [] },
      { text: 'The plan lacks support.', reads: [] },
      { text: 'Slovakia voiced solidarity with Poland.', reads: ['Slovakia | Poland'] },
      { text: 'Mark Rutte pledged full support for Moldova.', reads: ['Mark Rutte | Moldova'] },
    ],
  },
  praised: {
    label: 'praised',
    inverse: 'was praised by',
    kind: 'event',
    plover: { event: 'SUPPORT' },
    cameo: '051',
    frames: [
      {
        verb: listWords(
          'praise, hail, welcome, commend, applaud, congratulate, thank, laud, salute, honor, honour, compliment, acclaim, extol, decorate, credit',
        ),
        target: ['object'],
        through: AUTHOR,
      },
      {
        noun: listWords('praise, tribute, gratitude, appreciation, congratulation, thanks, admiration'),
        target: ['for', 'to', 'on'],
      },
      {
        verb: ['award', 'present', 'confer', 'bestow'],
        object: listWords('medal, order, prize, award, honour, honor, title, degree'),
        target: ['to', 'on', 'indirect', 'goal', 'upon'],
      },
    ],
    examples: [
      {
        text: 'António Guterres praised Colombia for its welcome of refugees.',
        reads: ['António Guterres | Colombia'],
      },
      { text: 'Sweden welcomed the decision of Finland.', reads: ['Sweden | Finland'] },
      { text: 'Kenya was commended by the African Union.', reads: ['African Union | Kenya'] },
      { text: 'Critics praised the film.', reads: [] },
      { text: 'The mayor welcomed the rain.', reads: [] },
      { text: 'Emmanuel Macron expressed gratitude to Qatar.', reads: ['Emmanuel Macron | Qatar'] },
    ],
  },
  defended: {
    label: 'defended',
    inverse: 'was defended by',
    kind: 'event',
    plover: { event: 'SUPPORT' },
    cameo: '053',
    frames: [
      { verb: listWords('defend, protect, justify, shield, safeguard'), target: ['object'], through: AUTHOR },
      { noun: ['defence', 'defense'], target: ['of'], source: ['possessor', 'by'] },
    ],
    examples: [
      { text: 'Viktor Orbán defended Poland.', reads: ['Viktor Orbán | Poland'] },
      { text: 'Sergei Lavrov defended the actions of Belarus.', reads: ['Sergei Lavrov | Belarus'] },
      { text: 'Greece did not defend Cyprus.', reads: ['Greece | Cyprus | negated'] },
      { text: 'The champion defended her title.', reads: [] },
      { text: 'Walls defended the town.', reads: [] },
    ],
  },
  recognized: {
    label: 'recognized',
    inverse: 'was recognized by',
    kind: 'event',
    plover: { event: 'SUPPORT' },
    cameo: '054',
    frames: [
      { verb: ['recognize', 'recognise'], target: ['object'], through: AUTHOR },
      { noun: ['recognition'], target: ['of'] },
      { verb: ['grant', 'extend'], object: ['recognition'], target: ['to', 'indirect', 'goal'] },
    ],
    examples: [
      { text: 'Spain recognized Palestine in May 2024.', reads: ['Spain | Palestine'] },
      { text: 'Russia recognised the independence of Abkhazia.', reads: ['Russia | Abkhazia'] },
      { text: 'Serbia does not recognize Kosovo.', reads: ['Serbia | Kosovo | negated'] },
      { text: 'She recognized the tune.', reads: [] },
      { text: 'The recognition came late.', reads: [] },
    ],
  },
  'cooperated-with': {
    label: 'cooperated with',
    inverse: 'cooperated with',
    kind: 'event',
    symmetric: true,
    plover: { event: 'COOPERATE' },
    cameo: '060',
    frames: [
      { verb: ['share', 'exchange', 'swap'], hasObject: true, target: ['with'], notTargetNoun: ['border'] },
      {
        verb: listWords('resume, expand, deepen, strengthen, boost, restart, launch, step up'),
        object: ['trade', 'cooperation', 'partnership', 'collaboration', 'exchange', 'patrol', 'tie'],
        target: ['with', 'between'],
      },
      {
        verb: listWords('cooperate, collaborate, partner, team up, coordinate, work, co-operate'),
        target: ['with', 'alongside'],
      },
      {
        noun: listWords('cooperation, collaboration, partnership, co-operation, joint venture'),
        target: ['with', 'between'],
      },
      {
        noun: listWords(
          'drill, military exercise, exercise, war game, wargame, manoeuvre, maneuver, joint patrol',
        ),
        target: ['with', 'between'],
        source: ['possessor', 'by', 'subject', 'of'],
      },
    ],
    examples: [
      { text: 'Interpol cooperated with Thailand.', reads: ['Interpol | Thailand'] },
      { text: 'Cooperation between Japan and the Philippines grew.', reads: ['Japan | Philippines'] },
      {
        text: 'Libya refused to cooperate with the International Criminal Court.',
        reads: ['Libya | International Criminal Court | negated'],
      },
      { text: 'The weather cooperated.', reads: [] },
      { text: 'She works with clay.', reads: [] },
      { text: 'Germany and Poland staged joint military exercises.', reads: ['Germany | Poland'] },
      { text: 'The Netherlands shared evidence with Malaysia.', reads: ['Netherlands | Malaysia'] },
    ],
  },
  aided: {
    label: 'aided',
    inverse: 'was aided by',
    kind: 'event',
    plover: { event: 'AID' },
    cameo: '070',
    frames: [
      {
        verb: listWords('aid, assist, help, rescue, evacuate, shelter, supply, feed, vaccinate'),
        target: ['object', 'from', 'clause-subject'],
        through: ['of', 'in', 'possessor', 'modifier'],
      },
      {
        verb: ['provide', 'present', 'furnish'],
        oblique: AID_GOODS,
        target: ['object'],
        through: ['of', 'in'],
      },
      {
        verb: ['increase', 'step up', 'boost', 'expand'],
        object: ['aid', 'loan', 'assistance', 'relief', 'grant', 'funding'],
        target: ['to', 'for', 'purpose', 'in'],
        through: ['in', 'of'],
      },
      {
        verb: listWords(
          'provide, give, send, deliver, donate, offer, ship, hand, hand over, grant, supply, dispatch, allocate, contribute, deploy, extend, airlift, fly, channel, disburse, earmark, distribute, transfer, approve, announce, add',
        ),
        object: AID_GOODS,
        target: ['to', 'indirect', 'for', 'in', 'goal', 'into', 'purpose', 'on', 'around'],
        through: ['in', 'of', 'possessor', 'modifier', 'from', 'at'],
      },
      {
        verb: ['pledge', 'promise', 'commit', 'offer'],
        object: ['troop', 'soldier', 'peacekeeper', 'force'],
        target: ['to', 'for', 'in'],
        through: ['in', 'of', 'modifier'],
        status: 'possible',
      },
      {
        verb: listWords('pledge, promise, commit, vow'),
        object: AID_GOODS,
        target: ['to', 'indirect', 'for', 'in', 'goal', 'purpose'],
        through: ['in', 'of', 'possessor', 'modifier'],
        status: 'possible',
      },
      {
        verb: listWords('provide, send, dispatch, deploy, contribute, fly, airlift'),
        object: HELPERS,
        target: ['to', 'in', 'for', 'into', 'at', 'along'],
        through: ['in', 'of', 'with', 'modifier'],
      },
      { verb: ['donate', 'contribute'], target: ['to'], through: ['of', 'in', 'possessor', 'modifier'] },
      {
        verb: listWords('build, rebuild, construct, repair, renovate, equip, restore'),
        object: listWords(
          'school, hospital, bridge, road, clinic, house, home, infrastructure, plant, port, railway, well, shelter, camp, dam',
        ),
        target: ['in', 'for', 'of', 'object'],
        through: ['in', 'of'],
      },
      {
        verb: ['spend'],
        object: AID_GOODS,
        target: ['on', 'in', 'purpose', 'for'],
        through: ['in', 'of', 'modifier'],
      },
      {
        verb: listWords('receive, get, obtain, secure, win, accept, borrow, draw'),
        object: [...AID_GOODS, 'bailout', 'package'],
        source: ['from'],
        target: ['subject'],
      },
      { verb: ['raise'], object: ['money', 'fund', 'million'], target: ['for'] },
      {
        verb: ['provide', 'help', 'assist'],
        target: ['object'],
        targetNoun: ['country', 'refugee', 'victim', 'people', 'government'],
      },
      {
        verb: listWords('accept, admit, take in, resettle, shelter, host, receive, house'),
        target: ['object'],
        targetNoun: REFUGEES,
      },
      {
        verb: ['open', 'reopen'],
        object: ['border', 'door', 'home'],
        target: ['to', 'for'],
        through: ['of', 'from', 'modifier'],
      },
      { verb: ['arrive', 'deploy', 'serve'], target: ['in', 'at', 'to'], sourceNoun: HELPERS },
      { verb: ['deploy'], target: ['in', 'to', 'along', 'at'], oblique: HELPERS },
      {
        noun: listWords(
          'aid, assistance, humanitarian aid, relief, help, food, medicine, contribution, donation',
        ),
        target: ['to', 'in'],
        through: ['in', 'of', 'modifier'],
      },
      { noun: ['deployment'], target: ['to', 'in', 'for'], sourceNoun: HELPERS },
      {
        noun: ['aid', 'assistance', 'relief'],
        source: ['possessor', 'by', 'from'],
        target: ['to', 'for'],
        through: ['in', 'of'],
      },
    ],
    patterns: AIDED,
    examples: [
      { text: 'Aid to Haiti from Canada arrived on Tuesday.', reads: ['Canada | Haiti'] },
      { text: 'Aid to navigation from a lighthouse is old.', reads: [] },
      { text: 'Norway sent humanitarian aid to Turkey.', reads: ['Norway | Turkey'] },
      { text: 'Cuba has helped Haiti.', reads: ['Cuba | Haiti'] },
      {
        text: 'South Korea will provide medical equipment to Kenya.',
        reads: ['South Korea | Kenya | possible'],
      },
      { text: 'He sent a letter to Paris.', reads: [] },
      { text: 'Rain helped the harvest.', reads: [] },
      { text: 'Uruguay accepted 40 Syrian refugees.', reads: ['Uruguay | Syria'] },
      {
        text: 'Portugal pledged ten million euros to Mozambique.',
        reads: ['Portugal | Mozambique | possible'],
      },
      { text: 'Aid to Haiti from Canada arrived on Tuesday.', reads: ['Canada | Haiti'] },
      { text: 'Norway provided Chad with two million dollars in aid.', reads: ['Norway | Chad'] },
      { text: 'Fijian peacekeepers arrived in Lebanon.', reads: ['Fiji | Lebanon'] },
      { text: 'France gave five million euros to rebuild schools in Haiti.', reads: ['France | Haiti'] },
    ],
  },
  armed: {
    label: 'armed',
    inverse: 'was armed by',
    kind: 'event',
    plover: { event: 'AID' },
    cameo: '072',
    frames: [
      {
        verb: ['supply', 'provide', 'equip', 'arm', 'furnish', 'present'],
        oblique: WEAPONS,
        target: ['object'],
      },
      { verb: ['arm', 'equip', 'rearm'], target: ['object'] },
      {
        verb: listWords('provide, give, send, deliver, supply, sell, ship, donate, hand, transfer, smuggle'),
        object: WEAPONS,
        target: ['to', 'indirect', 'for', 'goal'],
      },
      { verb: ['provide', 'supply'], target: ['object'], targetNoun: ['rebel', 'militia', 'army'] },
      {
        verb: ['pledge', 'promise', 'commit', 'vow', 'offer'],
        object: WEAPONS,
        target: ['to', 'indirect', 'for', 'goal'],
        status: 'possible',
      },
      {
        verb: listWords('receive, get, obtain, buy, purchase, order, acquire, procure, import'),
        object: WEAPONS,
        source: ['from'],
        target: ['subject'],
      },
      { verb: ['train'], target: ['object'], notTargetNoun: ['dog', 'horse', 'model', 'athlete', 'eye'] },
    ],
    examples: [
      { text: 'Iran supplied drones to Russia.', reads: ['Iran | Russia'] },
      { text: 'The Netherlands delivered missiles to Ukraine.', reads: ['Netherlands | Ukraine'] },
      { text: 'Switzerland has not sent weapons to Ukraine.', reads: ['Switzerland | Ukraine | negated'] },
      { text: 'Slovakia promised Moldova two helicopters.', reads: ['Slovakia | Moldova | possible'] },
      { text: 'The company sells systems.', reads: [] },
      { text: 'He broke his arm.', reads: [] },
      { text: 'British officers trained Ukrainian pilots.', reads: ['United Kingdom | Ukraine'] },
    ],
  },
  funded: {
    label: 'funded',
    inverse: 'was funded by',
    kind: 'event',
    plover: { event: 'AID' },
    cameo: '071',
    frames: [
      {
        verb: listWords(
          'fund, finance, bankroll, subsidize, subsidise, sponsor, pay, underwrite, bail out, compensate, reimburse',
        ),
        target: ['indirect', 'object'],
      },
      { noun: ['funding', 'financing', 'grant', 'loan', 'loan guarantee'], target: ['for', 'of', 'to'] },
      { verb: ['lend', 'loan'], target: ['to', 'indirect', 'goal', 'object'] },
      { verb: ['invest', 'pour'], hasObject: true, target: ['in', 'into'] },
    ],
    examples: [
      { text: 'Qatar funded Hamas.', reads: ['Qatar | Hamas'] },
      { text: 'UNRWA is financed by Sweden.', reads: ['Sweden | UNRWA'] },
      { text: 'China lent two billion dollars to Sri Lanka.', reads: ['China | Sri Lanka'] },
      { text: 'Fees fund the park.', reads: [] },
      { text: 'The loan was repaid.', reads: [] },
    ],
  },
});
