import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadModels } from '../cli/loadModels.ts';
import { parseHtml } from '../cli/parseHtml.ts';
import { extractDossier } from '../extraction/pipeline.ts';
import { readSource } from '../graph-data/readers/readSource.ts';
import type { SourceDocument } from '../graph-data/schema/dossier.ts';
import { ROOT } from '../scripts/root.ts';
import { runCommandLine } from '../scripts/runCommandLine.ts';

const ROUNDS = 5;
const SAMPLE = join(ROOT, 'graph-data/articles');

interface Contender {
  readonly name: string;
  readonly read: (documents: readonly SourceDocument[]) => void;
}

interface Timing {
  readonly name: string;
  readonly first: number;
  readonly best: number;
}

/**
 * The whole extraction against the tagging alone of compromise and of wink-nlp: the same texts, one core, one run.
 * `npm run bench:extraction` reads the sample corpus, `npm run bench:extraction -- FOLDER` the files of a folder.
 */
runCommandLine(async () => {
  const folder = process.argv[2] === undefined ? SAMPLE : resolve(process.argv[2]);
  const documents = readDocuments(folder);
  const tokens = countTokens(documents);
  console.log(`${documents.length} documents, ${tokens} tokens (as wink-nlp cuts them) of ${folder}`);
  const timings = measure(await makeContenders(), documents);
  printTimings(timings, tokens, documents.length);
});

function readDocuments(folder: string): SourceDocument[] {
  const names = readdirSync(folder).filter((name) => name !== 'README.md');
  const documents = names.sort().flatMap((name) => {
    const bytes = readFileSync(join(folder, name));
    return readSource({ name, id: name, bytes }, parseHtml).documents;
  });
  if (documents.length === 0)
    throw new Error(`bench: nothing in "${folder}" could be read. Name a folder of texts.`);
  return documents;
}

function countTokens(documents: readonly SourceDocument[]): number {
  const wink = winkNLP(model, []);
  return documents.reduce((sum, { text }) => sum + wink.readDoc(text).tokens().length(), 0);
}

async function makeContenders(): Promise<Contender[]> {
  const models = await loadModels();
  const wink = winkNLP(model, ['sbd', 'pos']);
  return [
    { name: 'whole extraction', read: (documents) => void extractDossier(documents, models) },
    {
      name: 'compromise, tagging alone',
      read: (documents) => documents.forEach(({ text }) => void nlp(text)),
    },
    {
      name: 'wink-nlp, tagging alone',
      read: (documents) => documents.forEach(({ text }) => void wink.readDoc(text)),
    },
  ];
}

/** Contenders take turns, so that a busy moment of the machine does not fall on one of them. */
function measure(contenders: readonly Contender[], documents: readonly SourceDocument[]): Timing[] {
  const seconds = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    contenders.forEach(({ read }, i) => {
      const start = performance.now();
      read(documents);
      seconds[i]?.push((performance.now() - start) / 1000);
    });
  return contenders.map(({ name }, i) => {
    const rounds = seconds[i] ?? [];
    return { name, first: rounds[0] ?? Number.NaN, best: Math.min(...rounds) };
  });
}

function printTimings(timings: readonly Timing[], tokens: number, documents: number): void {
  console.log(`\n${''.padEnd(27)}   tokens/s  documents/s  tokens/s in the first of ${ROUNDS} rounds`);
  for (const { name, first, best } of timings)
    console.log(
      name.padEnd(27),
      formatRate(tokens, best, 10),
      formatRate(documents, best, 12),
      formatRate(tokens, first, 10),
    );
  const [whole, ...others] = timings;
  console.log();
  for (const { name, best } of others)
    console.log(`whole extraction : ${name} = ${(best / (whole?.best ?? Number.NaN)).toFixed(2)} : 1`);
}

function formatRate(count: number, seconds: number, width: number): string {
  return Math.round(count / seconds)
    .toString()
    .padStart(width);
}
