import type { Pattern } from '../pattern.ts';

export const PART_OF: readonly Pattern[] = [
  {
    words: "TARGET:country 's SOURCE:service",
    example: "Two of Peru's National Police were there.",
    reads: 'National Police | Peru',
  },
  {
    words: 'SOURCE:organization of the? TARGET:upper',
    example: 'The Training Institute of the Ministry of Health opened.',
    reads: 'Training Institute | Ministry of Health',
  },
];
