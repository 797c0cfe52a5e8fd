import type { Pattern } from '../pattern.ts';

export const AIDED: readonly Pattern[] = [
  {
    words: 'SOURCE is|was|remains|remained the|a|an|its WORD* donor|contributor|lender to the? TARGET',
    example: 'Norway is the largest donor to the World Bank.',
    reads: 'Norway | World Bank',
  },
];
