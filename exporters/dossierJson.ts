import { writeDossierLines } from '../graph-data/schema/writeDossier.ts';
import type { OneFileExporter } from './exporter.ts';

export const dossierJson: OneFileExporter = {
  id: 'dossier',
  label: 'Dossier',
  extension: 'dossier.json',
  mediaType: 'application/json',
  group: 'attest',
  description:
    'For Attest itself: documents with their texts, entities and statements, to open again or to hand on.',
  losses: 'Nothing: other verbs and unknown actors are always in it.',
  offsets: 'utf-16',
  write: writeDossierLines,
};
