import type { Layout } from './arrangement.ts';

/** The user's words for layouts, and what one sees by them. */
export const LAYOUT_WORDS: Readonly<Record<Layout, { readonly label: string; readonly meaning: string }>> = {
  forces: {
    label: 'By ties',
    meaning: 'Actors that are tied draw each other near, all others push each other away.',
  },
  circle: {
    label: 'In a circle',
    meaning: 'Communities follow each other around a circle; what ties them crosses it.',
  },
  time: {
    label: 'By time',
    meaning:
      'Each actor stands at the middle one of the dates of its statements. The axis is wider where much happens.',
  },
  family: {
    label: 'By what they do',
    meaning: 'Each actor stands with those who act most in the same family of relations.',
  },
  countries: {
    label: 'By country',
    meaning:
      'Each actor stands where its country lies, or that of its office, moved aside where there is no room.',
  },
};
