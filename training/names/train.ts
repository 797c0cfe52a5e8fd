import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LABEL_COUNT } from '../../extraction/names/labels.ts';
import { indexInstances, keepFeatures } from './indexInstances.ts';
import { readExamples } from './readExamples.ts';
import { type Perceptron, trainPerceptron } from './trainPerceptron.ts';
import { writeNamesModel } from './writeNamesModel.ts';

const MODEL_FILE = fileURLToPath(new URL('../../extraction/names/names.model.bin', import.meta.url));
const OPTIONS = { epochs: 6, seed: 1, margin: 0 };
const LEAST_SEEN = 2;
const MOST_FEATURES = 60_000;

/** Trains the name tagger on the folder given and writes its model: `npx tsx training/names/train.ts FOLDER [FILE]`. */
function train(folder: string, file: string): void {
  const all = indexInstances(readExamples(folder), LEAST_SEEN);
  const draft = trainPerceptron(all.instances, all.hashes.length, OPTIONS);
  const sizes = all.hashes.map((_, index) => sizeOf(draft, index));
  const least = [...sizes].sort((a, b) => b - a)[MOST_FEATURES] ?? 0;
  const kept = keepFeatures(all, (index) => (sizes[index] ?? 0) > least);
  const model = writeNamesModel(trainPerceptron(kept.instances, kept.hashes.length, OPTIONS), kept.hashes);
  writeFileSync(file, model);
  process.stdout.write(
    `${file}: ${model.length} bytes, ${kept.hashes.length} of ${all.hashes.length} features.\n`,
  );
}

function sizeOf({ weights }: Perceptron, index: number): number {
  return Math.max(...weights.subarray(index * LABEL_COUNT, (index + 1) * LABEL_COUNT).map(Math.abs));
}

const [folder, file = MODEL_FILE] = process.argv.slice(2);
if (folder === undefined) {
  process.stderr.write(
    'train: no folder given. Run npx tsx training/names/train.ts FOLDER, where FOLDER holds wikigold, redocred and ewt-test.ndjson.\n',
  );
  process.exitCode = 2;
} else {
  train(folder, file);
}
