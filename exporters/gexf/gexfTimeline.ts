import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import { GEXF_1_3_DYNAMIC } from './gexfDialects.ts';
import { writeGexf } from './writeGexf.ts';

export const gexfTimeline: OneFileExporter = {
  id: 'gexf-timeline',
  label: 'GEXF with a timeline',
  extension: 'timeline.gexf',
  mediaType: 'application/gexf+xml',
  group: 'networks',
  description: "For Gephi's timeline: the same graph, each link on the days of its statements.",
  losses:
    'Documents and mentions stay behind. A month or a year stands at its first day; links without a date are always there. Tulip and NetworkX before 3.6 refuse it. Characters that XML cannot carry become U+FFFD.',
  offsets: 'utf-16',
  write: (dossier, options = {}) => writeGexf(buildGraph(dossier, options), GEXF_1_3_DYNAMIC),
};
