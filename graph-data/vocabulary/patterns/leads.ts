import type { Pattern } from '../pattern.ts';

export const LEADS: readonly Pattern[] = [
  {
    words: 'TARGET:organization ,? headed|led|chaired|run|commanded by DET? WORD* SOURCE:person',
    example: 'The study is by the Urban Trust headed by the chemist Maria Alvarez.',
    reads: 'Maria Alvarez | Urban Trust',
  },
  {
    words:
      'SOURCE:person , AGE? ,? who heads|headed|leads|led|chairs|chaired|runs|ran|directs|directed the? TARGET:organization',
    example: 'Maria Alvarez, who heads the World Bank, agreed.',
    reads: 'Maria Alvarez | World Bank',
  },
  {
    words:
      'SOURCE:person , DET? WORD* commander|director|president|chairman|chairwoman|chief|ceo|head|administrator , the? TARGET:organization END',
    example: 'It holds, said Maria Alvarez, executive director, World Bank.',
    reads: 'Maria Alvarez | World Bank',
  },
  {
    words: 'TARGET:organization:unit commander|commandant ,? RANK* SOURCE:person',
    example: 'It was said by Western Command commander, Lt. Gen. Maria Alvarez.',
    reads: 'Maria Alvarez | Western Command',
  },
  {
    words: 'SOURCE:person , the? TARGET:organization:unit commander|commandant',
    example: 'Gen. Maria Alvarez, the Western Command commander, agreed.',
    reads: 'Maria Alvarez | Western Command',
  },
];
