import type { Pattern } from '../pattern.ts';

export const WORKS_FOR: readonly Pattern[] = [
  {
    words: 'SOURCE:person:full of the? TARGET:organization',
    example: 'The memo was signed by Maria Alvarez of the World Bank.',
    reads: 'Maria Alvarez | World Bank',
  },
  {
    words: 'SOURCE:person of the? TARGET:organization END',
    example: 'Alvarez of the World Bank agreed.',
    reads: 'Alvarez | World Bank',
  },
  {
    words: 'SOURCE:person:full and PERSON of the? TARGET:organization',
    example: 'Maria Alvarez and Peter Marsh of the World Bank signed it.',
    reads: 'Maria Alvarez | World Bank',
  },
  {
    words: 'SOURCE:person , AGE? ,? of|with|from the? TARGET:organization',
    example: 'Maria Alvarez, 52, of the World Bank, agreed.',
    reads: 'Maria Alvarez | World Bank',
  },
  {
    words: "SOURCE:person:full of|from|with ORGANIZATION 's TARGET:organization",
    example: "Maria Alvarez of Yale University's Law Center agreed.",
    reads: 'Maria Alvarez | Law Center',
  },
  {
    words: "TARGET:organization 's SOURCE:person:full",
    example: "Microsoft's Maria Alvarez agreed.",
    reads: 'Maria Alvarez | Microsoft',
  },
  {
    words: 'SOURCE:person:full from the TARGET:organization',
    example: 'Maria Alvarez from the World Bank agreed.',
    reads: 'Maria Alvarez | World Bank',
  },
  {
    words: 'SOURCE:person ,|-- DET? WORD|and* OCCUPATION at|with|for|from the? TARGET:organization',
    example: 'Maria Alvarez, a soil physicist with the World Bank, agreed.',
    reads: 'Maria Alvarez | World Bank',
  },
  {
    words: 'SOURCE:person , AGE , DET? WORD|and* OCCUPATION at|with|for|from the? TARGET:organization',
    example: 'Maria Alvarez, 52, a soil physicist with the World Bank, agreed.',
    reads: 'Maria Alvarez | World Bank',
  },
  {
    words: 'SOURCE:person , DET? WORD* OCCUPATION of WORD* at|with|for the? TARGET:organization',
    example: 'Maria Alvarez, a writer of manuals at Microsoft, agreed.',
    reads: 'Maria Alvarez | Microsoft',
  },
  {
    words: 'SOURCE:person is|was DET WORD* OCCUPATION at|with|for the? TARGET:organization',
    example: 'Maria Alvarez was a welder at Boeing in 1990.',
    reads: 'Maria Alvarez | Boeing',
  },
  {
    words: 'TARGET:organization WORD* OCCUPATION SOURCE:person',
    example: 'They asked Microsoft design engineer Maria Alvarez.',
    reads: 'Maria Alvarez | Microsoft',
  },
  {
    words: 'SOURCE:person , DET TARGET:organization WORD* OCCUPATION',
    example: 'Maria Alvarez, a Microsoft engineer, agreed.',
    reads: 'Maria Alvarez | Microsoft',
  },
  {
    words: 'TARGET:organization RANK RANK? SOURCE:person',
    example: 'Two were hurt, said U.S. Army Sgt. Maria Alvarez.',
    reads: 'Maria Alvarez | United States Army',
  },
];
