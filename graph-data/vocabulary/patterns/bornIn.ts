import type { Pattern } from '../pattern.ts';

export const BORN_IN: readonly Pattern[] = [
  {
    words: 'SOURCE:person ,? was|were born DATE* in|at|near the? DIRECTION* TARGET:place',
    example: 'In 1902, the painter Marta Lindqvist was born in Uppsala.',
    reads: 'Marta Lindqvist | Uppsala',
  },
  {
    words: 'SOURCE:person ,? was|were born on? DATE DATE* ,? DATE* ,? in|at|near DIRECTION* TARGET:place',
    example: 'Anna Finch was born on May 3, 1902, in Denver.',
    reads: 'Anna Finch | Denver',
  },
  {
    words: 'SOURCE:person and PERSON were born in|at|near TARGET:place',
    example: 'Anna Finch and Peter Marsh were born in Denver.',
    reads: 'Anna Finch | Denver',
  },
  {
    words: 'SOURCE:person , AGE? ,? who? was? born in|at|near TARGET:place',
    example: 'Anna Finch, 61, born in Denver, is a painter.',
    reads: 'Anna Finch | Denver',
  },
  {
    words: 'SOURCE:person , born DATE* ,? DATE* ,? in|at|near TARGET:place',
    example: 'Anna Finch, born May 3, 1902, in Denver, was a painter.',
    reads: 'Anna Finch | Denver',
  },
  {
    words: 'SOURCE:person , DET WORD* native of the? TARGET:place',
    example: 'Anna Finch, a native of Denver, was a painter.',
    reads: 'Anna Finch | Denver',
  },
  {
    words: 'SOURCE:person is|was a native of the? TARGET:place',
    example: 'Anna Finch is a native of Denver.',
    reads: 'Anna Finch | Denver',
  },
  {
    words: 'SOURCE:person , DET TARGET:local native',
    example: 'Anna Finch, a Denver native, was a painter.',
    reads: 'Anna Finch | Denver',
  },
  {
    words: 'TARGET:local native WORD* SOURCE:person',
    example: 'Denver native Anna Finch was a painter.',
    reads: 'Anna Finch | Denver',
  },
  {
    words: 'TARGET:local - born WORD* SOURCE:person',
    example: 'The Denver-born painter Anna Finch has died.',
    reads: 'Anna Finch | Denver',
  },
  {
    words: "SOURCE:person 's native|birthplace of? ,? TARGET:place",
    example: "They met in Anna Finch's native Utah.",
    reads: 'Anna Finch | Utah',
  },
  {
    words: 'SOURCE:any:person native TARGET:place',
    example: 'Anna Finch went back to her native Utah.',
    reads: 'Anna Finch | Utah',
  },
  {
    words: 'SOURCE:person ( WORD* ) : born on? DATE* ,? DATE* ,? in|at|near DIRECTION* TARGET:place',
    example: 'Anna Finch (second mayor): Born May 3, 1902, in Denver.',
    reads: 'Anna Finch | Denver',
  },
  {
    words: 'SOURCE:person ,? was born PERSON in|at|near TARGET:place',
    example: 'The painter Anna Finch was born Maria Alvarez in Denver.',
    reads: 'Anna Finch | Denver',
  },
];
