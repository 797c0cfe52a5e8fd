import { defineFamily } from '../defineFamily.ts';
import { listWords } from '../listWords.ts';
import { KILLED } from '../patterns/killed.ts';
import { FORCES } from '../phrases.ts';

const PLACE_OF = [
  'possessor',
  'modifier',
  'of',
  'on',
  'against',
  'in',
  'near',
  'inside',
  'within',
  'at',
  'outside',
  'across',
];
/** Where shots do nobody harm. */
const WATERS = ['sea', 'ocean', 'water', 'strait', 'bay'];
const SHOTS = [
  'missile',
  'rocket',
  'shell',
  'mortar',
  'grenade',
  'drone',
  'shot',
  'artillery',
  'bomb',
  'fire',
  'gun',
  'arm',
];
const ASSAULTS = [
  'attack',
  'strike',
  'airstrike',
  'air strike',
  'offensive',
  'raid',
  'operation',
  'assault',
  'bombing',
  'incursion',
];

export const violence = defineFamily('violence', {
  attacked: {
    label: 'attacked',
    inverse: 'was attacked by',
    kind: 'event',
    plover: { event: 'ASSAULT', wordings: [{ words: ['demolish', 'raz', 'bulldoz'], event: 'COERCE' }] },
    cameo: '190',
    frames: [
      {
        verb: listWords(
          'attack, assault, ambush, strike, target, raid, torture, rape, stab, wound, injure, harass, storm, torch, destroy, burn, maim, set fire, ram, hit, beat up, batter, pummel, strafe, ransack, loot, vandalize, vandalise, burn down, demolish, raze, bulldoze, firebomb, blast, hammer, endanger',
        ),
        target: ['object', 'in', 'to'],
        through: PLACE_OF,
        notTargetNoun: [
          'deal',
          'agreement',
          'accord',
          'balance',
          'record',
          'team',
          'tone',
          'chord',
          'street',
        ],
      },
      {
        verb: ['engage', 'pound', 'suppress'],
        target: ['object'],
        sourceNoun: listWords(
          'troop, force, soldier, army, tank, fighter, jet, warplane, aircraft, strike, airstrike, navy',
        ),
        targetTypes: ['organization', 'group'],
      },
      {
        noun: listWords(
          'attack, assault, offensive, aggression, raid, ambush, strike, suicide attack, suicide bombing, violence, atrocity, torture, rape',
        ),
        target: ['on', 'against', 'in', 'near'],
        through: PLACE_OF,
      },
      {
        verb: listWords(
          'launch, carry out, conduct, mount, stage, wage, commence, order, perpetrate, unleash, commit, begin',
        ),
        object: ASSAULTS,
        target: ['on', 'against', 'in', 'at', 'near', 'across'],
        through: PLACE_OF,
      },
      {
        verb: ['open', 'fire', 'launch', 'shoot', 'lob', 'hurl'],
        object: SHOTS,
        target: ['at', 'on', 'into', 'toward', 'towards', 'in', 'against', 'across'],
        through: PLACE_OF,
        notTargetNoun: WATERS,
      },
      { verb: ['fire', 'shoot'], target: ['at', 'on', 'into'], through: PLACE_OF, notTargetNoun: WATERS },
      {
        verb: ['shoot down', 'down', 'intercept', 'sink', 'ram', 'torpedo'],
        target: ['object'],
        targetNoun: listWords(
          'balloon, plane, drone, jet, aircraft, missile, helicopter, rocket, warplane, airliner, fighter, bomber, ship, boat, vessel, frigate, tanker, submarine, warship, trawler, ferry',
        ),
        through: ['modifier', 'possessor', 'of', 'from'],
      },
      { verb: ['claim'], object: ['responsibility'], target: ['for'], through: PLACE_OF },
      {
        verb: ['claim'],
        object: [...ASSAULTS, 'car bombing', 'blast', 'shooting', 'suicide bombing'],
        target: ['in', 'on', 'against', 'at', 'near', 'object'],
        through: PLACE_OF,
      },
      { verb: ['blow up'], target: ['in', 'at', 'near', 'outside', 'object'], through: PLACE_OF },
      {
        verb: ['violate', 'break', 'breach'],
        object: ['ceasefire', 'truce', 'airspace', 'cease-fire', 'armistice'],
        target: ['in', 'with', 'along', 'of', 'object'],
        through: PLACE_OF,
      },
    ],
    examples: [
      {
        text: 'Nigerian forces engaged Boko Haram fighters near Maiduguri.',
        reads: ['Nigeria | Boko Haram'],
      },
      { text: 'The minister engaged Hezbollah in talks.', reads: [] },
      { text: 'Iran attacked Israel in April 2024.', reads: ['Iran | Israel'] },
      { text: 'An attack by Boko Haram on Cameroon was reported.', reads: ['Boko Haram | Cameroon'] },
      { text: 'Hezbollah fired rockets at Israel.', reads: ['Hezbollah | Israel'] },
      { text: 'Israeli forces shot down an Iranian drone.', reads: ['Israel | Iran'] },
      { text: 'The critic attacked.', reads: [] },
      { text: 'The strike of the clock was late.', reads: [] },
      {
        text: 'The Taliban claimed responsibility for an attack in Pakistan.',
        reads: ['Taliban | Pakistan'],
      },
      { text: 'Israel demolished the house of Marwan Barghouti.', reads: ['Israel | Marwan Barghouti'] },
    ],
  },
  bombed: {
    label: 'bombed',
    inverse: 'was bombed by',
    kind: 'event',
    plover: { event: 'ASSAULT', mode: 'aerial' },
    cameo: '195',
    frames: [
      { verb: ['bomb', 'bombard', 'shell', 'blow up', 'pound'], target: ['object', 'in'], through: PLACE_OF },
      {
        noun: ['bombing', 'bombardment', 'shelling', 'airstrike', 'air strike', 'air raid'],
        target: ['of', 'on', 'against', 'in'],
        through: PLACE_OF,
      },
    ],
    examples: [
      { text: 'Israel bombed Syria.', reads: ['Israel | Syria'] },
      { text: 'The bombing of Libya by France began in March 2011.', reads: ['France | Libya'] },
      { text: 'Turkey threatened to shell Syria.', reads: ['Turkey | Syria | possible'] },
      { text: 'The play bombed.', reads: [] },
      { text: 'He ate the nut and kept the shell.', reads: [] },
    ],
  },
  invaded: {
    label: 'invaded',
    inverse: 'was invaded by',
    kind: 'event',
    plover: { event: 'ASSAULT', mode: 'firearms' },
    cameo: '192',
    frames: [
      { verb: ['invade'], target: ['object'] },
      { noun: ['invasion', 'incursion', 'full-scale invasion'], target: ['of', 'into'] },
      {
        noun: listWords(
          'intervention, military intervention, military operation, military campaign, aggression, war, ground offensive',
        ),
        target: ['in', 'against', 'on'],
      },
      { verb: ['intervene'], target: ['in'] },
      {
        verb: ['march', 'advance', 'push', 'roll', 'cross', 'move'],
        target: ['into'],
        sourceNoun: listWords('troop, force, soldier, army, tank, fighter, rebel, militant, battalion'),
      },
    ],
    examples: [
      { text: 'Iraq invaded Kuwait in 1990.', reads: ['Iraq | Kuwait'] },
      { text: "Russia's invasion of Ukraine began in February 2022.", reads: ['Russia | Ukraine'] },
      {
        text: 'The Soviet invasion of Afghanistan lasted nine years.',
        reads: ['Soviet Union | Afghanistan'],
      },
      { text: 'Weeds invaded the garden.', reads: [] },
      { text: 'An invasion is feared.', reads: [] },
      { text: 'Rwandan troops crossed into Burundi.', reads: ['Rwanda | Burundi'] },
    ],
  },
  killed: {
    label: 'killed',
    inverse: 'was killed by',
    kind: 'event',
    plover: { event: 'ASSAULT', mode: 'assassinate' },
    cameo: '186',
    frames: [
      {
        verb: listWords(
          'kill, murder, assassinate, execute, slay, massacre, shoot dead, gun down, shoot, behead, slaughter, lynch, hang, exterminate, put to death, crucify, strangle',
        ),
        target: ['object', 'in', 'at', 'near'],
        through: ['in', 'of', 'modifier', 'from'],
      },
      {
        noun: listWords(
          'killing, murder, assassination, execution, massacre, slaying, genocide, beheading, mass killing',
        ),
        target: ['of', 'in'],
        through: ['in', 'of', 'modifier'],
      },
      {
        noun: ['killing', 'murder', 'assassination', 'slaying', 'death', 'shooting'],
        source: ['accused', 'by'],
        target: ['of', 'possessor', 'modifier'],
      },
      { verb: ['leave'], clause: ['dead'], target: ['object', 'clause-subject'] },
      { office: ['assassin', 'killer', 'murderer', 'slayer'], target: ['of', 'possessor'] },
    ],
    patterns: KILLED,
    examples: [
      { text: 'Lee Harvey Oswald killed John F. Kennedy.', reads: ['Lee Harvey Oswald | John F. Kennedy'] },
      {
        text: 'Qasem Soleimani was killed by the United States in January 2020.',
        reads: ['United States | Qasem Soleimani'],
      },
      {
        text: 'The murder of Jamal Khashoggi by Saudi agents shocked Turkey.',
        reads: ['Saudi Arabia | Jamal Khashoggi'],
      },
      { text: 'The frost killed the crop.', reads: [] },
      { text: 'The judge will execute the will.', reads: [] },
    ],
  },
  poisoned: {
    label: 'poisoned',
    inverse: 'was poisoned by',
    kind: 'event',
    plover: { event: 'ASSAULT', mode: 'assassinate' },
    cameo: '185',
    frames: [
      { verb: ['poison'], target: ['object'] },
      { noun: ['poisoning'], target: ['of'] },
    ],
    examples: [
      { text: 'Russia poisoned Sergei Skripal.', reads: ['Russia | Sergei Skripal'] },
      {
        text: 'Alexei Navalny was poisoned by the FSB.',
        reads: ['Federal Security Service | Alexei Navalny'],
      },
      {
        text: 'The poisoning of Alexander Litvinenko by Andrei Lugovoi was proved.',
        reads: ['Andrei Lugovoi | Alexander Litvinenko'],
      },
      { text: 'The waste poisoned the river.', reads: [] },
      { text: 'Poisoning is rare.', reads: [] },
    ],
  },
  abducted: {
    label: 'abducted',
    inverse: 'was abducted by',
    kind: 'event',
    plover: { event: 'ASSAULT', mode: 'abduct' },
    cameo: '181',
    frames: [
      {
        verb: listWords('abduct, kidnap, hijack, take hostage, hold hostage, take captive, snatch'),
        target: ['object', 'in', 'from'],
        through: ['of', 'possessor', 'modifier', 'in'],
      },
      {
        verb: ['hold', 'use', 'take', 'keep'],
        oblique: ['shield', 'hostage', 'captivity', 'ransom'],
        target: ['object'],
        through: ['of', 'modifier', 'in'],
      },
      { noun: ['abduction', 'kidnapping', 'hijacking'], target: ['of'] },
    ],
    examples: [
      { text: 'Boko Haram abducted Leah Sharibu.', reads: ['Boko Haram | Leah Sharibu'] },
      {
        text: 'The abduction of Megumi Yokota by North Korea is not forgotten.',
        reads: ['North Korea | Megumi Yokota'],
      },
      { text: 'Aldo Moro was kidnapped by the Red Brigades.', reads: ['Red Brigades | Aldo Moro'] },
      { text: 'The debate was hijacked.', reads: [] },
      { text: 'Kidnapping is a crime.', reads: [] },
      { text: 'Islamic State used civilians as human shields.', reads: ['Islamic State | civilians'] },
    ],
  },
  fought: {
    label: 'fought',
    inverse: 'fought',
    kind: 'event',
    symmetric: true,
    plover: { event: 'ASSAULT', mode: 'firearms' },
    cameo: '190',
    frames: [
      {
        verb: listWords('fight, battle, combat, clash, skirmish, do battle'),
        target: ['object', 'with', 'against'],
        notTargetNoun: ['fire', 'disease', 'crime', 'corruption', 'virus', 'epidemic', 'poverty'],
      },
      {
        verb: ['exchange', 'trade'],
        object: ['fire', 'gunfire', 'blow', 'shot'],
        target: ['with', 'across', 'in'],
      },
      {
        noun: ['war', 'battle', 'clash', 'fighting', 'skirmish', 'firefight', 'gun battle', 'hostility'],
        target: ['with', 'between', 'against'],
      },
      {
        verb: listWords(
          'defeat, rout, vanquish, repel, repulse, push back, drive back, drive out, beat back, counter, degrade, crush, eradicate',
        ),
        target: ['object'],
        targetTypes: ['organization', 'group'],
        notTargetNoun: ['bill', 'motion', 'amendment', 'proposal', 'party', 'team', 'candidate'],
      },
      {
        verb: listWords('repel, repulse, push back, drive back, drive out, beat back, rout'),
        target: ['object'],
        targetNoun: [
          ...FORCES,
          'fighter',
          'attack',
          'assault',
          'offensive',
          'advance',
          'incursion',
          'invasion',
        ],
        through: ['modifier', 'possessor', 'of', 'by'],
      },
      {
        verb: ['liberate', 'recapture', 'retake', 'reclaim', 'clear', 'free', 'cleanse', 'rid', 'purge'],
        target: ['from', 'of'],
        targetTypes: ['organization', 'group'],
      },
      {
        noun: ['fight', 'war', 'battle', 'struggle', 'military campaign'],
        source: ['possessor', 'by', 'modifier', 'subject', 'subject-around'],
        target: ['against'],
        targetTypes: ['organization', 'group'],
      },
      {
        noun: ['liberation', 'recapture'],
        target: ['from'],
        targetTypes: ['organization', 'group'],
      },
    ],
    examples: [
      { text: 'Iraq liberated Tikrit from Islamic State.', reads: ['Iraq | Islamic State'] },
      { text: 'Denmark is committed to defeating Islamic State.', reads: ['Denmark | Islamic State'] },
      { text: 'The Senate defeated the motion.', reads: [] },
      { text: 'Ukraine repelled a Russian assault near Bakhmut.', reads: ['Ukraine | Russia'] },
      { text: 'Ethiopia fought Eritrea.', reads: ['Ethiopia | Eritrea'] },
      { text: 'The war between Iran and Iraq lasted eight years.', reads: ['Iran | Iraq'] },
      { text: 'Hezbollah clashed with Israel.', reads: ['Hezbollah | Israel'] },
      { text: 'Crews fought the fire.', reads: [] },
      { text: 'The fight goes on.', reads: [] },
      { text: 'Thailand exchanged fire with Cambodia.', reads: ['Thailand | Cambodia'] },
    ],
  },
});
