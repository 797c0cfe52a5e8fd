import { annotations } from './annotations/annotations.ts';
import { brat } from './brat/brat.ts';
import { caseFile } from './caseFile/caseFile.ts';
import { csv } from './csv/csv.ts';
import { links } from './csv/links.ts';
import { cx2 } from './cx2/cx2.ts';
import { cypher } from './cypher/cypher.ts';
import { dossierJson } from './dossierJson.ts';
import { dot } from './dot/dot.ts';
import { events } from './events/events.ts';
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
import { kumu } from './kumu/kumu.ts';
import { neo4j } from './neo4j/neo4j.ts';
import { obsidian } from './obsidian/obsidian.ts';
import { jsonLd } from './rdf/jsonLd.ts';
import { trig } from './rdf/trig.ts';
import { turtle } from './rdf/turtle.ts';
import { stix } from './stix/stix.ts';
import { labelStudio } from './texts/labelStudio.ts';
import { webAnnotation } from './texts/webAnnotation.ts';
import { webanno } from './webanno/webanno.ts';

/** Every format, in the order of the menu: a new one is one module and one line here. */
export const EXPORTERS: readonly Exporter[] = [
  dossierJson,
  caseFile,
  gexf,
  gexfTimeline,
  gexfDraft,
  graphml,
  cytoscapeJson,
  cx2,
  dot,
  csv,
  links,
  kumu,
  events,
  followTheMoney,
  obsidian,
  stix,
  neo4j,
  graphmlForNeo4j,
  cypher,
  graphologyJson,
  nodeLinkJson,
  turtle,
  trig,
  jsonLd,
  annotations,
  webAnnotation,
  brat,
  webanno,
  labelStudio,
];

export function findExporter(id: string): Exporter | undefined {
  return EXPORTERS.find((exporter) => exporter.id === id);
}
