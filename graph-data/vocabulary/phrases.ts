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
];

/** What is given to help. */
export const AID_GOODS = [
  'aid',
  'assistance',
  'help',
  'relief',
  'supply',
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
  'good',
];

/** Forces that are sent against someone. */
export const FORCES = [
  'troop',
  'force',
  'soldier',
  'army',
  'warship',
  'ship',
  'fleet',
  'jet',
  'missile',
  'battalion',
  'brigade',
  'division',
  'police',
  'reservist',
  'unit',
  'carrier',
];

/** Roles of a thing in which its author or owner stands. */
export const AUTHOR = ['possessor', 'modifier', 'by', 'of', 'from'];
