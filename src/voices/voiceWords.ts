import { THE_TEXT } from '../filters/filters.ts';
import type { SaidBy } from './saidBy.ts';
import { NO_PUBLISHER, type Voicing } from './voices.ts';

export const VOICING_WORDS: Readonly<Record<Voicing, string>> = {
  family: 'What is done',
  speaker: 'Who says so',
  publisher: 'Who published it',
};

/** By how many a fact must be said, in the user's words. */
export const SAID_BY_WORDS: Readonly<Record<SaidBy, { readonly label: string; readonly meaning: string }>> = {
  anyone: { label: 'By anyone', meaning: '' },
  both: {
    label: 'By both sides',
    meaning:
      'Facts that the one who acts and the one acted on both tell, themselves or through whoever speaks for them.',
  },
  several: {
    label: 'By two speakers or more',
    meaning: 'Facts that several speakers tell. The documents’ own voice is one.',
  },
  one: { label: 'By one speaker alone', meaning: 'Facts that one speaker tells and no other.' },
};

/** A voice by its name. */
export function nameVoice(voice: string, voicing: Voicing, nameOf: (entity: string) => string): string {
  if (voicing === 'publisher') return voice === NO_PUBLISHER ? 'No publisher given' : voice;
  return voice === THE_TEXT ? 'The document itself' : nameOf(voice);
}
