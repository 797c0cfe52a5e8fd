import { expect, test } from 'vitest';
import { FeatureSet } from '../../../extraction/syntax/featureSet.ts';
import { combine, combineScattered, makeKey, scatter } from '../../../extraction/syntax/hashFeatures.ts';
import { KeyFilter } from '../../../extraction/syntax/keyFilter.ts';

const ATOMS = ['a', 'b', 'c'];
const TEMPLATES = 'a; a b; (a b) c\nc (b a)';
const VALUES = [0x12345678, -7, 2 ** 31 - 1];

function readKeys(): Int32Array {
  const features = new FeatureSet(ATOMS, TEMPLATES);
  features.atoms.set(VALUES);
  return features.computeKeys().slice();
}

test('a feature is its template and what is joined there, from left to right, brackets first', () => {
  const [a = 0, b = 0, c = 0] = VALUES;
  const joined = [a, combine(a, b), combine(combine(a, b), c), combine(c, combine(b, a))];
  const keys = joined.map((value, i) =>
    makeKey(combineScattered(scatter(((i + 1) * 0x9e3779b1) | 0), value)),
  );
  expect([...readKeys()]).toEqual(keys);
});

test('the keys that a filter knows are chosen, in their order', () => {
  const keys = readKeys();
  for (const known of [keys, keys.slice(1, 3), keys.slice(0, 1), new Int32Array()]) {
    const features = new FeatureSet(ATOMS, TEMPLATES);
    features.atoms.set(VALUES);
    const count = features.chooseKeys(new KeyFilter(known));
    expect([...features.keys.slice(0, count)]).toEqual([...known]);
  }
});

test('the signature tells atoms apart', () => {
  const sign = (values: readonly number[]): string => {
    const features = new FeatureSet(ATOMS, TEMPLATES);
    features.atoms.set(values);
    const signature = new Int32Array(2);
    features.sign(signature);
    return signature.join();
  };
  expect(sign(VALUES)).toBe(sign(VALUES));
  expect(new Set([sign([1, 2, 3]), sign([2, 1, 3]), sign([1, 2, 4]), sign([0, 2, 3])]).size).toBe(4);
});

test.each([
  ['a d', /unknown atom "d". There are: a, b, c./],
  ['a ()', /empty brackets/],
])('templates "%s" are refused', (templates, message) => {
  expect(() => new FeatureSet(ATOMS, templates)).toThrow(message);
});
