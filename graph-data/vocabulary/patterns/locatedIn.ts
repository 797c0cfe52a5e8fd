import type { Pattern } from '../pattern.ts';

export const LOCATED_IN: readonly Pattern[] = [
  {
    words: 'SOURCE:local , TARGET:region END',
    example: 'The summit was held in Geneva, Switzerland.',
    reads: 'Geneva | Switzerland',
  },
  {
    words: 'SOURCE:local , PLACE , TARGET:region END',
    example: 'The flood reached Fort Bragg, Mendocino County, California, at noon.',
    reads: 'Fort Bragg | California',
  },
  {
    words: 'SOURCE:local and|or PLACE , TARGET:region END',
    example: 'Roads were closed between Salida and Gunnison, Colorado.',
    reads: 'Salida | Colorado',
  },
  {
    words: 'SOURCE:local in|near the? DIRECTION* TARGET:region',
    example: 'Shells fell on Bakhmut in eastern Ukraine.',
    reads: 'Bakhmut | Ukraine',
  },
  {
    words: 'SOURCE:local and|or PLACE in the? DIRECTION* TARGET:region',
    example: 'Shells fell on Bakhmut and Mariupol in eastern Ukraine.',
    reads: 'Bakhmut | Ukraine',
  },
  {
    words: 'SOURCE:local in|near the? DIRECTION* TARGET:demonym REGION|SETTLEMENT|capital of PLACE',
    example: 'They fled to Lviv in the western Ukrainian region of Galicia.',
    reads: 'Lviv | Ukraine',
  },
  {
    words: 'SOURCE:local in the? DIRECTION* REGION of TARGET:local',
    example: 'They were buried at Nebaj in the western province of Quiché.',
    reads: 'Nebaj | Quiché',
  },
  {
    words: 'SOURCE:local , in|near the? DIRECTION* TARGET:region',
    example: 'He was held in Elista, in southern Russia.',
    reads: 'Elista | Russia',
  },
  {
    words: 'SOURCE:local , DIRECTION TARGET:region END',
    example: 'The mine lies near Blida, northern Algeria.',
    reads: 'Blida | Algeria',
  },
  {
    words: "TARGET:region 's DIRECTION* ADJ? SETTLEMENT ,? SOURCE:local",
    example: "They met in Hungary's capital, Budapest.",
    reads: 'Budapest | Hungary',
  },
  {
    words: "TARGET:region 's DIRECTION* ADJ? SETTLEMENT|REGION of SOURCE:local",
    example: "They fought in Yemen's southern province of Abyan.",
    reads: 'Abyan | Yemen',
  },
  {
    words: "TARGET:region 's SOURCE:local",
    example: "The strike began in Brazil's São Paulo.",
    reads: 'São Paulo | Brazil',
  },
  {
    words: 'TARGET:demonym DIRECTION* ADJ? SETTLEMENT|REGION of SOURCE:local',
    example: 'Two shells hit the Russian city of Belgorod.',
    reads: 'Belgorod | Russia',
  },
  {
    words: 'TARGET:demonym capital|port ,? SOURCE:local',
    example: 'He landed in the Cuban capital, Havana.',
    reads: 'Havana | Cuba',
  },
  {
    words:
      'SOURCE:local neighborhood|neighbourhood|suburb|district|section|quarter|borough|area of the? DIRECTION* TARGET:place',
    example: 'They moved to the Bebek neighbourhood of Istanbul.',
    reads: 'Bebek | Istanbul',
  },
  {
    words:
      'SOURCE:local neighborhood|neighbourhood|suburb|district|section|quarter|borough|area|REGION in the? DIRECTION* TARGET:place',
    example: 'They left the Sumy region in northern Ukraine.',
    reads: 'Sumy | Ukraine',
  },
  {
    words: 'SOURCE:local , DET ADJ* DIRECTION? SETTLEMENT|REGION in|on|of|near the? DIRECTION* TARGET:place',
    example: 'She grew up in Omsk, a large city in Siberia.',
    reads: 'Omsk | Siberia',
  },
  {
    words: 'TARGET:region SETTLEMENT of SOURCE:local',
    example: 'The fire began in the Illinois town of Galena.',
    reads: 'Galena | Illinois',
  },
  {
    words: 'SOURCE:local in|near the? DIRECTION* TARGET:local REGION',
    example: 'Police in Perugia in Umbria province found it.',
    reads: 'Perugia | Umbria',
  },
  {
    words: 'SOURCE:local in the? DIRECTION* part|parts|corner|half of TARGET:region',
    example: 'They fled to Blida in the southeastern part of Algeria.',
    reads: 'Blida | Algeria',
  },
  {
    words: "TARGET:town 's SOURCE:local",
    example: "They marched to Istanbul's Taksim Square.",
    reads: 'Taksim Square | Istanbul',
  },
];
