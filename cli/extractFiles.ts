import type { Exporter, ExportOptions } from '../exporters/exporter.ts';
import { DossierBuilder } from '../extraction/dossier/addReading.ts';
import { createDocumentReader, type DocumentReader } from '../extraction/pipeline.ts';
import type { SourceDocument } from '../graph-data/schema/dossier.ts';
import { CommandError } from './commandError.ts';
import { ALL_READ, NOTHING_WRITTEN, SOME_FAILED } from './exitCodes.ts';
import type { InputEvent } from './inputs/inputEvent.ts';
import { listInputs } from './inputs/listInputs.ts';
import { readInputs } from './inputs/readInputs.ts';
import { loadModels } from './loadModels.ts';
import { checkOutput } from './output/checkOutput.ts';
import { nameFile } from './output/nameFile.ts';
import { openOutput, STANDARD_OUTPUT } from './output/openOutput.ts';
import { Report } from './report.ts';

export interface Extraction {
  readonly inputs: readonly string[];
  readonly out: string;
  readonly exporter: Exporter;
  readonly name: string;
  readonly options: ExportOptions;
}

/** Reads all inputs and writes one format; gives the exit code. Throws a CommandError when nothing can be written. */
export async function extractFiles(extraction: Extraction): Promise<number> {
  const { inputs, out, exporter } = extraction;
  if (exporter.fileNames && out === STANDARD_OUTPUT)
    throw new CommandError(
      `--out: ${exporter.id} is several files (${exporter.fileNames.join(', ')}). Give --out a file's name.`,
    );
  const { files, errors, notes } = await listInputs(inputs);
  if (out !== STANDARD_OUTPUT)
    await checkOutput(exporter.fileNames?.map((fileName) => nameFile(out, fileName)) ?? [out], files);

  const report = new Report(files.reduce((bytes, { size }) => bytes + size, 0));
  for (const note of notes) report.tellNote(note);
  for (const error of errors) report.tellError(error.message);

  const readDocument = createDocumentReader(await loadModels());
  const documents = listDocuments(readInputs(files, inputs), report);
  const summary = exporter.isPerDocument
    ? await writeOneByOne(documents, readDocument, extraction, report)
    : await writeTogether(documents, readDocument, extraction, report);

  if (summary === undefined) {
    report.print('Nothing was read, nothing is written. "npm run extract -- --help" shows what can be read.');
    return NOTHING_WRITTEN;
  }
  const failed = report.failures > 0 ? ` ${countOf(report.failures, 'input')} could not be read.` : '';
  report.print(`${countOf(report.documents, 'document')}: ${summary}.${failed}`);
  return report.failures > 0 ? SOME_FAILED : ALL_READ;
}

async function* listDocuments(
  events: AsyncIterable<InputEvent>,
  report: Report,
): AsyncGenerator<SourceDocument> {
  for await (const event of events) {
    if ('error' in event) report.tellError(event.error.message);
    else if ('note' in event) report.tellNote(event.note);
    else if ('bytesRead' in event) report.countBytes(event.bytesRead);
    else yield event.document;
  }
}

async function writeTogether(
  documents: AsyncIterable<SourceDocument>,
  readDocument: DocumentReader,
  { out, exporter, name, options }: Extraction,
  report: Report,
): Promise<string | undefined> {
  const builder = new DossierBuilder(name);
  for await (const document of documents) addDocument(builder, document, readDocument, report);
  if (report.documents === 0) return undefined;

  const dossier = builder.build();
  const written = exporter.write(dossier, options);
  const files =
    typeof written === 'string'
      ? [{ path: out, text: written }]
      : written.map(({ fileName, text }) => ({ path: nameFile(out, fileName), text }));
  for (const { path, text } of files) {
    const output = await openOutput(path);
    await output.write(text);
    await output.close();
  }
  return summarize(dossier.entities.length, dossier.statements.length);
}

async function writeOneByOne(
  documents: AsyncIterable<SourceDocument>,
  readDocument: DocumentReader,
  { out, exporter, name, options }: Extraction,
  report: Report,
): Promise<string | undefined> {
  const output = await openOutput(out);
  let entities = 0;
  let statements = 0;
  try {
    for await (const document of documents) {
      const builder = new DossierBuilder(name);
      if (!addDocument(builder, document, readDocument, report)) continue;
      const dossier = builder.build();
      entities += dossier.entities.length;
      statements += dossier.statements.length;
      await output.write(String(exporter.write(dossier, options)));
    }
  } catch (error) {
    await output.discard();
    throw error;
  }
  if (report.documents === 0) {
    await output.discard();
    return undefined;
  }
  await output.close();
  return summarize(entities, statements);
}

/** Whether the document was read; a fault in reading one is told and costs no other. */
function addDocument(
  builder: DossierBuilder,
  document: SourceDocument,
  readDocument: DocumentReader,
  report: Report,
): boolean {
  try {
    builder.add(readDocument(document));
    report.countDocument();
    return true;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report.tellError(
      `${document.id}: the document could not be read (${why}). Leave it out, and report the fault.`,
    );
    return false;
  }
}

function summarize(entities: number, statements: number): string {
  return `${countOf(entities, 'entity', 'entities')}, ${countOf(statements, 'statement')}`;
}

function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
