import type { Reading, SourceFile } from '../../graph-data/readers/reading.ts';
import { checkSize } from '../../graph-data/readers/readSource.ts';
import type { Dossier, SourceDocument } from '../../graph-data/schema/dossier.ts';
import { isGraphName } from '../../importers/importers.ts';
import { checkGraphSize } from '../../importers/openGraphFile.ts';
import type { OpenedGraph } from '../importers/openedGraph.ts';
import type { AboutText, Source } from './sources.ts';

/** What sources gave: documents to extract, dossiers to open, graphs to import, and one message for each that gave nothing. */
export interface Gathered {
  readonly documents: readonly SourceDocument[];
  readonly dossiers: readonly Dossier[];
  readonly graphs: readonly OpenedGraph[];
  readonly errors: readonly string[];
  readonly notes: readonly string[];
}

const PASTED = 'Pasted text';
const LONGEST_TITLE = 48;
const ADDRESS = /^\s*https?:\/\/\S+\s*$/i;
const DOSSIER = /\.json$/i;
const IS_DOSSIER = /"format"\s*:\s*"attest-dossier"/;
const HEAD_BYTES = 2000;
const LARGEST_DOSSIER = 500 * 1024 * 1024;

/** Reads off the page's thread. */
export interface AsideReader {
  readSource(
    file: Blob,
    names: Pick<SourceFile, 'name' | 'id'>,
    onProgress: (share: number) => void,
  ): Promise<Reading>;
  readDossier(file: Blob): Promise<Dossier>;
  /** Opens a file of another program; undefined when it holds no graph. */
  openGraph(file: File): Promise<OpenedGraph | undefined>;
}

/** Reads one source; never throws for what is in it. */
export async function gatherSource(
  source: Source,
  aside: AsideReader,
  onProgress: (share: number) => void = () => undefined,
): Promise<Gathered> {
  if (source.kind === 'leftOut') return { ...NOTHING, notes: [describeLeftOut(source)] };
  if (source.kind === 'text' && ADDRESS.test(source.text))
    return { ...NOTHING, errors: [describeAddress(source.text)] };
  if (source.kind === 'text')
    return fromReading(describeText(await readText(source.text, aside), source.about));
  const { file, path, isFound } = source;
  try {
    const graph = await openGraphFile(file, aside);
    if (graph && isFound && graph.unmapped) return { ...NOTHING, notes: [describeTable(path)] };
    if (graph) return { ...NOTHING, graphs: [graph] };
    if (isFound && DOSSIER.test(file.name) && !(await isDossier(file)))
      return { ...NOTHING, notes: [`${path}: left out, since it holds no graph and no dossier.`] };
    if (DOSSIER.test(file.name)) return { ...NOTHING, dossiers: [await openDossierFile(file, aside)] };
    checkSize(file.name, file.size);
    const reading = await aside.readSource(file, { name: path, id: file.name }, onProgress);
    const others = await Promise.all(
      (reading.others ?? []).map((other) => gatherSource(toSource(other), aside)),
    );
    return joinGathered([fromReading(reading), ...others]);
  } catch (error) {
    if (error instanceof Error && error.name === 'Cancelled') throw error;
    return { ...NOTHING, errors: [describeFailure(path, error)] };
  }
}

const NOTHING: Gathered = { documents: [], dossiers: [], graphs: [], errors: [], notes: [] };

/** What several sources gave, as one. */
export function joinGathered(all: readonly Gathered[]): Gathered {
  return {
    documents: all.flatMap(({ documents }) => documents),
    dossiers: all.flatMap(({ dossiers }) => dossiers),
    graphs: all.flatMap(({ graphs }) => graphs),
    errors: all.flatMap(({ errors }) => errors),
    notes: all.flatMap(({ notes }) => notes),
  };
}

function fromReading({ documents, errors, notes }: Reading): Gathered {
  return { ...NOTHING, documents, errors: errors.map(({ message }) => message), notes };
}

function describeLeftOut({ folder, extensions }: Extract<Source, { kind: 'leftOut' }>): string {
  const kinds = [...new Set(extensions)].join(', ');
  return `${folder}: left out ${extensions.length} of its files, of kinds that are not read (${kinds}).`;
}

function describeAddress(text: string): string {
  return `${text.trim()}: this is an address, and Attest fetches nothing from the network. Open the page, copy its text and paste that, or save the page and drop its file here.`;
}

function readText(text: string, aside: AsideReader): Promise<Reading> {
  return aside.readSource(new Blob([text]), { name: `${PASTED}.txt`, id: PASTED }, () => undefined);
}

/** A graph or dossier that was inside another file, as if it had been given alone. */
function toSource({ name, bytes }: SourceFile): Source {
  const file = new File([new Uint8Array(bytes)], name.slice(name.lastIndexOf('/') + 1));
  return { kind: 'file', file, path: name, isFound: true };
}

function describeText(reading: Reading, { title, date, url, publisher }: AboutText): Reading {
  return {
    ...reading,
    documents: reading.documents.map((document) => ({
      ...document,
      ...(document.title === PASTED && { title: beginText(document.text) }),
      ...(title && { title }),
      ...(date && { date }),
      ...(url && { url }),
      ...(publisher && { publisher }),
    })),
  };
}

/** A text without a headline is called by its first words, and by where it came from. */
function beginText(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  const begin =
    line.length <= LONGEST_TITLE ? line : `${line.slice(0, LONGEST_TITLE).replace(/\s+\S*$/, '')}…`;
  return `Pasted: ${begin}`;
}

/** The one place that tells a graph from a document and a dossier: by its name, and by what is in it. */
async function openGraphFile(file: File, aside: AsideReader): Promise<OpenedGraph | undefined> {
  if (!isGraphName(file.name)) return undefined;
  if (DOSSIER.test(file.name) && (await isDossier(file))) return undefined;
  checkGraphSize(file.name, file.size);
  return aside.openGraph(file);
}

async function isDossier(file: File): Promise<boolean> {
  return IS_DOSSIER.test(await file.slice(0, HEAD_BYTES).text());
}

function describeTable(path: string): string {
  return `${path}: left out, since its columns do not say which hold the ends of links. Add it alone to choose them.`;
}

async function openDossierFile(file: File, aside: AsideReader): Promise<Dossier> {
  if (file.size > LARGEST_DOSSIER)
    throw new Error(
      'the file has more than 500 MB. Split it: a dossier of that size does not fit into a browser.',
    );
  return aside.readDossier(file);
}

function describeFailure(path: string, error: unknown): string {
  const why = error instanceof Error ? error.message.replace(/^readDossier: /, '') : String(error);
  if (why.startsWith(path)) return why;
  const isGone = error instanceof DOMException && error.name === 'NotFoundError';
  return isGone
    ? `${path}: the file is gone or cannot be read. Look whether it still exists, then add it again.`
    : `${path}: ${why}`;
}
