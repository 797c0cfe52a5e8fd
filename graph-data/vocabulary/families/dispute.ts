import { defineFamily } from '../defineFamily.ts';
import { listWords } from '../listWords.ts';
import { AUTHOR, DENIABLE, GATHERINGS } from '../phrases.ts';

const ABOUT = [...AUTHOR, 'against', 'on', 'in'];

export const dispute = defineFamily('dispute', {
  accused: {
    label: 'accused',
    inverse: 'was accused by',
    kind: 'event',
    plover: { event: 'ACCUSE', mode: 'allege' },
    cameo: '112',
    frames: [
      {
        verb: ['say', 'claim', 'insist', 'allege', 'believe'],
        clause: ['responsible', 'guilty', 'behind', 'complicit'],
        target: ['clause-subject'],
      },
      {
        verb: ['hold', 'find'],
        clause: ['responsible', 'accountable', 'liable', 'complicit'],
        target: ['object', 'clause-subject'],
      },
      {
        verb: listWords(
          'accuse, blame, charge, indict, implicate, suspect, incriminate, impeach, arraign, denounce as',
        ),
        target: ['object', 'on'],
        through: ABOUT,
      },
      {
        noun: listWords('accusation, allegation, charge, complaint, arrest warrant, warrant, indictment'),
        target: ['against', 'for'],
      },
      {
        verb: ['file', 'bring', 'press', 'level', 'lodge', 'lay'],
        object: ['charge', 'complaint', 'accusation', 'allegation'],
        target: ['against', 'to', 'with'],
      },
      {
        verb: ['put', 'pin', 'place', 'lay', 'cast'],
        object: ['blame', 'responsibility', 'suspicion', 'doubt'],
        target: ['on', 'at'],
        through: ABOUT,
      },
      { verb: ['point'], object: ['finger'], target: ['at'] },
      { verb: ['breach', 'violate'], hasTarget: true, target: ['of'] },
      { verb: ['request', 'seek'], object: ['warrant', 'indictment'], target: ['for'] },
      { noun: ['wanted list'], source: ['possessor', 'modifier', 'subject'], target: ['listed'] },
      {
        verb: ['want'],
        oblique: listWords(
          'charge, murder, crime, offence, offense, fraud, laundering, terrorism, espionage',
        ),
        target: ['object'],
      },
    ],
    examples: [
      { text: 'Estonia accused Russia of jamming signals.', reads: ['Estonia | Russia'] },
      { text: 'India blamed Pakistan for the raid.', reads: ['India | Pakistan'] },
      {
        text: 'The International Criminal Court issued an arrest warrant for Vladimir Putin.',
        reads: ['International Criminal Court | Vladimir Putin'],
      },
      { text: 'The shop charged ten euros.', reads: [] },
      { text: 'He denied the accusation.', reads: [] },
      { text: 'Denmark pointed the finger at Iran.', reads: ['Denmark | Iran'] },
      { text: 'Ireland held Israel responsible for the deaths.', reads: ['Ireland | Israel'] },
    ],
  },
  criticized: {
    label: 'criticized',
    inverse: 'was criticized by',
    kind: 'event',
    judges: true,
    plover: { event: 'ACCUSE', mode: 'disapprove' },
    cameo: '111',
    frames: [
      {
        verb: listWords(
          'criticize, criticise, slam, blast, rebuke, lambast, lambaste, chide, attack verbally, mock, insult, scold, single out, decry, fault, deplore, lash out, challenge, hit out, berate, castigate, censure, reprimand, reproach, admonish, assail, deride, ridicule, vilify, disparage, belittle, bash, pillory, bemoan, lament, call out, take aim, upbraid, savage, excoriate',
        ),
        target: ['object', 'at'],
        through: ABOUT,
      },
      {
        verb: ['dispute'],
        target: ['object'],
        through: ABOUT,
        targetNoun: listWords(
          'claim, account, version, statement, report, figure, finding, ruling, decision, accusation, allegation, assertion',
        ),
      },
      { verb: ['complain'], target: ['about', 'over', 'to', 'against', 'at'], through: ABOUT },
      { verb: ['object', 'rail', 'disapprove'], target: ['to', 'against', 'of'], through: ABOUT },
      { verb: ['take'], object: ['issue', 'aim', 'exception'], target: ['with', 'at', 'to'], through: ABOUT },
      {
        noun: listWords(
          'criticism, rebuke, reprimand, censure, outcry, outrage, displeasure, scathing attack, verbal attack, blistering attack, stinging attack, personal attack, furious attack, bitter attack, veiled attack, tirade, diatribe, broadside',
        ),
        target: ['of', 'against', 'at', 'over', 'to', 'on'],
        through: ABOUT,
      },
      {
        verb: listWords('draw, spark, provoke, prompt, trigger, attract, elicit, face, earn'),
        object: listWords('criticism, rebuke, censure, outcry, outrage, ire, anger, fury, backlash'),
        source: ['from'],
        target: ['subject'],
        through: ['possessor', 'by', 'modifier'],
      },
      { verb: ['summon', 'summon in'], target: ['object'] },
      {
        verb: ['express', 'voice', 'convey'],
        object: listWords(
          'concern, alarm, regret, disappointment, outrage, anger, dismay, frustration, displeasure, dissatisfaction',
        ),
        target: ['about', 'over', 'at', 'with', 'to'],
        through: ABOUT,
      },
    ],
    examples: [
      { text: 'Emmanuel Macron criticized Brazil over the fires.', reads: ['Emmanuel Macron | Brazil'] },
      { text: 'Amnesty International criticized Egypt.', reads: ['Amnesty International | Egypt'] },
      { text: 'Austria summoned the Turkish ambassador.', reads: ['Austria | Turkey'] },
      { text: 'The door slammed.', reads: [] },
      { text: 'Criticism grew.', reads: [] },
      { text: 'Robert Fico berated the European Commission.', reads: ['Robert Fico | European Commission'] },
      { text: 'Ghana complained about Togo.', reads: ['Ghana | Togo'] },
      { text: "Togo's decision drew criticism from Ghana.", reads: ['Ghana | Togo'] },
    ],
  },
  condemned: {
    label: 'condemned',
    inverse: 'was condemned by',
    kind: 'event',
    judges: true,
    plover: { event: 'ACCUSE', mode: 'disapprove' },
    cameo: '111',
    frames: [
      { verb: ['condemn', 'denounce', 'repudiate'], target: ['object'], through: ABOUT },
      { noun: ['condemnation', 'denunciation'], target: ['of'], through: ABOUT },
    ],
    examples: [
      { text: 'Australia condemned Myanmar.', reads: ['Australia | Myanmar'] },
      { text: 'Norway condemned the attack by Hamas.', reads: ['Norway | Hamas'] },
      { text: 'China did not condemn Russia.', reads: ['China | Russia | negated'] },
      { text: 'The building was condemned.', reads: [] },
      { text: 'He was condemned to silence.', reads: [] },
    ],
  },
  investigated: {
    label: 'investigated',
    inverse: 'was investigated by',
    kind: 'event',
    plover: { event: 'ACCUSE', mode: 'investigate' },
    cameo: '090',
    frames: [
      {
        verb: ['search', 'raid'],
        target: ['object'],
        through: ABOUT,
        targetNoun: listWords(
          'home, house, office, residence, headquarters, apartment, flat, premise, property',
        ),
      },
      {
        verb: listWords(
          'investigate, probe, question, interrogate, scrutinize, scrutinise, inspect, audit, look into, inquire into, examine',
        ),
        target: ['object', 'into', 'in'],
        through: [...ABOUT, 'at'],
      },
      {
        noun: listWords(
          'investigation, criminal proceedings, criminal proceeding, criminal investigation, inquiry, enquiry, probe, audit, inspection, manhunt, fact-finding mission',
        ),
        target: ['into', 'of', 'against', 'on', 'over', 'for'],
        through: [...ABOUT, 'at'],
      },
    ],
    examples: [
      { text: 'The European Commission investigated Hungary.', reads: ['European Commission | Hungary'] },
      { text: 'The United Nations opened an inquiry into Eritrea.', reads: ['United Nations | Eritrea'] },
      { text: 'The United Nations called for a probe.', reads: [] },
      { text: 'The investigation goes on.', reads: [] },
      { text: 'Interpol is investigating Meng Hongwei.', reads: ['Interpol | Meng Hongwei'] },
    ],
  },
  sued: {
    label: 'sued',
    inverse: 'was sued by',
    kind: 'event',
    plover: { event: 'ACCUSE', mode: 'allege' },
    cameo: '115',
    frames: [
      { verb: ['take', 'bring', 'haul', 'drag'], oblique: ['court', 'tribunal'], target: ['object'] },
      { verb: ['sue'], target: ['object'] },
      {
        noun: listWords('lawsuit, suit, legal action, case, legal proceeding, class action, defamation suit'),
        target: ['against'],
      },
    ],
    examples: [
      { text: 'Mexico sued Smith & Wesson.', reads: ['Mexico | Smith & Wesson'] },
      { text: 'Gambia filed a case against Myanmar.', reads: ['Gambia | Myanmar'] },
      { text: 'Nicaragua will sue Germany.', reads: ['Nicaragua | Germany | possible'] },
      { text: 'The suit was grey.', reads: [] },
      { text: 'They sued for peace.', reads: [] },
    ],
  },
  rejected: {
    label: 'rejected',
    inverse: 'was rejected by',
    kind: 'event',
    judges: true,
    plover: { event: 'REJECT' },
    cameo: '120',
    frames: [
      {
        verb: listWords(
          'reject, refuse, dismiss, rule out, turn down, oppose, rebuff, spurn, decline, ignore, defy, snub, resist, disobey, overturn, renounce, repudiate, shun, disregard, brush aside, brush off, shrug off, strike down, shoot down, quash, annul, overrule, flout, contravene, oppose to',
        ),
        target: ['object', 'with', 'to'],
        notTargetNoun: listWords(
          'balloon, plane, drone, jet, aircraft, missile, helicopter, rocket, warplane, airliner, fighter, bomber, deputy, minister, adviser, advisor, official, officer, chief, general, commander, judge, employee, staff, cabinet, governor, secretary, head, director, ambassador, prosecutor',
        ),
        through: [...AUTHOR, 'for', 'with', 'to', 'on', 'against', 'in'],
      },
      {
        verb: ['refuse', 'decline', 'fail'],
        clause: listWords(
          'respond, answer, comment, comply, listen, heed, bow, yield, obey, grant, honor, honour, abide, accept, take, recognize, recognise, receive',
        ),
        target: ['clause', 'object'],
        through: [...AUTHOR, 'to'],
      },
      {
        verb: ['say', 'insist', 'call', 'state'],
        clause: listWords(
          'false, baseless, unfounded, groundless, untrue, fabricated, absurd, unacceptable, nonsense, lie, fabrication',
        ),
        target: ['clause-subject', 'object'],
        targetNoun: listWords(
          'accusation, claim, allegation, charge, report, statement, proposal, demand, plan, offer, remark, comment',
        ),
        through: AUTHOR,
      },
      { verb: ['vote'], target: ['against'], through: [...AUTHOR, 'with', 'to', 'on', 'in'] },
      { verb: ['vote down'], target: ['object'], through: [...AUTHOR, 'with', 'to', 'on', 'for'] },
      {
        verb: ['renege', 'backtrack', 'walk away', 'back out'],
        target: ['on', 'from', 'of'],
        through: ['with', 'to', 'of', 'possessor'],
      },
      {
        verb: ['deny', 'refuse'],
        object: DENIABLE,
        target: ['to', 'indirect', 'goal', 'for', 'from'],
        through: [...AUTHOR, 'for'],
      },
      {
        verb: ['leave', 'quit', 'walk out', 'storm out', 'skip'],
        object: GATHERINGS,
        target: ['with', 'of', 'object'],
        through: ['with', 'of'],
      },
      {
        verb: ['violate', 'breach', 'flout', 'defy'],
        object: ['ban', 'resolution', 'order', 'ruling', 'sanction', 'embargo'],
        target: ['by', 'of', 'object', 'from'],
        through: ['by', 'of', 'possessor', 'modifier'],
      },
      { noun: ['rejection', 'refusal'], target: ['of'], through: AUTHOR },
      { noun: ['opposition', 'objection', 'defiance', 'resistance'], target: ['to', 'of'], through: AUTHOR },
    ],
    examples: [
      { text: 'Armenia rejected the proposal of Azerbaijan.', reads: ['Armenia | Azerbaijan'] },
      { text: 'Hungary opposed Sweden.', reads: ['Hungary | Sweden'] },
      { text: 'Kyiv dismissed the offer from Moscow.', reads: ['Ukraine | Russia'] },
      { text: 'The machine rejected the coin.', reads: [] },
      { text: 'Voters refused.', reads: [] },
      { text: 'Malawi denied entry to Zambian journalists.', reads: ['Malawi | Zambia'] },
      { text: 'Apple refused to respond to the request of Greenpeace.', reads: ['Apple | Greenpeace'] },
      { text: 'Nepal turned down an offer made by India.', reads: ['Nepal | India'] },
    ],
  },
  denied: {
    label: 'denied a claim of',
    inverse: 'had a claim denied by',
    kind: 'event',
    plover: { event: 'REJECT' },
    cameo: '125',
    frames: [
      {
        verb: ['deny', 'refute', 'contradict', 'rebut'],
        target: ['object', 'indirect'],
        through: AUTHOR,
        notTargetNoun: DENIABLE,
      },
    ],
    examples: [
      { text: 'Iran denied the allegations of Saudi Arabia.', reads: ['Iran | Saudi Arabia'] },
      { text: 'Rwanda denied a claim by the United Nations.', reads: ['Rwanda | United Nations'] },
      { text: 'Cuba denied it.', reads: [] },
      { text: 'The court denied bail.', reads: [] },
      { text: 'Chad has not denied the claims of Sudan.', reads: ['Chad | Sudan | negated'] },
    ],
  },
  vetoed: {
    label: 'vetoed',
    inverse: 'was vetoed by',
    kind: 'event',
    plover: { event: 'REJECT' },
    cameo: '129',
    frames: [
      {
        verb: ['veto', 'block', 'obstruct', 'thwart', 'stymie', 'hold up', 'filibuster'],
        target: ['object'],
        through: [...AUTHOR, 'on', 'against', 'to', 'for'],
      },
      { noun: ['veto'], target: ['of', 'on', 'over'], through: AUTHOR },
    ],
    examples: [
      { text: 'Turkey vetoed the accession of Sweden.', reads: ['Turkey | Sweden'] },
      { text: 'Bulgaria blocked North Macedonia.', reads: ['Bulgaria | North Macedonia'] },
      { text: 'Hungary may veto aid to Ukraine.', reads: ['Hungary | Ukraine | possible'] },
      { text: 'Snow blocked the pass.', reads: [] },
      { text: 'A veto is possible.', reads: [] },
    ],
  },
  threatened: {
    label: 'threatened',
    inverse: 'was threatened by',
    kind: 'event',
    plover: { event: 'THREATEN' },
    cameo: '130',
    frames: [
      {
        verb: ['threaten', 'menace', 'intimidate', 'blackmail'],
        target: ['object', 'clause'],
        through: ['of', 'possessor', 'in', 'modifier', 'with'],
      },
      {
        verb: ['threaten'],
        object: ['action', 'measure', 'consequence', 'war', 'retaliation', 'reprisal', 'response'],
        target: ['against', 'on'],
      },
      {
        verb: ['give'],
        object: ['week', 'day', 'hour', 'month'],
        target: ['indirect', 'goal'],
        through: ['possessor', 'modifier', 'of'],
      },
      { noun: ['threat', 'ultimatum'], target: ['against', 'to'] },
      {
        verb: ['issue', 'give', 'deliver', 'set', 'impose'],
        object: ['ultimatum', 'threat', 'deadline'],
        target: ['to', 'against', 'indirect', 'for', 'goal', 'on'],
      },
      { noun: ['pressure'], target: ['on'], source: ['subject'] },
      { verb: ['increase', 'step up', 'ramp up', 'intensify'], object: ['pressure'], target: ['on'] },
    ],
    examples: [
      { text: 'North Korea threatened South Korea.', reads: ['North Korea | South Korea'] },
      { text: 'Turkey threatened to expel the Swedish ambassador.', reads: ['Turkey | Sweden'] },
      { text: 'The Taliban issued an ultimatum to Pakistan.', reads: ['Taliban | Pakistan'] },
      { text: 'Rain threatened.', reads: [] },
      { text: 'The threat has passed.', reads: [] },
      { text: 'Niger set a deadline for France.', reads: ['Niger | France'] },
    ],
  },
  warned: {
    label: 'warned',
    inverse: 'was warned by',
    kind: 'event',
    plover: { event: 'THREATEN' },
    cameo: '130',
    frames: [
      {
        verb: ['warn', 'caution'],
        target: ['object', 'against', 'clause-subject'],
        notTargetNoun: ['reporter'],
      },
      { noun: ['warning'], target: ['to', 'against', 'for', 'from'] },
      {
        verb: ['issue', 'give', 'send', 'deliver'],
        object: ['warning', 'alert'],
        target: ['to', 'against', 'for', 'indirect', 'goal'],
      },
    ],
    examples: [
      { text: 'China warned Lithuania.', reads: ['China | Lithuania'] },
      { text: 'NATO issued a warning to Belarus.', reads: ['NATO | Belarus'] },
      { text: 'Georgia was warned by the European Union.', reads: ['European Union | Georgia'] },
      { text: 'Signs warned of ice.', reads: [] },
      { text: 'The warning came early.', reads: [] },
    ],
  },
  protested: {
    label: 'protested against',
    inverse: 'drew a protest from',
    kind: 'event',
    judges: true,
    plover: { event: 'PROTEST' },
    cameo: '140',
    frames: [
      {
        verb: listWords('protest, demonstrate, rally, riot, march, picket, agitate, boycott'),
        target: ['against', 'at', 'to', 'in', 'object', 'outside', 'over'],
        through: ABOUT,
        source: ['subject'],
      },
      {
        verb: listWords('stage, hold, begin, start, go, continue, organize, organise, join, remain, be'),
        object: listWords(
          'strike, hunger strike, general strike, protest, demonstration, rally, march, sit-in, walkout, vigil',
        ),
        target: ['against', 'at', 'outside', 'in', 'over', 'with', 'purpose', 'on', 'to'],
        through: [...ABOUT, 'at'],
      },
      {
        verb: listWords('draw, spark, provoke, prompt, trigger, face'),
        object: listWords('protest, demonstration, march, rally'),
        source: ['from', 'by'],
        target: ['subject'],
        through: ['possessor', 'by', 'modifier'],
      },
      { verb: ['chant', 'shout'], object: ['slogan'], target: ['against', 'at'], through: ABOUT },
      { verb: ['take to'], object: ['street'], target: ['against', 'in', 'over', 'of'], through: ABOUT },
      { verb: ['stop'], object: ['work'], target: ['at', 'in', 'on', 'against'], through: ['in', 'of'] },
      {
        noun: listWords(
          'protest, demonstration, rally, hunger strike, general strike, walkout, boycott, sit-in',
        ),
        target: ['against', 'outside', 'with', 'at', 'of'],
        through: ABOUT,
        source: ['possessor', 'by', 'modifier', 'subject', 'subject-around', 'from'],
      },
    ],
    examples: [
      { text: 'Farmers protested against the European Union.', reads: ['Farmers | European Union'] },
      { text: 'Vietnam lodged a protest with China.', reads: ['Vietnam | China'] },
      { text: "Rwanda's expulsion of envoys drew protests from Belgium.", reads: ['Belgium | Rwanda'] },
      {
        text: 'Students demonstrated against Alexander Lukashenko.',
        reads: ['Students | Alexander Lukashenko'],
      },
      { text: 'The protest was small.', reads: [] },
      { text: 'The rally lifted shares.', reads: [] },
      {
        text: 'Nurses went on strike against the World Health Organization.',
        reads: ['Nurses | World Health Organization'],
      },
      {
        text: 'Farmers started a hunger strike outside the Ministry of Agriculture.',
        reads: ['Farmers | Ministry of Agriculture'],
      },
    ],
  },
  'disputes-with': {
    label: 'is in dispute with',
    inverse: 'is in dispute with',
    kind: 'state',
    symmetric: true,
    frames: [
      {
        noun: listWords(
          'odds, dispute, standoff, row, quarrel, feud, spat, rift, stand-off, rivalry, disagreement, territorial dispute',
        ),
        target: ['with', 'between'],
      },
      {
        noun: ['odds', 'loggerheads', 'loggerhead', 'variance'],
        source: ['subject'],
        target: ['with', 'between'],
      },
      { verb: ['lock', 'cross'], object: ['horn', 'sword'], target: ['with'] },
      {
        verb: ['quarrel', 'feud', 'clash verbally', 'argue', 'disagree', 'dispute', 'contest'],
        target: ['with'],
      },
    ],
    examples: [
      { text: 'The dispute between Greece and Turkey is old.', reads: ['Greece | Turkey'] },
      { text: 'Guyana has a border dispute with Venezuela.', reads: ['Guyana | Venezuela'] },
      { text: 'Kenya is locked in a row with Somalia.', reads: ['Kenya | Somalia'] },
      { text: 'Greece and Turkey are at odds over Cyprus.', reads: ['Greece | Turkey'] },
      { text: 'Greece is at odds with Turkey over gas.', reads: ['Greece | Turkey'] },
      { text: 'Serbia and Kosovo are at loggerheads.', reads: ['Serbia | Kosovo'] },
      { text: 'Iran and Iraq are in dispute over the river.', reads: ['Iran | Iraq'] },
      { text: 'Japan locked horns with China over the islands.', reads: ['Japan | China'] },
      { text: 'Peru beat Chile against the odds.', reads: [] },
      { text: 'The dispute dragged on.', reads: [] },
      { text: 'A row of trees stood there.', reads: [] },
    ],
  },
});
