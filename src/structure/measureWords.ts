/** What is measured of actors: its name, of what there is more, one sentence that says what it means, and where it comes from. */
export interface MeasureWords {
  readonly label: string;
  readonly unit?: string;
  readonly meaning: string;
  readonly source?: string;
}

export const MEASURE_WORDS = {
  statements: {
    label: 'Statements',
    unit: 'statements',
    meaning: 'How many of the statements shown name it, as the one who acts or the one acted on.',
  },
  acts: {
    label: 'It acts',
    meaning: 'In how many statements it is the one who acts; what two do together counts for both.',
  },
  actedOn: {
    label: 'Acted on',
    meaning: 'In how many statements it is the one acted on; what two do together counts for both.',
  },
  neighbours: {
    label: 'Neighbours',
    unit: 'neighbours',
    meaning: 'With how many other actors it shares a statement.',
    source: 'degree, Freeman 1979',
  },
  actsOn: {
    label: 'Acts on',
    meaning: 'How many other actors it does something to.',
    source: 'out-degree, Freeman 1979',
  },
  actedOnBy: {
    label: 'Acted on by',
    meaning: 'How many other actors do something to it.',
    source: 'in-degree, Freeman 1979',
  },
  betweenness: {
    label: 'Go-between',
    unit: 'shortest ways through it',
    meaning:
      'Of the shortest ways from any actor to any other, the share that leads through it: who ties groups that have little else in common.',
    source: 'betweenness, Freeman 1977',
  },
  pageRank: {
    label: 'PageRank',
    unit: 'PageRank',
    meaning:
      'Who would be met most often by somebody who keeps going from an actor to one it acts on: those whom many act on, and most of all many who count themselves.',
    source: 'Brin & Page 1998',
  },
  community: {
    label: 'Community',
    meaning:
      'Actors that have more statements with each other than chance would give them, named after the two with most PageRank.',
    source: 'Blondel et al. 2008',
  },
} as const satisfies Record<string, MeasureWords>;

export type MeasureName = keyof typeof MEASURE_WORDS;

/** The sentence with its source: "… (Freeman 1977)." */
export function explainMeasure(name: MeasureName): string {
  const { meaning, source }: MeasureWords = MEASURE_WORDS[name];
  return source ? `${meaning.replace(/\.$/, '')} (${source}).` : meaning;
}
