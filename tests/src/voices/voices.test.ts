import { describe, expect, test } from 'vitest';
import type { Document, Statement } from '../../../graph-data/schema/dossier.ts';
import { groupFacts } from '../../../src/agreement/groupFacts.ts';
import { THE_TEXT } from '../../../src/filters/filters.ts';
import type { Belongings } from '../../../src/heights/findBelongings.ts';
import { drawSpeakers } from '../../../src/voices/drawSpeakers.ts';
import { keepSaidBy, type SaidBy } from '../../../src/voices/saidBy.ts';
import { NO_PUBLISHER, rankVoices } from '../../../src/voices/voices.ts';
import { nameVoice } from '../../../src/voices/voiceWords.ts';
import { makeStatement } from '../../fixtures/makeStatement.ts';

/** Japan expelled Russians, as told by each of these speakers; "" is the text. */
const toldBy = (...speakers: readonly string[]): Statement[] =>
  speakers.map((speaker, i) =>
    makeStatement({ id: `${speaker}${i}`, document: `d${i}`, ...(speaker && { attributedTo: speaker }) }),
  );

const BELONGINGS: Belongings = new Map(
  [
    ['matsuno', 'ministry'],
    ['ministry', 'japan'],
    ['zakharova', 'russia'],
  ].map(([actor = '', to = '']) => [actor, { to, statements: [] }]),
);

describe('by how many a fact is said', () => {
  test.each<[SaidBy, string[], boolean]>([
    ['anyone', ['', 'zakharova'], true],
    ['both', ['matsuno', 'zakharova'], true],
    ['both', ['japan', 'russia'], true],
    ['both', ['matsuno', 'japan'], false],
    ['both', ['', 'zakharova'], false],
    ['both', ['matsuno', 'peru'], false],
    ['several', ['matsuno', 'japan'], true],
    ['several', ['', 'zakharova'], true],
    ['several', ['', ''], false],
    ['one', ['zakharova', 'zakharova'], true],
    ['one', ['zakharova', ''], false],
  ])('%s: told by %j', (saidBy, speakers, isShown) => {
    const facts = groupFacts(toldBy(...speakers));
    expect(keepSaidBy(facts, BELONGINGS, saidBy)).toHaveLength(isShown ? speakers.length : 0);
  });
});

describe('whose voice it is', () => {
  const documents = new Map<string, Document>([
    ['d0', { id: 'd0', title: '', text: '', sentences: [], publisher: 'Kyodo' }],
    ['d1', { id: 'd1', title: '', text: '', sentences: [] }],
    ['d2', { id: 'd2', title: '', text: '', sentences: [], publisher: 'Kyodo' }],
  ]);
  const statements = toldBy('', 'zakharova', '');

  test('speakers and publishers are ranked by how much they tell', () => {
    const bySpeaker = rankVoices(statements, documents, 'speaker');
    expect(bySpeaker.named).toEqual([{ voice: 'zakharova', statements: 1 }]);
    expect(bySpeaker.nameless).toEqual([{ voice: THE_TEXT, statements: 2 }]);
    const byPublisher = rankVoices(statements, documents, 'publisher');
    expect(byPublisher.named).toEqual([{ voice: 'Kyodo', statements: 2 }]);
    expect(byPublisher.nameless).toEqual([{ voice: NO_PUBLISHER, statements: 1 }]);
    expect([...byPublisher.numbers]).toEqual([['Kyodo', 0]]);
  });

  test.each([
    [THE_TEXT, 'speaker', 'The document itself'],
    ['zakharova', 'speaker', 'ZAKHAROVA'],
    [NO_PUBLISHER, 'publisher', 'No publisher given'],
    ['Kyodo', 'publisher', 'Kyodo'],
  ] as const)('%j as a %s is called %s', (voice, voicing, name) => {
    expect(nameVoice(voice, voicing, (id) => id.toUpperCase())).toBe(name);
  });
});

test('speakers are joined to those of whom they speak, not to themselves, with what they say', () => {
  const edges = drawSpeakers(toldBy('zakharova', 'zakharova', '', 'russia'), (actor) => actor);
  expect(edges.map(({ source, target, statements }) => [source, target, statements.length])).toEqual([
    ['zakharova', 'japan', 2],
    ['zakharova', 'russia', 2],
    ['russia', 'japan', 1],
  ]);
  const raised = drawSpeakers(toldBy('zakharova'), (actor) => (actor === 'zakharova' ? 'russia' : actor));
  expect(raised.map(({ source, target }) => [source, target])).toEqual([['russia', 'japan']]);
});
