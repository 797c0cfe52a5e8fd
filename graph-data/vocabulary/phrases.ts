import { listWords } from './listWords.ts';

/** Nouns that several relations share in their wordings. */

/** People whom only a state sends, and what it sends them to. */
export const DIPLOMATS = [
  'diplomat',
  'ambassador',
  'envoy',
  'consul',
  'attaché',
  'attache',
  'embassy',
  'consulate',
  'mission',
  'spy',
  'agent',
  'officer',
  'official',
  'staff',
  'staffer',
  'employee',
  'personnel',
  'member',
  'chargé',
  "d'affaire",
  'representative',
  'person',
  'people',
  'individual',
  'national',
  'expulsion',
  'number',
  'eight',
  'adviser',
  'delegation',
  'troop',
  'counterpart',
  'inspector',
  'worker',
  'peacekeeper',
  'observer',
  'monitor',
];

/** Measures one state takes against another. */
export const MEASURES = [
  'sanction',
  'embargo',
  'restriction',
  'ban',
  'tariff',
  'measure',
  'penalty',
  'asset freeze',
  'curb',
  'limit',
  'blockade',
];

/** What holds people or trade back and can be lifted. */
export const RESTRAINTS = [
  ...MEASURES,
  'curfew',
  'lockdown',
  'siege',
  'emergency',
  'boycott',
  'control',
  'blacklist',
  'injunction',
  'duty',
  'quota',
  'barrier',
];

/** Talks of any kind. */
export const TALKS = ['talk', 'negotiation', 'dialogue', 'discussion', 'consultation', 'conversation'];

/** What is agreed. */
export const AGREEMENTS = [
  'agreement',
  'deal',
  'accord',
  'treaty',
  'pact',
  'memorandum',
  'contract',
  'truce',
  'ceasefire',
  'cease-fire',
  'cease - fire',
  'armistice',
  'understanding',
  'protocol',
  'convention',
  'compromise',
  'settlement',
];

/** What is given to help. */
export const AID_GOODS = [
  'aid',
  'assistance',
  'help',
  'relief',
  'supply',
  'supplies',
  'food',
  'medicine',
  'vaccine',
  'loan',
  'grant',
  'equipment',
  'support',
  'shelter',
  'ventilator',
  'donation',
  'kit',
  'tent',
  'asylum',
  'refuge',
  'doctor',
  'medic',
  'expert',
  'peacekeeper',
  'observer',
  'dose',
  'fund',
  'funding',
  'money',
  'million',
  'billion',
  ...listWords(
    '$, €, £, euro, dollar, pound, yen, resource, material, vehicle, ambulance, blanket, truck, generator, training, expertise, package, contribution, service, protection, oxygen, shipment, water, rice, wheat, fuel, flour, grain, corn, maize, oil, blood, electricity, mask, plane, warm clothes, parcel, meal',
  ),
];

/** What armies use. */
export const WEAPONS = [
  'weapon',
  'arms',
  'arm',
  'missile',
  'tank',
  'ammunition',
  'rocket',
  'drone',
  'jet',
  'munition',
  'howitzer',
  'artillery',
  'rifle',
  'gun',
  'aircraft',
  'helicopter',
  'warplane',
  'system',
  'shell',
  'defence',
  'defense',
  'battery',
  'radar',
];

/** What trade moves. */
export const TRADE = [
  'import',
  'export',
  'trade',
  'coal',
  'oil',
  'gas',
  'reliance',
  'dependence',
  'shipment',
  'sale',
  'purchase',
  'flight',
  'visa',
  'travel',
  'asset',
  'account',
  'bank',
  'transaction',
  'investment',
  'aid',
  'assistance',
  'funding',
  'goods',
  'supply',
  'supplies',
  'delivery',
  'donation',
  'link',
  'support',
  'food',
  'deal',
  'cooperation',
  'water',
  'electricity',
  'power',
  'fuel',
  'internet',
];

/** What armies fight with, and may also give away. */
export const EQUIPMENT = ['tank', 'missile', 'jet', 'warplane', 'helicopter'];

/** Forces that are sent against someone. */
export const FORCES = [
  ...EQUIPMENT,
  'troop',
  'force',
  'soldier',
  'army',
  'warship',
  'ship',
  'fleet',
  'battalion',
  'brigade',
  'division',
  'police',
  'reservist',
  'unit',
  'carrier',
  'presence',
  'man',
  'military',
  'guard',
];

/** Roles of a thing in which its author or owner stands. */
export const AUTHOR = ['possessor', 'modifier', 'by', 'of', 'from'];

/** Where people meet. */
export const GATHERINGS = listWords(
  'meeting, summit, conference, talk, session, forum, gathering, congress, assembly',
);

/** What states have with each other. */
export const TIES = ['relation', 'tie', 'link'];

/** What may be granted. */
export const PERMISSIONS = listWords(
  'permission, approval, authorization, authorisation, consent, citizenship, autonomy, independence, visa, access, concession, mandate, licence, license, right, status, custody, go-ahead, immunity, nod',
);

/** What sets a prisoner free. */
export const PARDONS = listWords('pardon, clemency, bail, amnesty, parole, freedom, reprieve, immunity');

/** What may be denied to somebody. */
export const DENIABLE = listWords(
  'entry, permission, access, visa, bail, asylum, passage, recognition, consent, parole, right',
);

/** People whom a state sends to help. */
export const HELPERS = listWords(
  'peacekeeper, observer, monitor, doctor, medic, surgeon, expert, adviser, advisor, engineer, technician, investigator, prosecutor, judge, trainer, instructor, firefighter, rescuer, volunteer, nurse, team, platoon, medical team, peacekeeping force, force, mission',
);

/** People who look for shelter. */
export const REFUGEES = listWords(
  'refugee, migrant, seeker, asylum-seeker, evacuee, exile, immigrant, people, person, child, orphan, survivor, deportee, detainee, prisoner',
);

/** What a state may close. */
export const OUTLETS = listWords(
  'newspaper, station, channel, outlet, website, party, ngo, organization, group, school, mosque, church, crossing, point, publication, network, daily, weekly, charity, university',
);
