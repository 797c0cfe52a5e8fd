import { defineFamily } from '../defineFamily.ts';

/** Two actors joined by a verb of no relation of the vocabulary; the verb is the statement's label. */
export const open = defineFamily('open', {
  other: {
    label: 'other',
    inverse: 'other',
    kind: 'event',
    frames: [],
    examples: [],
  },
});
