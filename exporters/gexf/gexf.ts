import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { GEXF_1_3 } from './gexfDialects.ts';
import { writeGexf } from './writeGexf.ts';

export const gexf: OneFileExporter = {
  id: 'gexf',
  label: 'GEXF',
  extension: 'gexf',
  mediaType: 'application/gexf+xml',
  group: 'networks',
  description: 'For Gephi and Gephi Lite: the graph with its colours, sizes, parallel edges and evidence.',
  losses:
    'Documents and mentions stay behind; dates are columns, not a timeline. NetworkX reads it from version 3.6. Characters that XML cannot carry become U+FFFD.',
  offsets: 'utf-16',
  write: (dossier, options = {}) => writeGexf(buildGraph(dossier, options), GEXF_1_3),
};
