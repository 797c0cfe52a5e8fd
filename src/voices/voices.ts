import type { Document, Statement } from '../../graph-data/schema/dossier.ts';
import { findSpeaker, THE_TEXT } from '../filters/filters.ts';

/** What the colour of a line can tell: what is done, who says so, or who published it. */
export const VOICINGS = ['family', 'speaker', 'publisher'] as const;
export type Voicing = (typeof VOICINGS)[number];

/** A document without a publisher. */
export const NO_PUBLISHER = '';

/** A voice and how many statements it tells. */
export interface RankedVoice {
  readonly voice: string;
  readonly statements: number;
}

/**
 * Whose voice each statement is told in, and the voices, those with most statements first. `numbers` are the places of those with a
 * name among their like: the documents' own voice, and no publisher, have none.
 */
export interface Voices {
  readonly voicing: Exclude<Voicing, 'family'>;
  readonly of: (statement: Statement) => string;
  readonly named: readonly RankedVoice[];
  readonly nameless: readonly RankedVoice[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Ranks the speakers (an entity's id, or THE_TEXT) or the publishers of statements; of as many, the first by name. */
export function rankVoices(
  statements: readonly Statement[],
  documentById: ReadonlyMap<string, Document>,
  voicing: Exclude<Voicing, 'family'>,
): Voices {
  const of =
    voicing === 'speaker'
      ? findSpeaker
      : ({ evidence }: Statement) => documentById.get(evidence.document)?.publisher ?? NO_PUBLISHER;
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(of(statement), (counts.get(of(statement)) ?? 0) + 1);
  const ranked = [...counts]
    .map(([voice, count]) => ({ voice, statements: count }))
    .sort((a, b) => b.statements - a.statements || (a.voice < b.voice ? -1 : 1));
  const isNamed = ({ voice }: RankedVoice) => voice !== THE_TEXT && voice !== NO_PUBLISHER;
  const named = ranked.filter(isNamed);
  return {
    voicing,
    of,
    named,
    nameless: ranked.filter((one) => !isNamed(one)),
    numbers: new Map(named.map(({ voice }, i) => [voice, i])),
  };
}
