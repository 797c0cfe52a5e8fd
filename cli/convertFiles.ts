import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { ReaderError } from '../graph-data/readers/readerError.ts';
import { DossierError } from '../graph-data/schema/dossierError.ts';
import { type Drop, describeDrop, isPartOfGraph } from '../importers/drops.ts';
import type { GraphFile } from '../importers/graphFile.ts';
import { ImportError } from '../importers/importError.ts';
import type { Importer } from '../importers/importer.ts';
import { recognizeGraph } from '../importers/importers.ts';
import { importGraph } from '../importers/importGraph.ts';
import { checkGraphSize, openGraphFile } from '../importers/openGraphFile.ts';
import type { TableMapping } from '../importers/tables/tableMapping.ts';
import { CommandError } from './commandError.ts';
import { countOf } from './countOf.ts';
import { ALL_READ, SOME_FAILED } from './exitCodes.ts';
import { type InputFile, STANDARD_INPUT } from './inputs/inputFile.ts';
import { listInputs } from './inputs/listInputs.ts';
import { checkPlace } from './output/checkPlace.ts';
import { type Writing, writeFiles } from './output/writeFiles.ts';

/** What the command line was asked to convert. */
interface Conversion extends Writing {
  readonly inputs: readonly string[];
  readonly importer?: Importer;
  readonly mapping?: TableMapping;
  readonly name?: string;
}

/** Reads one graph and writes it in another format; gives the exit code. Throws a CommandError when nothing can be written. */
export async function convertFiles(conversion: Conversion): Promise<number> {
  const { inputs, importer, mapping, name, ...writing } = conversion;
  const { files, errors } = await listInputs(inputs);
  const [error] = errors;
  if (error) throw new CommandError(error.message);
  await checkPlace(writing.out, writing.exporter, files);
  const { dossier, dropped } = await refuseKnown(async () => {
    const [file, ...besides] = await openInputs(files, inputs);
    if (!file) throw new CommandError('Nothing to read: the folder holds no graph. Name a file.');
    const chosen = importer ?? recognizeGraph(file);
    if (besides.length > 0 && chosen?.id !== 'csv')
      throw new CommandError(
        `${besides[0]?.name}: only tables are read together, as one graph. Convert one graph at a time.`,
      );
    return importGraph(file, { besides, ...(mapping && { mapping }) }, chosen);
  });
  await writeFiles(name === undefined ? dossier : { ...dossier, name }, writing);
  tell(dossier.entities.length, dossier.statements.length, dropped);
  return dropped.some(isPartOfGraph) ? SOME_FAILED : ALL_READ;
}

async function openInputs(files: readonly InputFile[], inputs: readonly string[]): Promise<GraphFile[]> {
  const opened: GraphFile[] = [];
  for (const { path, id, size } of files) {
    checkGraphSize(id, size);
    opened.push(openGraphFile(id, await readFile(path)));
  }
  if (inputs.includes(STANDARD_INPUT))
    opened.push(openGraphFile('standard input', await buffer(process.stdin)));
  return opened;
}

async function refuseKnown<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ImportError || error instanceof ReaderError || error instanceof DossierError)
      throw new CommandError(describeRefusal(error));
    throw error;
  }
}

function describeRefusal(error: ImportError | ReaderError | DossierError): string {
  const isUnmapped = error instanceof ImportError && error.code === 'needs-mapping';
  return isUnmapped
    ? `${error.message} Use --source and --target, and --relation, --date, ….`
    : error.message;
}

function tell(entities: number, statements: number, dropped: readonly Drop[]): void {
  console.error(`${countOf(entities, 'entity', 'entities')}, ${countOf(statements, 'statement')}.`);
  if (dropped.length > 0) console.error('What does not come along, or comes otherwise:');
  for (const drop of dropped) console.error(`  ${describeDrop(drop)}`);
}
