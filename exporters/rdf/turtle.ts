import type { OneFileExporter } from '../exporter.ts';
import { describeDossier } from './describeDossier.ts';
import { writeQuads } from './writeQuads.ts';

export const turtle: OneFileExporter = {
  id: 'turtle',
  label: 'RDF as Turtle',
  extension: 'ttl',
  mediaType: 'text/turtle',
  group: 'linked-data',
  description:
    'For triple stores, SPARQL and Wikidata people: entities, links with status, and each sentence as a Web Annotation.',
  losses:
    'Texts and mentions stay behind. A plain triple stands only for what is asserted; the rest is in its description. Characters that RDF tools refuse become U+FFFD.',
  offsets: 'code-points',
  write: (dossier, options = {}) => writeQuads(describeDossier(dossier, options), 'Turtle'),
};
