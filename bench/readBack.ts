import { TextDecoder } from 'node:util';
import type { Exporter } from '../exporters/exporter.ts';
import type { Dossier } from '../graph-data/schema/dossier.ts';
import { GraphFile } from '../importers/graphFile.ts';
import { importGraph } from '../importers/importGraph.ts';

/** The exporters whose files are also read. */
export const READ_BACK: ReadonlySet<string> = new Set([
  'dossier',
  'gexf',
  'gexf-timeline',
  'gexf-1.2',
  'graphml',
  'graphml-neo4j',
  'graphology',
  'node-link',
  'cytoscape',
  'cx2',
  'csv',
  'links',
  'kumu',
  'neo4j',
  'ftm',
]);

/** The files of a format as they are before they are read: decoded, not parsed. */
export function writeGraphFiles(exporter: Exporter, dossier: Dossier): GraphFile[] {
  const options = { openRelations: true, unknownActors: true };
  const files =
    'files' in exporter ? exporter.files : [{ fileName: `big.${exporter.extension}`, write: exporter.write }];
  return files.map(({ fileName, write }) => {
    const decoder = new TextDecoder();
    let text = '';
    for (const piece of write(dossier, options))
      text += typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true });
    return new GraphFile(fileName, text);
  });
}

/** Reads them as one graph; gives how many statements it holds. */
export function readBack([first, ...besides]: readonly GraphFile[]): number {
  return first ? importGraph(first, { besides }).dossier.statements.length : 0;
}
