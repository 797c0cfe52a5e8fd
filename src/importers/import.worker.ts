import { expose } from 'comlink';
import type { Drop } from '../../importers/drops.ts';
import type { GraphFile } from '../../importers/graphFile.ts';
import { recognizeGraph } from '../../importers/importers.ts';
import { importGraph } from '../../importers/importGraph.ts';
import { openGraphFile } from '../../importers/openGraphFile.ts';
import { readTableHead, type Table } from '../../importers/tables/parseTable.ts';
import { isTableKnown } from '../../importers/tables/readTables.ts';
import type { TableMapping } from '../../importers/tables/tableMapping.ts';
import { type DossierPart, sliceDossier } from '../ingest/sliceDossier.ts';

/** What a file turned out to be; `unmapped` are the first rows of a table whose columns have to be named. */
export interface Recognized {
  readonly format: string;
  readonly isTable: boolean;
  readonly unmapped?: Table;
}

export interface ReadGraph {
  readonly name: string;
  readonly parts: number;
  readonly dropped: readonly Drop[];
}

const SHOWN_ROWS = 4;
const opened = new Map<string, GraphFile>();
let parts: DossierPart[] = [];

/** What the page asks of the worker. A dossier comes in parts, so that copying it never holds the page. */
const graphImport = {
  /** Opens a file under a key of the page's; undefined when it holds no graph. */
  async recognize(key: string, name: string, file: Blob): Promise<Recognized | undefined> {
    const graph = openGraphFile(name, new Uint8Array(await file.arrayBuffer()));
    const importer = recognizeGraph(graph);
    if (!importer) return undefined;
    opened.set(key, graph);
    if (importer.id !== 'csv') return { format: importer.label, isTable: false };
    const head = readTableHead(graph, SHOWN_ROWS);
    return { format: importer.label, isTable: true, ...(!isTableKnown(head) && { unmapped: head }) };
  },

  /** Reads what `recognize` opened; several keys are tables of one graph. */
  read(
    keys: readonly string[],
    mapping: TableMapping | undefined,
    onProgress: (share: number) => void,
  ): ReadGraph {
    const [first, ...besides] = keys.flatMap((key) => opened.get(key) ?? []);
    if (!first) throw new Error('The file is no longer open. Add it again.');
    const { dossier, dropped } = importGraph(first, { besides, onProgress, ...(mapping && { mapping }) });
    for (const key of keys) opened.delete(key);
    parts = [...sliceDossier(dossier)];
    return { name: dossier.name, parts: parts.length, dropped };
  },

  takePart(index: number): DossierPart | undefined {
    return parts[index];
  },
};

export type GraphImport = typeof graphImport;

expose(graphImport);
