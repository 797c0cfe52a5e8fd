import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { listLabels } from '../neo4j/listLabels.ts';
import { type Flavour, writeGraphml } from './writeGraphml.ts';

/** Gephi takes an edge's `label` for its kind, Neo4j's APOC for the relationship's type, and `labels` for a node's labels. */
const FLAVOUR: Flavour = {
  describeNode: ({ entity }) => ({
    labels: listLabels(entity)
      .map((label) => `:${label}`)
      .join(''),
  }),
  describeEdge: ({ kind }) => ({ label: kind }),
};

export const graphmlForNeo4j: OneFileExporter = {
  id: 'graphml-neo4j',
  label: 'GraphML for Neo4j and Gephi',
  extension: 'neo4j.graphml',
  mediaType: 'application/graphml+xml',
  group: 'databases',
  description:
    "For Neo4j's apoc.import.graphml (readLabels: true), and for Gephi where GEXF is no choice: labels, types and parallel edges are kept.",
  losses:
    'Documents and mentions stay behind; lists are JSON text. Readers that check the schema refuse its extra attributes: take GraphML there. Characters that XML cannot carry become U+FFFD.',
  offsets: 'utf-16',
  write: (dossier, options = {}) => writeGraphml(buildGraph(dossier, options), FLAVOUR),
};
