import process from 'node:process';
import type { Exporter } from '../exporters/exporter.ts';
import { EXPORTERS } from '../exporters/exporters.ts';
import { gatherPieces } from '../exporters/pieces/gatherPieces.ts';
import type { Dossier } from '../graph-data/schema/dossier.ts';
import { runCommandLine } from '../scripts/runCommandLine.ts';
import { makeBigDossier } from './makeBigDossier.ts';
import { READ_BACK, readBack, writeGraphFiles } from './readBack.ts';

const EDGES = 100_000;
const MEGABYTE = 1_000_000;

interface Rate {
  readonly id: string;
  readonly seconds: number;
  readonly bytes: number;
}

/**
 * How fast each format is written and read back, beside JSON.stringify and JSON.parse of the same dossier in the same run,
 * and the most memory the process had so far. `npm run bench:formats` has 100,000 edges, `npm run bench:formats -- 10000 gexf` that
 * many, in that format only.
 */
runCommandLine(async () => {
  const [, , edgeCount, ...ids] = process.argv;
  const edges = Number(edgeCount ?? EDGES);
  const exporters = EXPORTERS.filter(({ id }) => ids.length === 0 || ids.includes(id));
  const dossier = makeBigDossier(edges);
  console.log(
    `${edges} edges between ${dossier.entities.length} entities, ${dossier.documents.length} documents`,
  );
  const plain = measure('JSON.stringify', () => [JSON.stringify(dossier)]);
  printRate(plain, plain, edges);
  for (const exporter of exporters)
    printRate(
      measure(exporter.id, () => writeAll(exporter, dossier)),
      plain,
      edges,
    );
  console.log('\nRead back:');
  const text = JSON.stringify(dossier);
  const parsed = measureReading('JSON.parse', text.length, () => JSON.parse(text));
  printRate(parsed, parsed, edges);
  for (const exporter of exporters.filter(({ id }) => READ_BACK.has(id)))
    printRate(read(exporter, dossier), parsed, edges);
});

function read(exporter: Exporter, dossier: Dossier): Rate {
  const files = writeGraphFiles(exporter, dossier);
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  return measureReading(exporter.id, bytes, () => readBack(files));
}

function measureReading(id: string, bytes: number, run: () => unknown): Rate {
  const start = performance.now();
  run();
  return { id, seconds: (performance.now() - start) / 1000, bytes };
}

function* writeAll(exporter: Exporter, dossier: Dossier): Generator<string | Uint8Array, void, undefined> {
  const options = { openRelations: true, unknownActors: true };
  const files = 'files' in exporter ? exporter.files : [exporter];
  for (const { write } of files) yield* gatherPieces(write(dossier, options));
}

/** Bytes are counted as UTF-8, which is what a file has; nothing is kept. */
function measure(id: string, write: () => Iterable<string | Uint8Array>): Rate {
  const start = performance.now();
  let bytes = 0;
  for (const piece of write()) bytes += Buffer.byteLength(piece);
  return { id, seconds: (performance.now() - start) / 1000, bytes };
}

function printRate({ id, seconds, bytes }: Rate, plain: Rate, edges: number): void {
  const columns = [
    id.padEnd(16),
    `${(bytes / MEGABYTE).toFixed(1)} MB`.padStart(10),
    `${seconds.toFixed(2)} s`.padStart(9),
    `${Math.round(edges / seconds).toLocaleString('en')} edges/s`.padStart(18),
    `${(bytes / MEGABYTE / seconds).toFixed(1)} MB/s`.padStart(12),
    `${(seconds / plain.seconds).toFixed(1)} × ${plain.id}`.padStart(22),
    `peak ${Math.round(process.resourceUsage().maxRSS / 1000)} MB`.padStart(13),
  ];
  console.log(columns.join(''));
}
