import { expect, test } from 'vitest';
import { createParser } from '../../../extraction/syntax/parseSentences.ts';
import { tagWords } from '../../../extraction/tokens/tagWords.ts';
import type { Example } from '../../../training/syntax/readTreebank.ts';
import { trainSyntax } from '../../../training/syntax/trainSyntax.ts';

const SUBJECTS = ['Peru', 'Chile', 'Kenya', 'Norway', 'Ghana', 'Nepal'];
const VERBS = ['sanctioned', 'warned', 'praised', 'expelled', 'recognized'];
const OBJECTS = ['Mali', 'Laos', 'Gabon', 'Malta'];

/** "Peru sanctioned Mali ." in all its turns. */
const TREEBANK: readonly Example[] = SUBJECTS.flatMap((subject) =>
  VERBS.flatMap((verb) =>
    OBJECTS.map((object) => ({
      texts: [subject, verb, object, '.'],
      tags: ['PROPN NNP', 'VERB VBD', 'PROPN NNP', 'PUNCT .'],
      heads: [1, 4, 1, 1],
      labels: ['nsubj', 'root', 'obj', 'punct'],
    })),
  ),
);

const model = trainSyntax(TREEBANK);

test('the same treebank gives the same model, byte by byte', () => {
  expect(trainSyntax(TREEBANK)).toEqual(model);
});

test('what was learnt reads a sentence that was not in it', () => {
  const texts = ['Fiji', 'praised', 'Togo', '.'];
  const tags = tagWords(texts);
  const tokens = texts.map((text, i) => ({ start: 0, end: 0, text, lemma: '', tag: tags[i] ?? 'X' }));
  const tree = createParser(model)({ start: 0, end: 0, kind: 'prose', tokens });
  expect(tree.tokens.map(({ text, head, label }) => `${text} ${label} ${head}`)).toEqual([
    'Fiji nsubj 1',
    'praised root -1',
    'Togo obj 1',
    '. punct 1',
  ]);
});
