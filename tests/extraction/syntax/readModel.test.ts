import { describe, expect, test } from 'vitest';
import { readModel } from '../../../extraction/syntax/readModel.ts';
import { SparseTable, TripleTable } from '../../../extraction/syntax/weightTable.ts';
import { writeModel } from '../../../training/syntax/writeModel.ts';

const sparse = {
  keys: Int32Array.from([3, 70_000, 60_000_000]),
  rows: Int32Array.from([0, 2, 3, 4]),
  classes: Uint8Array.from([0, 5, 1, 5]),
  weights: Int16Array.from([4, -9, 16129, -16129]),
};

const dense = {
  keys: Int32Array.from([1, 2]),
  rows: Int32Array.from([0, 2, 4]),
  classes: Uint8Array.from([1, 2, 1, 2]),
  weights: Int16Array.from([-1, 25, 36, -16129]),
};

describe('readModel', () => {
  test('reads what was written', () => {
    const model = {
      tags: ['NOUN NN', 'VERB VBN'],
      labels: ['root', 'nsubj'],
      lexicon: new Map([
        [7, 300],
        [9, 1],
      ]),
      tagWeights: sparse,
      moveWeights: dense,
      labelWeights: sparse,
    };
    expect(readModel(writeModel(model))).toEqual(model);
  });
});

describe('a weight table', () => {
  const sum = (table: SparseTable | TripleTable, classCount: number, keys: readonly number[]) => {
    const scores = new Int32Array(classCount);
    table.addScores(Int32Array.from(keys), keys.length, scores);
    return [...scores];
  };

  test('adds the weights of the features it knows', () => {
    expect(sum(new SparseTable(sparse), 6, [3, 60_000_000, 4, 3])).toEqual([8, 0, 0, 0, 0, -16147]);
    expect(sum(new TripleTable(dense), 3, [1, 2, 99])).toEqual([0, 35, -16104]);
  });

  test('knows every key, however they crowd', () => {
    const keys = Int32Array.from({ length: 1000 }, (_, i) => i * 4096);
    const rows = Int32Array.from({ length: 1001 }, (_, i) => i);
    const table = new SparseTable({
      keys,
      rows,
      classes: new Uint8Array(1000),
      weights: Int16Array.from({ length: 1000 }, (_, i) => i + 1),
    });
    for (const i of [0, 1, 500, 999]) expect(sum(table, 1, [i * 4096])).toEqual([i + 1]);
    expect(sum(table, 1, [1, 4095])).toEqual([0]);
  });
});
