import { followTheMoney } from './followTheMoney/followTheMoney.ts';
import { gexf } from './gexf/gexf.ts';
import type { GraphFile } from './graphFile.ts';
import { graphml } from './graphml/graphml.ts';
import type { Importer } from './importer.ts';
import { cx2 } from './json/cx2.ts';
import { cytoscape } from './json/cytoscape.ts';
import { dossier } from './json/dossier.ts';
import { graphology } from './json/graphology.ts';
import { nodeLink } from './json/nodeLink.ts';
import { tables } from './tables/tables.ts';

/** Every format, in the order in which a file is asked whether it is one: a new one is one module and one line here. */
export const IMPORTERS: readonly Importer[] = [
  dossier,
  gexf,
  graphml,
  cx2,
  cytoscape,
  graphology,
  nodeLink,
  followTheMoney,
  tables,
];

export function findImporter(id: string): Importer | undefined {
  return IMPORTERS.find((importer) => importer.id === id);
}

/** The format that a file is by what is in it; undefined when it holds no graph. */
export function recognizeGraph(file: GraphFile): Importer | undefined {
  return IMPORTERS.find((importer) => importer.recognizes(file));
}

/** Whether a file of this name may hold a graph; `recognizeGraph` tells when it is read. */
export function isGraphName(name: string): boolean {
  const lower = name.toLowerCase();
  return IMPORTERS.some(({ extensions }) => extensions.some((extension) => lower.endsWith(extension)));
}
