import { describe, expect, test } from 'vitest';
import { findBestLabel, findExclusions } from '../../../extraction/syntax/findBestLabel.ts';

const LABELS = ['root', 'nsubj', 'obl', 'obj', 'nsubj:pass'];
const exclusions = findExclusions(LABELS);
const bitsOf = (...labels: string[]) =>
  labels.reduce((bits, label) => bits | (1 << LABELS.indexOf(label)), 0);
const choose = (scores: number[], beside: number) =>
  LABELS[findBestLabel(Float32Array.from(scores), exclusions, beside)];

describe('findBestLabel', () => {
  test('the highest score wins, whatever that of the root', () => {
    expect(choose([99, 1, 3, 2, 0], 0)).toBe('obl');
  });

  test('a word has one subject, active or passive', () => {
    expect(choose([0, 9, 1, 0, 5], bitsOf('nsubj:pass'))).toBe('obl');
    expect(choose([0, 9, 1, 0, 5], bitsOf('obj', 'obl'))).toBe('nsubj');
  });

  test('a word may have many obliques', () => {
    expect(choose([0, 0, 9, 0, 0], bitsOf('obl'))).toBe('obl');
  });
});
