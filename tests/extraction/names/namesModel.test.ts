import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LABEL_COUNT } from '../../../extraction/names/labels.ts';
import { NamesModelError, readNamesModel } from '../../../extraction/names/namesModel.ts';
import { writeNamesModel } from '../../../training/names/writeNamesModel.ts';

const LARGEST_MODEL = 600_000;
const shipped = new Uint8Array(readFileSync('extraction/names/names.model.bin'));

test('the shipped model is whole and small', () => {
  expect(readNamesModel(shipped).weights.length).toBeGreaterThan(0);
  expect(shipped.length).toBeLessThanOrEqual(LARGEST_MODEL);
});

test('weights are read as they were written, to the precision of a byte', () => {
  const hashes = [-5, 7, 2_000_000_000];
  const weights = new Float32Array(hashes.length * LABEL_COUNT);
  weights[0 * LABEL_COUNT + 2] = 4;
  weights[1 * LABEL_COUNT + 3] = -4;
  weights[2 * LABEL_COUNT + 12] = 1;
  const transitions = new Float32Array(LABEL_COUNT * LABEL_COUNT);
  transitions[1] = 4;
  const model = readNamesModel(writeNamesModel({ weights, transitions }, hashes));
  const weightOf = (hash: number, label: number) => model.weights[model.findRow(hash) * LABEL_COUNT + label];
  expect(weightOf(-5, 2)).toBe(127 * 127);
  expect(weightOf(7, 3)).toBe(-127 * 127);
  expect(weightOf(2_000_000_000, 12)).toBe(64 * 64);
  expect(weightOf(7, 4)).toBe(0);
  expect(model.transitions[1]).toBe(127 * 127);
  expect(model.findRow(8)).toBe(-1);
});

test.each([
  ['that is empty', () => new Uint8Array(0), /0 bytes are no model of names/],
  ['of another kind', () => new Uint8Array(64), /no model of names/],
  ['of another version', () => changeByte(4), /has version \d+, this program reads/],
  ['with a changed byte', () => changeByte(shipped.length - 1), /checksum does not hold/],
  ['that is cut off', () => shipped.slice(0, 1000), /checksum does not hold/],
])('a model %s gives one error with the way out', (_, makeModel, message) => {
  expect(() => readNamesModel(makeModel())).toThrow(NamesModelError);
  expect(() => readNamesModel(makeModel())).toThrow(message);
  expect(() => readNamesModel(makeModel())).toThrow(/Restore extraction\/names\/names\.model\.bin/);
});

function changeByte(at: number): Uint8Array {
  const changed = shipped.slice();
  changed[at] = (changed[at] ?? 0) ^ 0x55;
  return changed;
}
