import type { SourceDocument } from '../graph-data/schema/dossier.ts';
import { ALL_READ, NOTHING_WRITTEN, SOME_FAILED } from './exitCodes.ts';
import type { Extraction } from './extraction.ts';
import type { InputEvent } from './inputs/inputEvent.ts';
import { listInputs } from './inputs/listInputs.ts';
import { readInputs } from './inputs/readInputs.ts';
import { checkPlace } from './output/checkPlace.ts';
import { chooseThreads } from './reading/chooseThreads.ts';
import { readDocuments } from './reading/readDocuments.ts';
import { Report } from './report.ts';
import { writeOneByOne } from './writeOneByOne.ts';
import { writeTogether } from './writeTogether.ts';

/** Reads all inputs and writes one format; gives the exit code. Throws a CommandError when nothing can be written. */
export async function extractFiles(extraction: Extraction): Promise<number> {
  const { inputs, exporter } = extraction;
  const { files, errors, notes } = await listInputs(inputs);
  await checkPlace(extraction.out, exporter, files);

  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  const report = new Report(bytes);
  for (const note of notes) report.tellNote(note);
  for (const error of errors) report.tellError(error.message);

  const documents = listDocuments(readInputs(files, inputs), report);
  const results = readDocuments(documents, extraction.threads ?? chooseThreads(bytes));
  report.tellTotals(
    'write' in exporter && exporter.isPerDocument
      ? await writeOneByOne(results, { ...extraction, exporter }, report)
      : await writeTogether(results, extraction, report),
  );
  if (report.documents === 0) return NOTHING_WRITTEN;
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
