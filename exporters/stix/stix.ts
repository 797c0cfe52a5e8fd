import type { OneFileExporter } from '../exporter.ts';
import { writeJsonList } from '../json/writeJsonList.ts';
import { describeBundle } from './describeBundle.ts';
import { makeStixId } from './makeStixId.ts';

export const stix: OneFileExporter = {
  id: 'stix',
  label: 'STIX 2.1',
  extension: 'stix.json',
  mediaType: 'application/stix+json;version=2.1',
  group: 'investigation',
  description:
    'For OpenCTI, MISP and threat intelligence: actors as identities, links as relationships with their sentences, documents as reports.',
  losses:
    'Texts and mentions stay behind. STIX has no status: what is not asserted has it in the name of its relationship (expelled-negated). Dates without a day are in the evidence only.',
  offsets: 'utf-16',
  write: function* (dossier, options = {}) {
    yield `{"type":"bundle","id":"${makeStixId('bundle', dossier.name)}",\n"objects":`;
    yield* writeJsonList(describeBundle(dossier, options), (object) => object);
    yield '}\n';
  },
};
