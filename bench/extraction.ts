import { availableParallelism, loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { loadModels } from '../cli/loadModels.ts';
import { ROOT } from '../scripts/root.ts';
import { runCommandLine } from '../scripts/runCommandLine.ts';
import { measureLength } from './extraction/measureLength.ts';
import { measureMemory } from './extraction/measureMemory.ts';
import { measureRatio } from './extraction/measureRatio.ts';
import { measureThreads } from './extraction/measureThreads.ts';
import { readCorpus } from './extraction/readCorpus.ts';

const SAMPLE = join(ROOT, 'graph-data/articles');

/**
 * The speed of the extraction: beside the tagging alone of compromise and of wink-nlp, in two threads beside one, over
 * many documents and over long ones. It takes five minutes.
 * `npm run bench:extraction` reads the sample corpus, `npm run bench:extraction -- FOLDER` the files of a folder.
 */
runCommandLine(async () => {
  const folder = process.argv[2] === undefined ? SAMPLE : resolve(process.argv[2]);
  const documents = await readCorpus(folder);
  console.log(`${documents.length} documents of ${folder}`);
  console.log(
    `${availableParallelism()} processors, load ${loadavg()[0]?.toFixed(1)}; seconds are those of the processor, but for threads\n`,
  );
  const models = await loadModels();
  measureRatio(documents, models);
  await measureThreads(documents);
  measureMemory(documents, models);
  measureLength(documents, models);
});
