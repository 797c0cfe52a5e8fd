import process from 'node:process';
import { loadModels } from '../cli/loadModels.ts';
import { computeFigures } from '../evaluation/figures.ts';
import { FLOORS_FILE, listFallen, readFloors } from '../evaluation/floors.ts';
import { formatScore } from '../evaluation/formatScore.ts';
import { listMistakes } from '../evaluation/listMistakes.ts';
import { readGold } from '../evaluation/readGold.ts';
import { readOptions } from '../evaluation/readOptions.ts';
import { readTexts } from '../evaluation/readTexts.ts';
import { scoreTexts } from '../evaluation/score.ts';
import { createDocumentReader } from '../extraction/pipeline.ts';
import { runCommandLine } from './runCommandLine.ts';

/** Measures the extraction on the gold of tests/gold: `npm run evaluate -- --help`. */
runCommandLine(async () => {
  const options = readOptions(process.argv.slice(2));
  const floors = readFloors();
  const readDocument = createDocumentReader(await loadModels());
  const fallen: string[] = [];
  for (const half of options.halves) {
    const read = readTexts(readGold(half), readDocument);
    const score = scoreTexts(read);
    if (options.listsMistakes) console.log(`${read.flatMap(listMistakes).join('\n')}\n`);
    console.log(`${formatScore(half, score)}\n`);
    fallen.push(...listFallen(half, computeFigures(score), floors[half]));
  }
  if (options.checksFloors && fallen.length > 0)
    throw new Error(
      `evaluate: below the floors of ${FLOORS_FILE}: ${fallen.join(', ')}. Mend what broke: npm run evaluate -- --half build --verbose shows it.`,
    );
});
