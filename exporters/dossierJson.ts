import { writeDossier } from '../graph-data/schema/writeDossier.ts';
import type { Exporter } from './exporter.ts';

export const dossierJson: Exporter = {
  id: 'dossier',
  label: 'Dossier',
  extension: 'dossier.json',
  mediaType: 'application/json',
  description:
    'For Attest itself: documents with their texts, entities and statements, to open again or to hand on.',
  losses: 'Nothing; open relations are always in it.',
  write: writeDossier,
};
