import { annotations } from './annotations/annotations.ts';
import { csv } from './csv/csv.ts';
import { links } from './csv/links.ts';
import { dossierJson } from './dossierJson.ts';
import type { Exporter } from './exporter.ts';
import { followTheMoney } from './followTheMoney/followTheMoney.ts';
import { gexf } from './gexf/gexf.ts';
import { gexfDraft } from './gexf/gexfDraft.ts';
import { gexfTimeline } from './gexf/gexfTimeline.ts';
import { graphml } from './graphml/graphml.ts';
import { graphmlForNeo4j } from './graphml/graphmlForNeo4j.ts';
import { cytoscapeJson } from './json/cytoscapeJson.ts';
import { graphologyJson } from './json/graphologyJson.ts';
import { nodeLinkJson } from './json/nodeLinkJson.ts';
import { neo4j } from './neo4j/neo4j.ts';

/** Every format, in the order of the menu: a new one is one module and one line here. */
export const EXPORTERS: readonly Exporter[] = [
  dossierJson,
  gexf,
  gexfTimeline,
  gexfDraft,
  graphml,
  csv,
  links,
  cytoscapeJson,
  neo4j,
  graphmlForNeo4j,
  followTheMoney,
  graphologyJson,
  nodeLinkJson,
  annotations,
];

export function findExporter(id: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.id === id);
}
