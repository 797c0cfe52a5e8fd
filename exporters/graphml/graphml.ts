import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { writeGraphml } from './writeGraphml.ts';

export const graphml: OneFileExporter = {
  id: 'graphml',
  label: 'GraphML',
  extension: 'graphml',
  mediaType: 'application/graphml+xml',
  group: 'networks',
  description:
    'For NetworkX, igraph, R, Cytoscape, yEd and graph-tool: the graph with its evidence, most widely read.',
  losses:
    'Documents and mentions stay behind; lists are JSON text. Gephi joins parallel edges of GraphML, and Tulip cuts texts at & and <: take GEXF there. Characters that XML cannot carry become U+FFFD.',
  offsets: 'utf-16',
  write: (dossier, options = {}) => writeGraphml(buildGraph(dossier, options)),
};
