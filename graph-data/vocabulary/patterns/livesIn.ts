import type { Pattern } from '../pattern.ts';

export const LIVES_IN: readonly Pattern[] = [
  {
    words: 'SOURCE:person:full , AGE ,? of TARGET:local',
    example: 'Maria Alvarez, 52, of Houston, was unhurt.',
    reads: 'Maria Alvarez | Houston',
  },
  {
    words: 'SOURCE:person:full , of TARGET:local',
    example: 'Maria Alvarez, of Houston, was unhurt.',
    reads: 'Maria Alvarez | Houston',
  },
  {
    words: 'SOURCE:person:full of TARGET:local',
    example: 'Peter Marsh of Boston won the race.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:person , DET WORD* resident|inhabitant of the? TARGET:local',
    example: 'Peter Marsh, a longtime resident of Boston, won.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'TARGET:local resident|residents WORD* SOURCE:person',
    example: 'Boston resident Peter Marsh won the race.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:person , who now? lives|lived|resides in|near|outside TARGET:local',
    example: 'Peter Marsh, who now lives near Boston, won.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:person , who grew up in|near|outside TARGET:local',
    example: 'Peter Marsh, who grew up in Boston, won.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:person , DET WORD* who grew up in|near|outside TARGET:local',
    example: 'Peter Marsh, a lawyer who grew up in Boston, won.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: "SOURCE:person 's home in|near|outside the? DIRECTION* TARGET:local",
    example: "Police searched Peter Marsh's home in Boston.",
    reads: 'Peter Marsh | Boston',
  },
  {
    words: "SOURCE:person 's TARGET:local home|house|apartment|residence|flat",
    example: "Police searched Peter Marsh's Boston home.",
    reads: 'Peter Marsh | Boston',
  },
  {
    words: "SOURCE:person 's hometown|home of TARGET:local",
    example: "They met in Peter Marsh's hometown of Boston.",
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:person:full , DET WORD* from TARGET:local',
    example: 'Peter Marsh, an electrician from Boston, won.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:person is|was from TARGET:local',
    example: 'Peter Marsh is from Boston.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:person , DET TARGET:town ADJ? OCCUPATION',
    example: 'Peter Marsh, a Boston architect, won.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'TARGET:town ADJ? OCCUPATION SOURCE:person:full',
    example: 'They asked Boston architect Peter Marsh.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: "TARGET:town 's SOURCE:person:full",
    example: "Boston's Peter Marsh won the race.",
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:any:person TARGET:local home|house|apartment|residence|hometown|mansion',
    example: 'Peter Marsh was arrested at his Boston home.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:any:person hometown|home of TARGET:local',
    example: 'Peter Marsh spoke in his hometown of Boston.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:any:person home in|near|outside the? DIRECTION* TARGET:local',
    example: 'Peter Marsh was arrested at his home in Boston.',
    reads: 'Peter Marsh | Boston',
  },
  {
    words: 'SOURCE:person ,|is|was DET ORGANIZATION from TARGET:local',
    example: 'Peter Marsh, a Republican from Chicago, won the race.',
    reads: 'Peter Marsh | Chicago',
  },
];
