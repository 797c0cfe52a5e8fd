import type { Pattern } from '../pattern.ts';

export const MEMBER_OF: readonly Pattern[] = [
  {
    words: "SOURCE:person 's TARGET:party",
    example: "They trust Angela Merkel's Christian Democratic Union Party.",
    reads: 'Angela Merkel | Christian Democratic Union Party',
  },
];
