import type { Pattern } from '../pattern.ts';

export const PART_OF: readonly Pattern[] = [
  {
    words: "TARGET:country 's SOURCE:service",
    example: "Two from Peru's Border Control Agency were there.",
    reads: 'Border Control Agency | Peru',
  },
  {
    words: 'SOURCE:organization of the? TARGET:upper',
    example: 'The Training Institute of the University of Lima opened.',
    reads: 'Training Institute | University of Lima',
  },
];
