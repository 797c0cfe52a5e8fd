import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LABEL_COUNT } from '../../extraction/names/labels.ts';
import { indexInstances, keepFeatures } from './indexInstances.ts';
import type { Weights } from './instance.ts';
import { readExamples } from './readExamples.ts';
import { trainCrf } from './trainCrf.ts';
import { writeNamesModel } from './writeNamesModel.ts';

const MODEL_FILE = fileURLToPath(new URL('../../extraction/names/names.model.bin', import.meta.url));
const OPTIONS = { epochs: 10, seed: 2, rate: 0.05, decay: 0.0001 };
const DRAFT_OPTIONS = { ...OPTIONS, epochs: 3, rate: 0.1 };
/** Each gives the sentences in another order. */
const SEEDS = [1, 2, 3, 4];
const LEAST_SEEN = 2;
const MOST_FEATURES = 60_000;
const MOST_BYTES = 600_000;

/** Trains on all features, keeps those with the largest weights, and trains on these anew, several times. */
function train(folder: string, file: string): void {
  const all = indexInstances(readExamples(folder, OPTIONS.seed), LEAST_SEEN);
  const draft = trainCrf(all.instances, all.hashes.length, DRAFT_OPTIONS);
  const sizes = all.hashes.map((_, index) => sizeOf(draft, index));
  const least = [...sizes].sort((a, b) => b - a)[MOST_FEATURES] ?? 0;
  const kept = keepFeatures(all, (index) => (sizes[index] ?? 0) > least);
  const weights = averageWeights(
    SEEDS.map((seed) => trainCrf(kept.instances, kept.hashes.length, { ...OPTIONS, seed })),
  );
  const model = writeNamesModel(weights, kept.hashes, MOST_BYTES);
  writeFileSync(file, model);
  process.stdout.write(
    `${file}: ${model.length} bytes, ${kept.hashes.length} of ${all.hashes.length} features.\n`,
  );
}

/** Runs in several orders differ by chance alone: their average is nearer to what the data says than any of them. */
function averageWeights(runs: readonly Weights[]): Weights {
  const average = (of: (run: Weights) => Float32Array) =>
    (runs[0] ? of(runs[0]) : new Float32Array()).map(
      (_, i) => runs.reduce((sum, run) => sum + (of(run)[i] ?? 0), 0) / runs.length,
    );
  return {
    weights: average(({ weights }) => weights),
    transitions: average(({ transitions }) => transitions),
  };
}

function sizeOf({ weights }: Weights, index: number): number {
  return Math.max(...weights.subarray(index * LABEL_COUNT, (index + 1) * LABEL_COUNT).map(Math.abs));
}

const [folder, file = MODEL_FILE] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'train: no folder given. Run npx tsx training/names/train.ts FOLDER, where FOLDER holds wikigold.ndjson, redocred.ndjson and ewt-test.ndjson.\n',
  );
  process.exitCode = 2;
} else {
  train(folder, file);
}
