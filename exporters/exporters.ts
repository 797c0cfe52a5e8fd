import { annotations } from './annotations/annotations.ts';
import { csv } from './csv/csv.ts';
import { links } from './csv/links.ts';
import { cytoscapeJson } from './cytoscapeJson.ts';
import { dossierJson } from './dossierJson.ts';
import type { Exporter } from './exporter.ts';
import { followTheMoney } from './followTheMoney/followTheMoney.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { graphologyJson } from './graphologyJson.ts';
import { neo4j } from './neo4j/neo4j.ts';
import { nodeLinkJson } from './nodeLinkJson.ts';

/** Every format, in the order of the menu: a new one is one module and one line here. */
export const EXPORTERS: readonly Exporter[] = [
  dossierJson,
  gexf,
  graphml,
  csv,
  links,
  cytoscapeJson,
  neo4j,
  followTheMoney,
  graphologyJson,
  nodeLinkJson,
  annotations,
];

export function findExporter(id: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.id === id);
}
