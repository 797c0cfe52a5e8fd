import type { Dossier, Entity, Mention, Span, Statement } from '../../../graph-data/schema/dossier.ts';

const FIRST =
  'Poland expelled 45 Russian diplomats. Warsaw said so on Wednesday. Maria Nowak speaks for Poland.';
const SECOND = 'Russia expelled 45 Polish diplomats. Dmitry Orlov speaks for Russia.';

function place(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

function mention(document: string, text: string, words: string, kind: Mention['kind'] = 'name'): Mention {
  return { document, kind, ...place(text, words) };
}

const POLAND: Entity = {
  id: 'poland',
  label: 'Poland',
  type: 'place',
  aliases: ['Warsaw', 'Polish'],
  mentions: [
    mention('first', FIRST, 'Poland'),
    mention('first', FIRST, 'Warsaw'),
    mention('second', SECOND, 'Polish', 'demonym'),
  ],
};
const RUSSIA: Entity = {
  id: 'russia',
  label: 'Russia',
  type: 'place',
  aliases: ['Russian'],
  mentions: [mention('first', FIRST, 'Russian', 'demonym'), mention('second', SECOND, 'Russia')],
};
const NOWAK: Entity = {
  id: 'nowak',
  label: 'Maria Nowak',
  type: 'person',
  aliases: [],
  mentions: [mention('first', FIRST, 'Maria Nowak')],
};
const ORLOV: Entity = {
  id: 'orlov',
  label: 'Dmitry Orlov',
  type: 'person',
  aliases: [],
  mentions: [mention('second', SECOND, 'Dmitry Orlov')],
};

function state(
  id: string,
  document: string,
  text: string,
  sentence: string,
  [source, trigger, target]: readonly [string, string, string],
  rest: Pick<Statement, 'source' | 'relation' | 'target'> & Partial<Statement>,
): Statement {
  const span = place(text, sentence);
  return {
    id,
    status: 'asserted',
    evidence: { document, ...span, text: sentence },
    sourceSpan: place(text, source, span.start),
    triggerSpan: place(text, trigger, span.start),
    targetSpan: place(text, target, span.start),
    ...rest,
  };
}

/** Two documents of a tit for tat: each expels the other, each has a spokesperson that only one document names. */
export const TWO_DOCUMENTS: Dossier = {
  format: 'attest-dossier',
  version: 1,
  name: 'Tit for tat',
  documents: [
    {
      id: 'first',
      title: 'Poland expels diplomats',
      text: FIRST,
      date: '2022-03-23',
      sentences: [
        place(FIRST, 'Poland expelled 45 Russian diplomats.'),
        place(FIRST, 'Warsaw said so on Wednesday.'),
        place(FIRST, 'Maria Nowak speaks for Poland.'),
      ],
    },
    {
      id: 'second',
      title: 'Russia answers',
      text: SECOND,
      date: '2022-04-08',
      sentences: [
        place(SECOND, 'Russia expelled 45 Polish diplomats.'),
        place(SECOND, 'Dmitry Orlov speaks for Russia.'),
      ],
    },
  ],
  entities: [POLAND, RUSSIA, NOWAK, ORLOV],
  statements: [
    state('s1', 'first', FIRST, 'Poland expelled 45 Russian diplomats.', ['Poland', 'expelled', 'Russian'], {
      source: 'poland',
      relation: 'expelled',
      target: 'russia',
      count: 45,
      object: 'diplomats',
      date: '2022-03-23',
    }),
    state('s2', 'first', FIRST, 'Maria Nowak speaks for Poland.', ['Maria Nowak', 'speaks', 'Poland'], {
      source: 'nowak',
      relation: 'spokesperson-for',
      target: 'poland',
    }),
    state('s3', 'second', SECOND, 'Russia expelled 45 Polish diplomats.', ['Russia', 'expelled', 'Polish'], {
      source: 'russia',
      relation: 'expelled',
      target: 'poland',
      count: 45,
      object: 'diplomats',
      date: '2022-04-08',
    }),
    state('s4', 'second', SECOND, 'Dmitry Orlov speaks for Russia.', ['Dmitry Orlov', 'speaks', 'Russia'], {
      source: 'orlov',
      relation: 'spokesperson-for',
      target: 'russia',
      status: 'negated',
    }),
  ],
};
