import type { Pattern } from '../pattern.ts';

export const CITIZEN_OF: readonly Pattern[] = [
  {
    words: 'SOURCE:person:full of TARGET:country',
    example: 'Ingrid Solberg of Norway won the race.',
    reads: 'Ingrid Solberg | Norway',
  },
  {
    words: 'SOURCE:person:full ( TARGET:country )',
    example: 'Ingrid Solberg (Norway) won the race.',
    reads: 'Ingrid Solberg | Norway',
  },
  {
    words: 'SOURCE:person:full , AGE ,? of TARGET:country',
    example: 'Ingrid Solberg, 31, of Norway, won the race.',
    reads: 'Ingrid Solberg | Norway',
  },
  {
    words: 'TARGET:country - born WORD* SOURCE:person',
    example: 'The Norway-born skier Ingrid Solberg has retired.',
    reads: 'Ingrid Solberg | Norway',
  },
  {
    words: "TARGET:country 's SOURCE:person:full",
    example: "Norway's Ingrid Solberg won the race.",
    reads: 'Ingrid Solberg | Norway',
  },
  {
    words: 'TARGET:demonym ADJ? OCCUPATION SOURCE:person',
    example: 'They asked the Norwegian historian Ingrid Solberg.',
    reads: 'Ingrid Solberg | Norway',
  },
  {
    words: 'SOURCE:person , WORD* TARGET:demonym citizen|national|passport',
    example: 'Ingrid Solberg, a dual Norwegian citizen, was freed.',
    reads: 'Ingrid Solberg | Norway',
  },
  {
    words:
      'SOURCE:person holds|held|has|had|obtained|received|took both? DET? ADJ? TARGET:demonym passport|passports|citizenship|nationality',
    example: 'Ingrid Solberg holds a Norwegian passport.',
    reads: 'Ingrid Solberg | Norway',
  },
  {
    words:
      'SOURCE:person holds|held|has|had both? DET? TARGET:demonym and DEMONYM passport|passports|citizenship|nationality',
    example: 'Ingrid Solberg holds both Norwegian and Swedish passports.',
    reads: 'Ingrid Solberg | Norway',
  },
  {
    words:
      'SOURCE:person holds|held|has|had both? DET? DEMONYM and TARGET:demonym passport|passports|citizenship|nationality',
    example: 'Ingrid Solberg has Swedish and Norwegian citizenship.',
    reads: 'Ingrid Solberg | Norway',
  },
];
