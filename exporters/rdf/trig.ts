import type { OneFileExporter } from '../exporter.ts';
import { describeDossier } from './describeDossier.ts';
import { writeQuads } from './writeQuads.ts';

export const trig: OneFileExporter = {
  id: 'trig',
  label: 'RDF as TriG',
  extension: 'trig',
  mediaType: 'application/trig',
  group: 'linked-data',
  description: 'For stores with named graphs: the same, every claim in a graph of its own, denied ones too.',
  losses: 'Texts and mentions stay behind. Characters that RDF tools refuse become U+FFFD.',
  offsets: 'code-points',
  write: (dossier, options = {}) => writeQuads(describeDossier(dossier, options), 'TriG'),
};
