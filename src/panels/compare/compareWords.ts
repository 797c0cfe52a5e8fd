import type { Change } from '../../compare/comparison.ts';

/** What the lists of a comparison are called, and what stands in them. */
export const CHANGE_WORDS: Readonly<Record<Change, { readonly label: string; readonly meaning: string }>> = {
  new: { label: 'New', meaning: 'Said on the later side only.' },
  gone: {
    label: 'Gone',
    meaning: 'Said on the earlier side only. An office is gone when no later text says that it is held.',
  },
  reversed: {
    label: 'Reversed',
    meaning: 'Said to be so and then not to be so, or the other way round, or taken back by its opposite.',
  },
  status: { label: 'More or less sure', meaning: 'Planned and then done, or stated and then only alleged.' },
};
