import nlp from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Models } from '../../extraction/models.ts';
import { extractDossier } from '../../extraction/pipeline.ts';
import type { SourceDocument } from '../../graph-data/schema/dossier.ts';
import { measureSeconds } from './measureSeconds.ts';

/** So many that the compiler of the machine has come to rest: our code is large, and takes some twenty rounds. */
const ROUNDS = 30;

interface Contender {
  readonly name: string;
  readonly read: (documents: readonly SourceDocument[]) => void;
}

interface Timing {
  readonly name: string;
  readonly first: number;
  readonly best: number;
}

/** The whole extraction against the tagging alone of compromise and of wink-nlp: the same texts, one core, one run. */
export function measureRatio(documents: readonly SourceDocument[], models: Models): void {
  const wink = winkNLP(model, ['sbd', 'pos']);
  const tokens = documents.reduce((sum, { text }) => sum + wink.readDoc(text).tokens().length(), 0);
  const contenders: readonly Contender[] = [
    { name: 'whole extraction', read: (all) => void extractDossier(all, models) },
    { name: 'compromise, tagging alone', read: (all) => all.forEach(({ text }) => void nlp(text)) },
    { name: 'wink-nlp, tagging alone', read: (all) => all.forEach(({ text }) => void wink.readDoc(text)) },
  ];
  printTimings(measure(contenders, documents), tokens, documents.length);
}

/** Contenders take turns, so that a busy moment of the machine does not fall on one of them. */
function measure(contenders: readonly Contender[], documents: readonly SourceDocument[]): Timing[] {
  const seconds = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round++)
    contenders.forEach(({ read }, i) => {
      seconds[i]?.push(measureSeconds(() => read(documents)));
    });
  return contenders.map(({ name }, i) => {
    const rounds = seconds[i] ?? [];
    return { name, first: rounds[0] ?? Number.NaN, best: Math.min(...rounds) };
  });
}

function printTimings(timings: readonly Timing[], tokens: number, documents: number): void {
  console.log(
    `${`${tokens} tokens (wink-nlp's)`.padEnd(27)}   tokens/s  documents/s  tokens/s in the first of ${ROUNDS} rounds`,
  );
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
