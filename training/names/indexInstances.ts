import { createCompromise } from '../../extraction/names/askCompromise.ts';
import { createWordReader } from '../../extraction/names/describeWord.ts';
import { type FeatureReaders, listFeatures } from '../../extraction/names/listFeatures.ts';
import type { Example } from './readExamples.ts';
import type { Instance } from './trainPerceptron.ts';

export interface IndexedInstances {
  readonly instances: readonly Instance[];
  /** The hash of each feature, by its index. */
  readonly hashes: readonly number[];
}

/** Numbers the features seen at least `least` times; the others are dropped. */
export function indexInstances(examples: readonly Example[], least: number): IndexedInstances {
  const readers: FeatureReaders = { readWord: createWordReader(), askVotes: createCompromise() };
  const listed = examples.map(({ tokens }) => listFeatures(tokens, readers));
  const counts = new Map<number, number>();
  for (const features of listed.flat()) {
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const indexes = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) indexes.set(feature, indexes.size);
  const instances = examples.map(({ labels }, i) => joinFeatures(listed[i] ?? [], labels, indexes));
  return { instances, hashes: [...indexes.keys()] };
}

function joinFeatures(
  listed: readonly Int32Array[],
  labels: Uint8Array,
  indexes: ReadonlyMap<number, number>,
): Instance {
  const features: number[] = [];
  const ends: number[] = [];
  for (const hashes of listed) {
    for (const hash of hashes) {
      const index = indexes.get(hash);
      if (index !== undefined) features.push(index);
    }
    ends.push(features.length);
  }
  return { features: Int32Array.from(features), ends: Int32Array.from(ends), labels };
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
    instances: instances.map(({ features, ends, labels }) => {
      const left: number[] = [];
      const leftEnds: number[] = [];
      for (let i = 0, k = 0; i < ends.length; i++) {
        for (const end = ends[i] ?? 0; k < end; k++) {
          const index = renumbered[features[k] ?? 0] ?? -1;
          if (index >= 0) left.push(index);
        }
        leftEnds.push(left.length);
      }
      return { features: Int32Array.from(left), ends: Int32Array.from(leftEnds), labels };
    }),
  };
}
