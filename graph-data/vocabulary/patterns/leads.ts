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
];
