import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import type { TableMapping } from '../../importers/tables/tableMapping.ts';
import { Cancelled } from '../store/cancelled.ts';
import type { ImportPlace } from '../store/session.ts';
import {
  askMapping,
  askPlace,
  endTask,
  notifyError,
  startTask,
  updateTask,
} from '../store/sessionActions.ts';
import { createGraphReader, type GraphReader, type TakenGraph } from './createGraphReader.ts';
import type { OpenedGraph } from './openedGraph.ts';
import { placeGraph } from './placeGraph.ts';

let reader: GraphReader | undefined;
let lastKey = 0;

function getReader(): GraphReader {
  reader ??= createGraphReader();
  return reader;
}

export async function openGraph(file: File): Promise<OpenedGraph | undefined> {
  lastKey += 1;
  const key = String(lastKey);
  const recognized = await getReader().recognize(key, file);
  return recognized && { ...recognized, key, fileName: file.name };
}

/** Stops what is read; nothing of it was added. */
export function cancelGraphs(): void {
  reader?.cancel();
  reader = undefined;
}

/** Reads graphs one after another, tables together as one, and puts each where the user wants it. */
export async function importGraphs(graphs: readonly OpenedGraph[]): Promise<void> {
  const known = graphs.filter(({ isTable, unmapped }) => isTable && !unmapped);
  const alone = graphs.filter((graph) => !known.includes(graph)).map((graph) => [graph]);
  for (const group of [...(known.length > 0 ? [known] : []), ...alone]) {
    try {
      await importOne(group);
    } catch (error) {
      if (error instanceof Cancelled) throw error;
      notifyError(error);
    }
  }
}

async function importOne(group: readonly OpenedGraph[]): Promise<void> {
  const [first] = group;
  if (!first) return;
  const { fileName, unmapped, format } = first;
  const mapping = unmapped && (await askMapping({ fileName, ...unmapped }));
  if (unmapped && !mapping) return;
  const taken = await read(group, mapping);
  const { dossier, dropped } = taken;
  const place: ImportPlace | undefined = await askPlace({
    fileName: group.map((graph) => graph.fileName).join(', '),
    format,
    entities: dossier.entities.length,
    statements: dossier.statements.length,
    unquoted: dossier.statements.filter((statement) => !isQuoted(statement)).length,
    dropped,
  });
  if (place) await placeGraph(fileName, taken.dossier, place);
}

async function read(group: readonly OpenedGraph[], mapping: TableMapping | undefined): Promise<TakenGraph> {
  const task = startTask(`Reading ${group.map(({ fileName }) => fileName).join(', ')}`, cancelGraphs);
  try {
    return await getReader().read(
      group.map(({ key }) => key),
      mapping,
      (share) => updateTask(task, { done: Math.round(share * PERCENT), total: PERCENT }),
    );
  } finally {
    endTask(task);
  }
}

const PERCENT = 100;
