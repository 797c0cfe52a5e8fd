import { expect, test } from 'vitest';
import { createNameFinder } from '../../../extraction/names/findNames.ts';
import { type NameType, spellLabels } from '../../../extraction/names/labels.ts';
import { readSentences } from '../../../extraction/sentences/readSentences.ts';
import { indexInstances } from '../../../training/names/indexInstances.ts';
import type { Example } from '../../../training/names/readExamples.ts';
import { trainCrf } from '../../../training/names/trainCrf.ts';
import { writeNamesModel } from '../../../training/names/writeNamesModel.ts';

const OPTIONS = { epochs: 20, seed: 1, rate: 0.1, decay: 0.0001 };
const MOST_BYTES = 600_000;

/** A text of one sentence, with its names. */
function mark(text: string, names: Readonly<Record<string, NameType>>): Example {
  const [sentence] = readSentences(text);
  const tokens = sentence?.tokens ?? [];
  const labels = new Uint8Array(tokens.length);
  for (const [name, type] of Object.entries(names)) {
    const start = text.indexOf(name);
    const first = tokens.findIndex((token) => token.start === start);
    const last = tokens.findIndex((token) => token.end === start + name.length);
    labels.set(spellLabels(type, last - first + 1), first);
  }
  return { source: 'test', document: text, tokens, labels };
}

const EXAMPLES = [
  mark('They said that all of it had been told to Zorvak by a friend of Quill in Blorby.', {
    Zorvak: 'person',
    Quill: 'person',
    Blorby: 'place',
  }),
  mark('It was a long way from the old house to the new one, and nobody spoke of Zorvak.', {
    Zorvak: 'person',
  }),
  mark('After a while she went home to Blorby and it was all as it had been before that.', {
    Blorby: 'place',
  }),
];

function train(examples: readonly Example[]) {
  const { instances, hashes } = indexInstances(examples, 1);
  const weights = trainCrf(instances, hashes.length, OPTIONS);
  return { weights, hashes };
}

test('what was trained finds the names it was trained on, and no others', () => {
  const { weights, hashes } = train(EXAMPLES);
  const find = createNameFinder(writeNamesModel(weights, hashes, MOST_BYTES));
  for (const { document, labels } of EXAMPLES) {
    const names = find(readSentences(document));
    expect(names.map(({ first, last, type }) => [first, spellLabels(type, last - first + 1)])).toEqual(
      [...labels.entries()].filter(([, label]) => label > 0).map(([i, label]) => [i, [label]]),
    );
  }
});

test('the same examples give the same weights', () => {
  expect(train(EXAMPLES)).toEqual(train(EXAMPLES));
});

test('a token without features is outside already, and teaches nothing', () => {
  const unseen = { features: new Int32Array(), ends: new Int32Array(3), labels: new Uint8Array(3) };
  const { weights, transitions } = trainCrf([unseen], 1, OPTIONS);
  expect([...weights, ...transitions].every((weight) => weight === 0)).toBe(true);
});

test('a name that holds a token without features is not asked for', () => {
  const unseen = mark('they said that all of it had been told to a friend.', { 'all of it': 'organization' });
  const { instances } = indexInstances([unseen], 1);
  expect([...(instances[0]?.labels ?? [])].every((label) => label === 0)).toBe(true);
});
