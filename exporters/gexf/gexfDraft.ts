import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { GEXF_1_2 } from './gexfDialects.ts';
import { writeGexf } from './writeGexf.ts';

export const gexfDraft: OneFileExporter = {
  id: 'gexf-1.2',
  label: 'GEXF 1.2',
  extension: '1.2.gexf',
  mediaType: 'application/gexf+xml',
  group: 'networks',
  description: 'For older programs (NetworkX before 3.6, Tulip, JGraphT): the graph in the version before.',
  losses:
    'Documents and mentions stay behind, and there is no kind of edge: Gephi joins parallel edges, take GEXF 1.3 there. In lists | becomes ¦; characters that XML cannot carry become U+FFFD.',
  offsets: 'utf-16',
  write: (dossier, options = {}) => writeGexf(buildGraph(dossier, options), GEXF_1_2),
};
