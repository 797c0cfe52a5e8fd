import { defineFamily } from '../defineFamily.ts';
import { listWords } from '../listWords.ts';
import { AUTHOR, DIPLOMATS, EQUIPMENT, FORCES, OUTLETS } from '../phrases.ts';

export const coercion = defineFamily('coercion', {
  detained: {
    label: 'detained',
    inverse: 'was detained by',
    kind: 'event',
    plover: { event: 'COERCE', mode: 'arrest' },
    cameo: '173',
    frames: [
      {
        verb: ['capture', 'seize'],
        target: ['object'],
        targetNoun: listWords(
          'member, fighter, soldier, militant, commander, leader, suspect, rebel, people, man, woman, officer, colonel, general, pilot, sailor, journalist, hostage, national, citizen, figure, operative, chief, boss, cleric, kingpin, trafficker, smuggler, agent, spy, spokesman, mayor, governor, minister, worker, contractor, founder, fugitive, gunman, country-people',
        ),
        through: ['of', 'from', 'modifier', 'possessor'],
      },
      { verb: ['capture'], target: ['object'], targetTypes: ['person'] },
      {
        source: ['subject', 'soil'],
        verb: listWords(
          'detain, arrest, jail, imprison, apprehend, hold captive, round up, intern, incarcerate, nab, lock up, remand',
        ),
        target: ['object'],
        targetTypes: ['person', 'organization', 'place', 'group'],
      },
      {
        verb: ['hold'],
        target: ['object'],
        targetNoun: listWords(
          'diplomat, consul, attaché, journalist, reporter, prisoner, captive, suspect, hostage, sailor, soldier, fisherman, tourist, student, national, citizen, activist, country-people',
        ),
      },
      {
        source: ['subject', 'soil'],
        verb: ['take', 'place', 'put', 'hold', 'keep'],
        oblique: ['custody', 'arrest', 'detention', 'jail', 'prison'],
        target: ['object'],
      },
      {
        verb: ['order', 'approve'],
        object: ['arrest', 'detention', 'imprisonment', 'jailing'],
        target: ['of', 'object'],
        through: ['of', 'possessor'],
      },
      {
        verb: ['order'],
        clause: ['jail', 'arrest', 'detain', 'imprison'],
        target: ['object', 'clause-subject'],
      },
      { noun: ['arrest', 'detention', 'imprisonment', 'jailing', 'incarceration'], target: ['of'] },
      { noun: ['arrest', 'detention', 'imprisonment', 'jailing'], source: ['by'], target: ['possessor'] },
    ],
    examples: [
      {
        text: 'Iran detained Nazanin Zaghari-Ratcliffe in 2016.',
        reads: ['Iran | Nazanin Zaghari-Ratcliffe'],
      },
      {
        text: 'Evan Gershkovich was arrested by the FSB.',
        reads: ['Federal Security Service | Evan Gershkovich'],
      },
      { text: 'Turkish police arrested 25 Syrians.', reads: ['Turkey | Syria'] },
      { text: 'The film captured the mood.', reads: [] },
      { text: 'The arrest came at dawn.', reads: [] },
      { text: 'Police in Austria placed Egisto Ott under arrest.', reads: ['Austria | Egisto Ott'] },
      {
        text: 'A Maldivian court ordered the arrest of Mohamed Nasheed.',
        reads: ['Maldives | Mohamed Nasheed'],
      },
    ],
  },
  seized: {
    label: 'seized something of',
    inverse: 'lost something to',
    kind: 'event',
    plover: {
      event: 'COERCE',
      mode: 'seize',
      wordings: [
        {
          words: [
            'captur',
            'recaptur',
            'retook',
            'retak',
            'occup',
            'overr',
            'took control',
            'seized control',
          ],
          event: 'ASSAULT',
        },
      ],
    },
    cameo: '171',
    frames: [
      {
        verb: listWords(
          'seize, confiscate, impound, annex, occupy, expropriate, nationalize, nationalise, requisition, capture, recapture, retake, overrun',
        ),
        target: ['from', 'object', 'of', 'in', 'over', 'near'],
        through: ['of', 'from', 'possessor', 'modifier', 'in', 'near'],
        notTargetNoun: listWords(
          'opportunity, chance, power, moment, mood, attention, member, fighter, soldier, militant, commander, leader, suspect, rebel, people, man, woman, sea, ocean, strait, bay',
        ),
        targetTypes: ['place', 'organization', 'person'],
      },
      { verb: ['take over'], target: ['object'], targetTypes: ['place'] },
      { verb: ['take'], oblique: FORCES, hasTarget: true, target: ['object'], targetTypes: ['place'] },
      { verb: ['fall'], source: ['to'], target: ['subject'], targetTypes: ['place'] },
      { noun: ['fall'], source: ['to'], target: ['of', 'possessor'], targetTypes: ['place'] },
      {
        noun: ['seizure', 'annexation', 'occupation', 'confiscation'],
        target: ['of', 'from'],
        through: ['of', 'from', 'possessor', 'modifier'],
      },
      {
        verb: ['take', 'seize', 'gain', 'wrest'],
        object: ['control'],
        target: ['of', 'over', 'in', 'from'],
        through: ['of', 'in'],
      },
    ],
    examples: [
      { text: 'Iran seized a tanker from Greece.', reads: ['Iran | Greece'] },
      { text: 'Russia annexed Crimea in 2014.', reads: ['Russia | Crimea'] },
      { text: 'Spain seized the yacht of Viktor Vekselberg.', reads: ['Spain | Viktor Vekselberg'] },
      { text: 'She seized the chance.', reads: [] },
      { text: 'The engine seized.', reads: [] },
      { text: 'Rebels took control of Goma.', reads: ['Rebels | Goma'] },
      { text: 'Kunduz fell to the Taliban in August 2021.', reads: ['Taliban | Kunduz'] },
      { text: 'The rate fell to three percent.', reads: [] },
    ],
  },
  deported: {
    label: 'deported',
    inverse: 'was deported by',
    kind: 'event',
    plover: {
      event: 'COERCE',
      mode: 'deport',
      wordings: [{ words: ['extradit', 'approved the extradit'], event: 'ACCUSE' }],
    },
    cameo: '174',
    frames: [
      {
        source: ['subject', 'soil'],
        verb: ['deport', 'extradite', 'banish', 'exile'],
        target: ['object'],
        notTargetNoun: ['diplomat', 'ambassador', 'consul', 'envoy', 'attaché'],
      },
      {
        verb: ['send back', 'send home', 'repatriate'],
        target: ['object'],
        targetNoun: listWords(
          'migrant, refugee, seeker, family, man, woman, worker, child, national, citizen, deportee, thousand, hundred, dozen, country-people',
        ),
      },
      {
        source: ['subject', 'soil'],
        verb: ['expel'],
        target: ['object'],
        notTargetNoun: [...DIPLOMATS, 'country-people', 'pronoun', 'boy', 'student', 'air'],
      },
      {
        noun: ['deportation', 'extradition'],
        target: ['of'],
        notTargetNoun: ['diplomat', 'ambassador', 'consul', 'envoy'],
      },
      {
        verb: ['order', 'approve', 'authorize', 'block'],
        object: ['deportation', 'extradition'],
        target: ['of', 'object'],
        through: ['of', 'possessor'],
      },
      { verb: ['force', 'drive', 'push', 'throw'], oblique: ['country', 'exile'], target: ['object'] },
    ],
    examples: [
      { text: 'Sweden deported Mahmut Tat to Turkey.', reads: ['Sweden | Mahmut Tat'] },
      { text: 'France deported Hassan Iquioussen.', reads: ['France | Hassan Iquioussen'] },
      { text: 'Spain approved the extradition of Hugo Carvajal.', reads: ['Spain | Hugo Carvajal'] },
      { text: 'Deportation is costly.', reads: [] },
      { text: 'She lived in exile.', reads: [] },
    ],
  },
  convicted: {
    label: 'convicted',
    inverse: 'was convicted by',
    kind: 'event',
    plover: {
      event: 'COERCE',
      mode: 'arrest',
      wordings: [
        { words: ['convict', 'found', 'find', 'guilty', 'prosecut', 'tried', 'retrial'], event: 'ACCUSE' },
      ],
    },
    cameo: '173',
    frames: [
      {
        verb: listWords('convict, sentence, fine, find guilty, punish, prosecute, try'),
        target: ['indirect', 'object'],
        through: ['of', 'possessor'],
      },
      { verb: ['find', 'rule', 'declare'], clause: ['guilty'], target: ['object', 'clause-subject'] },
      { noun: ['conviction', 'sentencing', 'prosecution', 'trial', 'retrial'], target: ['of'] },
      { verb: ['put'], oblique: ['trial'], target: ['object'] },
    ],
    examples: [
      {
        text: 'Belarus sentenced Ales Bialiatski to ten years.',
        reads: ['Belarus | Ales Bialiatski'],
      },
      { text: 'The European Commission fined Google.', reads: ['European Commission | Google'] },
      { text: 'Iran convicted Ahmadreza Djalali.', reads: ['Iran | Ahmadreza Djalali'] },
      { text: 'The sentence was short.', reads: [] },
      { text: 'She is a woman of conviction.', reads: [] },
    ],
  },
  restricted: {
    label: 'restricted',
    inverse: 'was restricted by',
    kind: 'event',
    plover: {
      event: 'COERCE',
      mode: 'restrict',
      wordings: [{ words: ['blockad', 'imposed blockad', 'besieg'], event: 'ASSAULT' }],
    },
    cameo: '172',
    frames: [
      {
        verb: listWords(
          'blockade, besiege, censor, restrain, suppress, repress, silence, subdue, lock down, oppress, persecute, muzzle, stifle',
        ),
        target: ['object'],
        through: AUTHOR,
      },
      {
        verb: listWords('restrict, block, limit, shut down, disperse, crack down, break up, clamp down'),
        target: ['object', 'on'],
        through: [...AUTHOR, 'to', 'in'],
      },
      {
        verb: listWords('close, shut, suspend, shut down, raid, shutter, seal off, seal, stop'),
        target: ['object', 'of'],
        targetNoun: OUTLETS,
        through: ['of', 'possessor', 'modifier', 'in', 'into'],
      },
      {
        noun: listWords(
          'crackdown, blockade, siege, raid, curfew, state of emergency, lockdown, clampdown, martial law, state of siege',
        ),
        target: ['on', 'of', 'against', 'in'],
        through: ['in', 'of'],
      },
      {
        verb: listWords('impose, declare, extend, order, proclaim, enforce, announce, lift up'),
        object: ['curfew', 'emergency', 'blockade', 'lockdown', 'martial law', 'state', 'siege'],
        target: ['in', 'on', 'of', 'across', 'throughout'],
        through: ['in', 'of', 'possessor', 'modifier'],
      },
      { verb: ['use', 'fire'], object: ['gas', 'cannon', 'bullet'], target: ['on', 'against', 'at'] },
    ],
    examples: [
      { text: 'Egypt blockaded Gaza.', reads: ['Egypt | Gaza'] },
      { text: 'Tunisian police dispersed the protesters.', reads: ['Tunisia | protesters'] },
      { text: 'Iran launched a crackdown on journalists.', reads: ['Iran | journalists'] },
      { text: 'Fog restricted the view.', reads: [] },
      { text: 'The siege ended.', reads: [] },
      { text: 'Kenya imposed a curfew in Mombasa.', reads: ['Kenya | Mombasa'] },
    ],
  },
  hacked: {
    label: 'hacked',
    inverse: 'was hacked by',
    kind: 'event',
    plover: { event: 'COERCE', mode: 'cyber' },
    cameo: '176',
    frames: [
      {
        verb: ['hack', 'breach', 'infiltrate', 'wiretap', 'spy', 'break into', 'eavesdrop'],
        target: ['object', 'into', 'on'],
        through: AUTHOR,
        notTargetNoun: ['agreement', 'law', 'treaty'],
      },
      {
        noun: listWords(
          'cyberattack, cyber attack, cyber-attack, hack, hacking, cyber warfare, cyberwarfare, cyber assault, espionage',
        ),
        target: ['on', 'against', 'of'],
        through: AUTHOR,
      },
    ],
    examples: [
      { text: 'North Korea hacked Sony.', reads: ['North Korea | Sony'] },
      { text: 'A cyberattack by Iran against Albania was reported.', reads: ['Iran | Albania'] },
      {
        text: 'Russia allegedly hacked the Bundestag.',
        reads: ['Russia | Bundestag | alleged'],
      },
      { text: 'The hack took days.', reads: [] },
      { text: 'He hacked at the tree.', reads: [] },
    ],
  },
  'mobilized-against': {
    label: 'mobilized against',
    inverse: 'faced mobilization by',
    kind: 'event',
    plover: { event: 'MOBILIZE', mode: 'troops' },
    cameo: '150',
    frames: [
      {
        verb: ['mobilize', 'mobilise', 'call up', 'mass'],
        object: FORCES,
        target: ['against', 'near', 'along', 'to', 'in', 'at', 'for', 'on', 'around', 'off', 'outside'],
        through: ['with', 'of', 'modifier', 'possessor', 'against'],
      },
      {
        verb: ['mobilize', 'mobilise', 'mass'],
        target: ['against', 'near', 'along', 'at', 'on', 'in'],
        through: ['with', 'of', 'modifier', 'possessor'],
      },
      {
        verb: listWords(
          'deploy, move, amass, station, reinforce, build up, beef up, strengthen, bolster, intensify, boost, increase, redeploy, concentrate',
        ),
        object: FORCES,
        target: ['to', 'against', 'near', 'along', 'in', 'on', 'into', 'around', 'off', 'outside'],
        through: ['with', 'of', 'modifier', 'possessor'],
      },
      {
        verb: ['send', 'dispatch', 'rush'],
        object: EQUIPMENT,
        target: ['to', 'against', 'near', 'along', 'into', 'around', 'off'],
        targetNoun: ['border', 'frontier', 'front', 'coast', 'line', 'area', 'region'],
        through: ['with', 'of', 'modifier', 'possessor'],
      },
      {
        verb: ['send', 'dispatch', 'rush', 'pour', 'order'],
        object: FORCES.filter((force) => !EQUIPMENT.includes(force)),
        target: ['to', 'against', 'near', 'along', 'in', 'on', 'into', 'around', 'off', 'outside'],
        through: ['with', 'of', 'modifier', 'possessor'],
      },
      {
        noun: ['deployment', 'buildup', 'build-up', 'mobilization'],
        target: ['against', 'near', 'to', 'in'],
        through: ['with', 'of', 'modifier'],
      },
      {
        verb: ['put', 'place', 'remain', 'be', 'go', 'stay', 'keep'],
        oblique: ['alert', 'standby'],
        target: ['in', 'at', 'near', 'along', 'on', 'over', 'around', 'across'],
        sourceNoun: FORCES,
        through: ['with', 'of', 'in', 'possessor', 'modifier'],
      },
      {
        verb: ['put', 'place'],
        oblique: ['alert', 'standby'],
        hasObject: true,
        target: ['in', 'at', 'near', 'along', 'against'],
      },
    ],
    examples: [
      { text: 'Turkish troops remained on alert in Idlib.', reads: ['Turkey | Idlib'] },
      { text: 'Ethiopia mobilized against Eritrea.', reads: ['Ethiopia | Eritrea'] },
      { text: 'Azerbaijan deployed troops near Armenia.', reads: ['Azerbaijan | Armenia'] },
      { text: 'Poland sent soldiers to the border with Belarus.', reads: ['Poland | Belarus'] },
      { text: 'Finland sent tanks to the border with Norway.', reads: ['Finland | Norway'] },
      { text: 'Finland sent tanks to Norway.', reads: [] },
      { text: 'Volunteers mobilized quickly.', reads: [] },
      { text: 'The firm deployed a new tool.', reads: [] },
    ],
  },
});
