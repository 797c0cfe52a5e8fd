import { createWordReader } from '../../extraction/names/describeWord.ts';
import { OUTSIDE, readLabels } from '../../extraction/names/labels.ts';
import { listFeatures, readWords, type SentenceFeatures } from '../../extraction/names/listFeatures.ts';
import type { Instance } from './instance.ts';
import type { Example } from './readExamples.ts';

export interface IndexedInstances {
  readonly instances: readonly Instance[];
  /** The hash of each feature, by its index. */
  readonly hashes: readonly number[];
}

/** Numbers the features seen at least `least` times; the others are dropped. */
export function indexInstances(examples: readonly Example[], least: number): IndexedInstances {
  const readWord = createWordReader();
  const known = new Map<Example['tokens'], SentenceFeatures>();
  const listed = examples.map(({ tokens }) => {
    const features = known.get(tokens) ?? copyFeatures(listFeatures(readWords(tokens, readWord)));
    known.set(tokens, features);
    return features;
  });
  const counts = new Map<number, number>();
  for (const { features } of listed) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const indexes = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) indexes.set(feature, indexes.size);
  const instances = examples.map(({ labels }, i) => {
    const { features, ends } = listed[i] ?? { features: new Int32Array(), ends: new Int32Array() };
    const numbered = renumber(features, ends, (hash) => indexes.get(hash) ?? -1);
    return { ...numbered, labels: dropUnseen(labels, numbered.ends) };
  });
  return { instances, hashes: [...indexes.keys()] };
}

/** The labels without those of names that hold a token without features: the finder of names cannot find them. */
function dropUnseen(labels: Uint8Array, ends: Int32Array): Uint8Array {
  const seen = labels.slice();
  for (const { first, last } of readLabels(labels))
    for (let i = first; i <= last; i++)
      if ((ends[i] ?? 0) === (ends[i - 1] ?? 0)) seen.fill(OUTSIDE, first, last + 1);
  return seen;
}

/** The same sentences with the features that `keeps` keeps, numbered anew. */
export function keepFeatures(
  { instances, hashes }: IndexedInstances,
  keeps: (index: number) => boolean,
): IndexedInstances {
  const renumbered = new Int32Array(hashes.length).fill(-1);
  const kept: number[] = [];
  hashes.forEach((hash, index) => {
    if (keeps(index)) renumbered[index] = kept.push(hash) - 1;
  });
  return {
    hashes: kept,
    instances: instances.map(({ features, ends, labels }) => ({
      ...renumber(features, ends, (index) => renumbered[index] ?? -1),
      labels,
    })),
  };
}

/** Gives every feature its new number and drops those whose number is below 0. */
function renumber(
  features: Int32Array,
  ends: Int32Array,
  findIndex: (feature: number) => number,
): SentenceFeatures {
  const left: number[] = [];
  const leftEnds: number[] = [];
  for (let i = 0, k = 0; i < ends.length; i++) {
    for (const end = ends[i] ?? 0; k < end; k++) {
      const index = findIndex(features[k] ?? 0);
      if (index >= 0) left.push(index);
    }
    leftEnds.push(left.length);
  }
  return { features: Int32Array.from(left), ends: Int32Array.from(leftEnds) };
}

/** Kept beyond the next call of `listFeatures`. */
function copyFeatures({ features, ends }: SentenceFeatures): SentenceFeatures {
  return { features: features.slice(), ends };
}
