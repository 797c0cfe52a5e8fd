import type { Pattern } from '../pattern.ts';

export const BASED_IN: readonly Pattern[] = [
  {
    words: 'TARGET:place - based|headquartered WORD* SOURCE:organization',
    example: 'The Lyon-based agency Interpol sent a notice.',
    reads: 'Interpol | Lyon',
  },
  {
    words: 'SOURCE:organization , based|headquartered in|at|near the? DIRECTION* TARGET:place',
    example: 'Interpol, based in Lyon, sent a notice.',
    reads: 'Interpol | Lyon',
  },
  {
    words: 'SOURCE:organization , which is? based|headquartered in|at|near TARGET:place',
    example: 'Interpol, which is based in Lyon, sent a notice.',
    reads: 'Interpol | Lyon',
  },
  {
    words: 'based|headquartered in|at|near the? DIRECTION* TARGET:place , SOURCE:organization',
    example: 'Headquartered in Uppsala, Lindqvist AB makes chips.',
    reads: 'Lindqvist AB | Uppsala',
  },
  {
    words: 'SOURCE:organization based|headquartered in|at|near TARGET:place',
    example: 'A report by Oxfam based in Oxford was read.',
    reads: 'Oxfam | Oxford',
  },
  {
    words: "SOURCE:organization 's? headquarters in|at|near DIRECTION* TARGET:place",
    example: 'The notice came from Interpol headquarters in Lyon.',
    reads: 'Interpol | Lyon',
  },
  {
    words: "SOURCE:organization 's TARGET:place headquarters|offices|bureau",
    example: "The notice came from Interpol's Lyon headquarters.",
    reads: 'Interpol | Lyon',
  },
  {
    words: 'SOURCE:housed in|at|near the? DIRECTION* TARGET:local',
    example: 'She teaches at McGill University in Montreal.',
    reads: 'McGill University | Montreal',
  },
  {
    words: 'SOURCE:housed , TARGET:local',
    example: 'He was treated at Mercy Hospital, Dayton.',
    reads: 'Mercy Hospital | Dayton',
  },
  {
    words: 'SOURCE:housed at TARGET:local',
    example: 'He studied at the State University of New York at Albany.',
    reads: 'State University of New York | Albany',
  },
  {
    words: 'SOURCE:company of|in TARGET:place',
    example: 'They were sold by Larch Steel Corp. of Cleveland.',
    reads: 'Larch Steel Corp. | Cleveland',
  },
  {
    words: 'at the? SOURCE:organization in TARGET:local',
    example: 'She is an analyst at the Cato Institute in Washington.',
    reads: 'Cato Institute | Washington',
  },
  {
    words: 'PERSON of|from|at|with the? SOURCE:organization in TARGET:local',
    example: 'John Reed of the World Bank in Jakarta spoke.',
    reads: 'World Bank | Jakarta',
  },
  {
    words: 'SOURCE:organization of TARGET:town',
    example: 'The wing was built by Boeing of Seattle.',
    reads: 'Boeing | Seattle',
  },
  {
    words: 'TARGET:place SOURCE:organization in CAPITALIZED NUMBER',
    example: 'Riga Baltic Radio Network in Latvian 1500 GMT 5 May 94',
    reads: 'Baltic Radio Network | Riga',
  },
  {
    words: 'END TARGET:place SOURCE:organization:broadcaster END',
    example: 'Riga Baltic Radio Network',
    reads: 'Baltic Radio Network | Riga',
  },
];
