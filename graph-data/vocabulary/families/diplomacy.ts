import { defineFamily } from '../defineFamily.ts';
import { listWords } from '../listWords.ts';
import {
  AGREEMENTS,
  AID_GOODS,
  AUTHOR,
  FORCES,
  GATHERINGS,
  PARDONS,
  PERMISSIONS,
  RESTRAINTS,
  TALKS,
  TIES,
  WEAPONS,
} from '../phrases.ts';

/** Whose meeting, call or visit it is: also who does something else at it ("in talks with Oman, she proposed …"). */
const OCCASION = ['possessor', 'by', 'modifier', 'subject', 'of', 'subject-around'];

export const diplomacy = defineFamily('diplomacy', {
  met: {
    label: 'met',
    inverse: 'met',
    kind: 'event',
    symmetric: true,
    plover: { event: 'CONSULT', mode: 'visit' },
    cameo: '040',
    frames: [
      {
        verb: ['meet', 'meet up'],
        target: ['object', 'with'],
        notTargetNoun: ['demand', 'deadline', 'target', 'condition', 'need'],
      },
      { verb: listWords('confer, huddle, sit down, dine, lunch, reconvene'), target: ['with'] },
      {
        noun: listWords(
          'meeting, summit, encounter, audience, lunch, dinner, breakfast, banquet, sit-down, press conference, news conference, reunion',
        ),
        target: ['with', 'between', 'of'],
        source: OCCASION,
      },
      {
        verb: ['attend', 'join', 'chair', 'address'],
        object: GATHERINGS,
        target: ['with', 'of', 'object', 'between'],
        through: ['with', 'of', 'between', 'modifier', 'possessor'],
      },
      {
        verb: ['receive', 'greet'],
        target: ['object'],
        notTargetNoun: [
          ...WEAPONS,
          ...AID_GOODS,
          ...listWords(
            'letter, report, reprisal, order, call, request, message, invitation, payment, threat, warning, complaint, news, visa, bribe, praise, criticism, attention, share, vote, award, prize, bailout, information',
          ),
        ],
      },
    ],
    examples: [
      { text: 'President Joe Biden met Vladimir Putin in Geneva.', reads: ['Joe Biden | Vladimir Putin'] },
      { text: 'Norway and Sweden held a meeting in Oslo.', reads: ['Norway | Sweden'] },
      {
        text: 'Angela Merkel will meet with Emmanuel Macron on Friday.',
        reads: ['Angela Merkel | Emmanuel Macron | possible'],
      },
      { text: 'Turkey met the deadline.', reads: [] },
      { text: 'The factory met the demands of the law.', reads: [] },
      { text: 'Giorgia Meloni had dinner with Narendra Modi.', reads: ['Giorgia Meloni | Narendra Modi'] },
      { text: 'Salva Kiir attended a summit of the African Union.', reads: ['Salva Kiir | African Union'] },
      { text: 'The clerk attended a wedding.', reads: [] },
    ],
  },
  visited: {
    label: 'visited',
    inverse: 'was visited by',
    kind: 'event',
    plover: { event: 'CONSULT', mode: 'visit' },
    cameo: '042',
    frames: [
      { verb: ['visit', 'tour'], target: ['object'] },
      {
        verb: listWords('travel, fly, journey, head, go, jet'),
        target: ['to'],
        source: ['subject'],
        targetTypes: ['place'],
      },
      {
        verb: ['arrive', 'land', 'touch down'],
        target: ['in', 'at'],
        source: ['subject'],
        targetTypes: ['place'],
      },
      { noun: ['visit', 'trip', 'pilgrimage'], target: ['to'], source: OCCASION },
      {
        verb: listWords('pay, make, begin, start, conclude, end, lead, undertake, embark, complete'),
        object: ['visit', 'trip', 'tour', 'delegation', 'mission'],
        target: ['to', 'of'],
      },
    ],
    examples: [
      { text: 'Emmanuel Macron visited China in April.', reads: ['Emmanuel Macron | China'] },
      { text: 'Wang Yi paid an official visit to Australia.', reads: ['Wang Yi | Australia'] },
      { text: 'Jens Stoltenberg plans to visit Turkey.', reads: ['Jens Stoltenberg | Turkey | possible'] },
      { text: 'The visit lasted two days.', reads: [] },
      { text: 'Tourists enjoyed the weather.', reads: [] },
      { text: 'Wang Wenbin arrived in Laos on Monday.', reads: ['Wang Wenbin | Laos'] },
      { text: 'Lula da Silva cancelled his visit to Israel.', reads: ['Lula da Silva | Israel | negated'] },
    ],
  },
  'talked-with': {
    label: 'talked with',
    inverse: 'talked with',
    kind: 'event',
    symmetric: true,
    plover: { event: 'CONSULT', mode: 'phone' },
    cameo: '041',
    frames: [
      { verb: ['talk', 'speak', 'chat', 'converse', 'communicate'], target: ['to', 'with'] },
      {
        verb: ['call', 'phone', 'telephone', 'ring'],
        target: ['object'],
        isAlone: true,
        source: ['subject'],
        notTargetNoun: ['election', 'vote', 'strike', 'move', 'deal', 'plan'],
      },
      { verb: ['consult'], target: ['with', 'object'] },
      {
        noun: [
          ...TALKS.filter((talk) => talk !== 'negotiation'),
          ...listWords('call, phone call, telephone call, phone conversation'),
        ],
        target: ['with', 'between'],
        source: OCCASION,
      },
      { verb: ['discuss'], target: ['with'] },
      { verb: ['exchange'], object: ['view', 'message', 'letter', 'greeting'], target: ['with'] },
    ],
    examples: [
      {
        text: 'Olaf Scholz spoke with Volodymyr Zelensky by telephone.',
        reads: ['Olaf Scholz | Volodymyr Zelensky'],
      },
      { text: 'India held talks with Pakistan in Dubai.', reads: ['India | Pakistan'] },
      { text: 'Talks between Armenia and Azerbaijan began in Brussels.', reads: ['Armenia | Azerbaijan'] },
      { text: 'The minister spoke for an hour.', reads: [] },
      { text: 'Talks collapsed.', reads: [] },
      { text: 'Moldova exchanged views with Romania.', reads: ['Moldova | Romania'] },
      { text: 'The chairman called an election.', reads: [] },
    ],
  },
  'negotiated-with': {
    label: 'negotiated with',
    inverse: 'negotiated with',
    kind: 'event',
    symmetric: true,
    plover: { event: 'CONSULT', mode: 'multilateral' },
    cameo: '046',
    frames: [
      {
        verb: ['negotiate', 'bargain', 'haggle', 'parley'],
        target: ['with', 'between', 'in'],
        targetTypes: ['place', 'organization', 'person'],
      },
      { verb: ['mediate'], hasTarget: true, target: ['with', 'between', 'in'] },
      {
        noun: listWords(
          'mediation, negotiation, peace talk, trade talk, peace negotiation, nuclear talk, mediation effort',
        ),
        target: ['with', 'between'],
      },
    ],
    examples: [
      { text: 'Iran negotiated with France for months.', reads: ['Iran | France'] },
      { text: 'Colombia is negotiating with Venezuela.', reads: ['Colombia | Venezuela'] },
      { text: 'Greece refused to negotiate with Turkey.', reads: ['Greece | Turkey | negated'] },
      {
        text: 'Qatar and Egypt mediated a truce between Israel and Hamas.',
        reads: ['Qatar | Israel', 'Egypt | Hamas'],
      },
      { text: 'The price was negotiated.', reads: [] },
      { text: 'They negotiated all night.', reads: [] },
    ],
  },
  notified: {
    label: 'notified',
    inverse: 'was notified by',
    kind: 'event',
    plover: { event: 'CONSULT' },
    cameo: '040',
    frames: [
      { verb: ['notify', 'inform', 'brief', 'alert', 'apprise'], target: ['object'] },
      {
        verb: ['tell'],
        target: ['object', 'indirect'],
        notTargetNoun: ['reporter', 'journalist', 'reporters'],
      },
    ],
    examples: [
      {
        text: 'The Foreign Ministry informed Ambassador Sergei Andreyev of the decision.',
        reads: ['Foreign Ministry | Sergei Andreyev'],
      },
      { text: 'Sweden has notified Turkey.', reads: ['Sweden | Turkey'] },
      { text: 'Canada told India that it would reopen the office.', reads: ['Canada | India'] },
      { text: 'The minister told reporters that the visit was over.', reads: [] },
      { text: 'Peter Nowak told a story.', reads: [] },
    ],
  },
  hosted: {
    label: 'hosted',
    inverse: 'was hosted by',
    kind: 'event',
    plover: { event: 'CONSULT', mode: 'visit' },
    cameo: '043',
    frames: [
      { verb: ['host'], target: ['object', 'for'], through: ['of', 'with'] },
      { verb: ['invite'], target: ['object'] },
      { verb: ['play'], object: ['host'], target: ['to'] },
      { verb: ['roll out'], object: ['carpet'], target: ['for'] },
      { noun: ['invitation'], target: ['to', 'for'], source: ['from', 'possessor', 'by', 'subject'] },
    ],
    examples: [
      { text: 'Emmanuel Macron hosted Xi Jinping in Paris.', reads: ['Emmanuel Macron | Xi Jinping'] },
      { text: 'Rishi Sunak was hosted by Joe Biden.', reads: ['Joe Biden | Rishi Sunak'] },
      { text: 'Qatar hosted the Taliban.', reads: ['Qatar | Taliban'] },
      { text: 'The hotel hosted a dinner.', reads: [] },
      { text: 'Qatar hosted the tournament.', reads: [] },
      { text: 'Egypt sent an invitation to Djibouti.', reads: ['Egypt | Djibouti'] },
    ],
  },
  'agreed-with': {
    label: 'agreed with',
    inverse: 'agreed with',
    kind: 'event',
    symmetric: true,
    plover: {
      event: 'AGREE',
      wordings: [
        {
          words: listWords(
            'sign, ratif, conclu, finali, ink, reach, establish, restor, normali, resum, upgrad',
          ),
          event: 'SUPPORT',
        },
      ],
    },
    cameo: '057',
    frames: [
      {
        verb: ['agree'],
        target: ['with', 'purpose', 'to', 'on'],
        through: ['with', 'in', 'of', 'between'],
        targetTypes: ['place', 'organization', 'person'],
      },
      { noun: AGREEMENTS, target: ['with', 'between'] },
      {
        verb: listWords(
          'sign, conclude, reach, strike, ratify, clinch, finalize, finalise, initial, ink, seal, broker, agree',
        ),
        object: AGREEMENTS,
        target: ['with', 'between'],
      },
      {
        verb: listWords(
          'establish, restore, normalize, normalise, resume, upgrade, re-establish, reestablish',
        ),
        object: TIES,
        target: ['with'],
      },
      { verb: ['join'], object: ['force'], target: ['with'] },
      { verb: ['make'], object: ['peace'], target: ['with'] },
      { verb: ['reconcile'], target: ['with'] },
    ],
    examples: [
      { text: 'Japan signed an agreement with Australia.', reads: ['Japan | Australia'] },
      { text: 'Serbia and Kosovo reached a deal in Brussels.', reads: ['Serbia | Kosovo'] },
      { text: 'Saudi Arabia restored diplomatic relations with Iran.', reads: ['Saudi Arabia | Iran'] },
      { text: 'The treaty has ten articles.', reads: [] },
      { text: 'Experts agree on the danger.', reads: [] },
      { text: 'Panama made peace with Costa Rica.', reads: ['Panama | Costa Rica'] },
      { text: 'Angola agreed to a truce with Rwanda.', reads: ['Angola | Rwanda'] },
    ],
  },
  requested: {
    label: 'asked',
    inverse: 'was asked by',
    kind: 'event',
    plover: { event: 'REQUEST' },
    cameo: '020',
    frames: [
      {
        verb: listWords('ask, urge, implore, beg, beseech, petition, exhort, entreat, plead, lobby'),
        target: ['object', 'indirect', 'with'],
      },
      { verb: ['call', 'call out'], target: ['on', 'upon'] },
      { verb: ['appeal'], target: ['to', 'on'] },
      { verb: ['call for', 'appeal for'], target: ['clause-subject'] },
      { verb: ['request', 'seek'], target: ['from', 'clause-subject'] },
      {
        verb: ['turn', 'look'],
        oblique: ['help', 'support', 'aid', 'assistance', 'protection', 'relief'],
        target: ['to'],
      },
      {
        verb: ['seek', 'request', 'claim'],
        object: ['refuge', 'asylum', 'shelter', 'protection', 'sanctuary'],
        target: ['in', 'from', 'at', 'with', 'to'],
      },
      {
        verb: ['apply'],
        oblique: ['asylum', 'refuge', 'membership', 'visa', 'loan'],
        target: ['in', 'to', 'of'],
        through: ['in', 'of', 'from'],
      },
      {
        verb: ['say', 'suggest', 'insist', 'argue'],
        clauseModal: ['should', 'ought'],
        target: ['clause-subject'],
      },
      { noun: ['request', 'appeal', 'plea', 'petition'], target: ['to'] },
      { noun: ['call'], target: ['on', 'upon'] },
    ],
    examples: [
      { text: 'Ukraine asked Germany for tanks.', reads: ['Ukraine | Germany'] },
      {
        text: 'The United Nations called on Israel to open the crossing.',
        reads: ['United Nations | Israel'],
      },
      { text: 'China urged Japan to reconsider.', reads: ['China | Japan'] },
      { text: 'The reporter asked a question.', reads: [] },
      { text: 'A request was filed.', reads: [] },
      { text: 'Thousands of Syrians sought refuge in Cyprus.', reads: ['Syria | Cyprus'] },
      { text: 'Chad said Sudan should open the road.', reads: ['Chad | Sudan'] },
      { text: 'He asked himself why.', reads: [] },
    ],
  },
  demanded: {
    label: 'made a demand on',
    inverse: 'received a demand from',
    kind: 'event',
    plover: { event: 'REQUEST' },
    cameo: '100',
    frames: [
      {
        verb: ['say', 'insist', 'state', 'declare', 'warn', 'stress', 'tell', 'remind'],
        clauseModal: ['must'],
        target: ['clause-subject'],
      },
      {
        verb: ['demand'],
        object: ['withdrawal', 'retreat', 'pullout', 'departure', 'resignation', 'removal'],
        target: ['of', 'object'],
        through: ['of', 'possessor'],
      },
      {
        verb: ['demand', 'insist', 'require'],
        target: ['from', 'of', 'clause-subject', 'object'],
        through: ['from', 'of', 'possessor', 'by'],
        notTargetNoun: ['release', 'return', 'protection', 'safety', 'liberation', 'freedom'],
      },
      {
        verb: ['order', 'instruct', 'press', 'pressure', 'pressurize', 'compel'],
        target: ['object', 'clause-subject'],
        notTargetNoun: ['expulsion', 'release', 'investigation'],
      },
      {
        verb: ['tell'],
        hasInfinitive: true,
        target: ['object', 'indirect', 'clause-subject'],
        notTargetNoun: ['reporter', 'journalist', 'reporters'],
      },
      { verb: ['push'], target: ['clause-subject'] },
      { noun: ['demand'], target: ['on', 'to', 'from', 'clause-subject'] },
    ],
    examples: [
      { text: 'Poland demanded an apology from Hungary.', reads: ['Poland | Hungary'] },
      {
        text: 'South Korea demanded that North Korea release the fishermen.',
        reads: ['South Korea | North Korea'],
      },
      {
        text: 'The United States may demand payment from Mexico.',
        reads: ['United States | Mexico | possible'],
      },
      {
        text: 'The United States told Russia to close its consulate in Seattle.',
        reads: ['United States | Russia'],
      },
      { text: 'Canada told India that it would reopen the office.', reads: [] },
      { text: 'The crowd demanded bread.', reads: [] },
      { text: 'Demand for gas rose.', reads: [] },
      { text: 'Benin repeated its demand that Niger reopen the border.', reads: ['Benin | Niger'] },
      { text: 'Serbia demanded the release of Milan Lukić.', reads: [] },
    ],
  },
  'apologized-to': {
    label: 'apologized to',
    inverse: 'received an apology from',
    kind: 'event',
    plover: { event: 'CONCEDE' },
    cameo: '055',
    frames: [
      { verb: ['apologize', 'apologise'], target: ['to'] },
      { noun: ['apology'], target: ['to'] },
      { verb: ['express', 'offer', 'convey'], object: ['regret', 'remorse', 'apology'], target: ['to'] },
    ],
    examples: [
      { text: 'Benjamin Netanyahu apologized to Turkey.', reads: ['Benjamin Netanyahu | Turkey'] },
      { text: 'Canada issued an apology to Maher Arar.', reads: ['Canada | Maher Arar'] },
      { text: 'Russia refused to apologize to Azerbaijan.', reads: ['Russia | Azerbaijan | negated'] },
      { text: 'He accepted the apology.', reads: [] },
      { text: 'The airline apologized for the delay.', reads: [] },
    ],
  },
  'conceded-to': {
    label: 'yielded to',
    inverse: 'won a concession from',
    kind: 'event',
    plover: { event: 'CONCEDE' },
    cameo: '080',
    frames: [
      {
        verb: listWords(
          'concede, yield, bow, surrender, give in, capitulate, submit, cave in, back down, give way, bend',
        ),
        target: ['to'],
        through: AUTHOR,
      },
      {
        verb: ['grant', 'award', 'accord'],
        target: ['indirect', 'to', 'object'],
        through: ['to', 'for', 'of'],
      },
      {
        verb: ['give', 'grant', 'extend', 'issue', 'offer'],
        object: PERMISSIONS,
        target: ['to', 'indirect', 'for', 'goal', 'clause-subject'],
        through: ['of', 'for'],
      },
      { verb: ['hand over', 'hand back', 'transfer', 'cede', 'give back'], target: ['to'] },
      { verb: ['return', 'repatriate', 'restitute', 'restore'], hasObject: true, target: ['to'] },
      {
        verb: listWords('lay down, lay, surrender, give up, hand in, turn in'),
        object: ['weapon', 'arm', 'arms', 'gun'],
        target: ['to', 'in', 'with'],
      },
      {
        verb: ['allow', 'permit', 'let', 'authorize', 'authorise'],
        target: ['object', 'clause-subject', 'to', 'into', 'in', 'for'],
        through: AUTHOR,
      },
      { verb: ['approve', 'accept'], target: ['object'], through: [...AUTHOR, 'for'], source: ['subject'] },
      {
        verb: ['declare', 'announce', 'proclaim', 'order', 'observe'],
        object: listWords('ceasefire, cease-fire, cease - fire, truce, amnesty, cessation, armistice'),
        target: ['in', 'with', 'for', 'on', 'across'],
      },
      {
        verb: ['resign', 'step down', 'stand down', 'quit'],
        target: ['from', 'as'],
        through: ['of', 'possessor', 'modifier'],
        targetTypes: ['place', 'organization', 'person'],
      },
      { verb: ['reinstate', 'reappoint', 'rehire', 'rehabilitate'], target: ['object'] },
      {
        verb: ['relinquish', 'give up', 'cede', 'surrender'],
        object: ['control', 'territory', 'power', 'land', 'claim'],
        target: ['to', 'of', 'over', 'in'],
      },
    ],
    examples: [
      { text: 'Ecuador conceded to the demands of the truckers.', reads: ['Ecuador | truckers'] },
      { text: 'Spain handed over the suspect to Belgium.', reads: ['Spain | Belgium'] },
      { text: 'Ethiopia yielded to Eritrea.', reads: ['Ethiopia | Eritrea'] },
      { text: 'The road yields to the river.', reads: [] },
      { text: 'Prices returned to normal.', reads: [] },
      { text: 'The Netherlands returned the statues to Indonesia.', reads: ['Netherlands | Indonesia'] },
      { text: 'Colombia gave permission to Nicaragua.', reads: ['Colombia | Nicaragua'] },
      { text: 'Mozambique declared a ceasefire with Renamo.', reads: ['Mozambique | Renamo'] },
      { text: 'Lukas returned to Prague.', reads: [] },
    ],
  },
  released: {
    label: 'released',
    inverse: 'was released by',
    kind: 'event',
    plover: { event: 'CONCEDE' },
    cameo: '0841',
    frames: [
      {
        verb: listWords(
          'release, free, set free, let free, acquit, pardon, exonerate, let go, liberate, parole, bail',
        ),
        target: ['object'],
        notTargetNoun: listWords(
          'statement, report, video, datum, data, figure, document, fund, film, album, photo, information, result, list',
        ),
      },
      {
        noun: ['release', 'pardon', 'acquittal'],
        target: ['of', 'for'],
        notTargetNoun: ['statement', 'report', 'video', 'document'],
      },
      { noun: ['release', 'acquittal'], source: ['by', 'subject'], target: ['possessor'] },
      {
        verb: ['order', 'approve', 'secure'],
        object: ['release', 'pardon'],
        target: ['of', 'for', 'object'],
        through: ['possessor', 'of', 'for'],
      },
      {
        verb: ['grant', 'give', 'issue', 'offer'],
        object: PARDONS,
        target: ['to', 'indirect', 'goal', 'for'],
      },
      {
        verb: ['commute', 'reduce'],
        object: ['sentence', 'term'],
        target: ['of', 'object', 'for'],
        through: ['of', 'possessor'],
      },
    ],
    examples: [
      {
        text: 'Iran released Nazanin Zaghari-Ratcliffe in March.',
        reads: ['Iran | Nazanin Zaghari-Ratcliffe'],
      },
      {
        text: 'Mali has not released the soldiers from Ivory Coast.',
        reads: ['Mali | Ivory Coast | negated'],
      },
      { text: 'Brittney Griner was freed by Russia.', reads: ['Russia | Brittney Griner'] },
      { text: 'The ministry released a statement on Ghana.', reads: [] },
      { text: 'The bank released new figures.', reads: [] },
      { text: 'Georgia granted a pardon to Nika Gvaramia.', reads: ['Georgia | Nika Gvaramia'] },
      { text: "Barbados ordered Alex Saab's release.", reads: ['Barbados | Alex Saab'] },
    ],
  },
  'withdrew-from': {
    label: 'withdrew from',
    inverse: 'saw the withdrawal of',
    kind: 'event',
    plover: {
      event: 'RETREAT',
      wordings: [{ words: ['peacekeep'], event: 'SANCTION' }],
    },
    cameo: '0874',
    frames: [
      {
        verb: ['withdraw', 'pull', 'pull out'],
        object: listWords('peacekeeper, observer, monitor, peacekeeping force'),
        target: ['from', 'out', 'of'],
        through: ['in', 'of', 'possessor'],
      },
      {
        verb: listWords('withdraw, pull out, retreat, pull back, disengage, withdraw back'),
        target: ['from', 'of'],
        through: ['with', 'of', 'possessor', 'in', 'modifier'],
      },
      {
        verb: ['pull', 'remove', 'evacuate'],
        object: FORCES,
        target: ['from', 'out', 'of'],
        through: ['in', 'of'],
      },
      { noun: ['withdrawal', 'pullout', 'retreat', 'pull-out', 'exit'], target: ['from'] },
      { verb: ['leave', 'quit', 'exit'], target: ['object'], targetTypes: ['organization'] },
      {
        verb: ['leave', 'quit', 'exit', 'vacate', 'depart', 'evacuate'],
        target: ['object', 'from'],
        sourceNoun: FORCES,
      },
    ],
    examples: [
      {
        text: 'The United States withdrew its troops from Afghanistan.',
        reads: ['United States | Afghanistan'],
      },
      { text: 'Russia withdrew from the Council of Europe.', reads: ['Russia | Council of Europe'] },
      { text: 'The withdrawal of French forces from Mali took months.', reads: ['France | Mali'] },
      { text: 'She withdrew the money.', reads: [] },
      { text: 'The runner withdrew on Tuesday.', reads: [] },
      { text: 'German troops left Mali.', reads: ['Germany | Mali'] },
    ],
  },
  'eased-measures-against': {
    label: 'eased measures against',
    inverse: 'had measures eased by',
    kind: 'event',
    plover: { event: 'CONCEDE' },
    cameo: '085',
    frames: [
      {
        verb: listWords(
          'lift, ease, roll back, relax, remove, suspend, loosen, revoke, drop, waive, cancel, end, scrap, repeal, reduce, lower, abolish, rescind, annul, reverse, soften, call off, eliminate',
        ),
        object: RESTRAINTS,
        target: ['against', 'on', 'of', 'in', 'from', 'for', 'object', 'with', 'to'],
        through: ['on', 'of', 'against', 'in', 'modifier', 'imposed on', 'with', 'to'],
      },
      {
        verb: ['remove', 'delist', 'strike', 'take', 'drop', 'exclude'],
        oblique: ['list', 'blacklist'],
        target: ['object'],
      },
      {
        verb: listWords('call off, end, suspend, halt, stop, abandon, cease'),
        object: listWords(
          'strike, protest, demonstration, sit-in, offensive, hostility, bombing, bombardment, campaign, war, operation, attack, fighting, shelling',
        ),
        target: ['against', 'on', 'in', 'with', 'at'],
        through: ['in', 'of', 'possessor'],
      },
      {
        verb: listWords('drop, withdraw, dismiss, abandon, close, shelve, quash, throw out'),
        object: listWords(
          'charge, case, investigation, lawsuit, complaint, probe, allegation, warrant, indictment, conviction',
        ),
        target: ['against', 'into', 'of', 'on', 'object'],
        through: ['against', 'into', 'of', 'possessor'],
      },
      {
        verb: ['open', 'reopen'],
        object: listWords('crossing, border, airspace, road, route, port, corridor, market, skies'),
        target: ['to', 'with', 'for', 'into', 'of', 'in'],
        through: ['of', 'from', 'modifier'],
      },
      {
        verb: ['reopen', 'unfreeze', 'unblock'],
        target: ['with', 'to', 'of', 'object'],
        through: ['with', 'to', 'of', 'modifier', 'possessor'],
      },
      {
        noun: ['lifting', 'easing', 'relaxation', 'removal'],
        target: ['on', 'against', 'of'],
        through: ['on', 'against', 'of'],
        targetNoun: RESTRAINTS,
      },
    ],
    examples: [
      { text: 'The European Union lifted sanctions against Burundi.', reads: ['European Union | Burundi'] },
      { text: 'Saudi Arabia ended its blockade of Qatar.', reads: ['Saudi Arabia | Qatar'] },
      {
        text: 'The United States considered easing the sanctions on Venezuela.',
        reads: ['United States | Venezuela | possible'],
      },
      { text: 'The fog lifted.', reads: [] },
      { text: 'Germany eased its tax rules.', reads: [] },
      { text: 'Turkey ended its offensive in Syria.', reads: ['Turkey | Syria'] },
      { text: 'Spain dropped the case against Carles Puigdemont.', reads: ['Spain | Carles Puigdemont'] },
      { text: 'The removal of the statue took a day.', reads: [] },
    ],
  },
});
