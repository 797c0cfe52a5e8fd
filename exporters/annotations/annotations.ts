import type { OneFileExporter } from '../exporter.ts';
import { annotateDocuments } from './annotateDocuments.ts';

export const annotations: OneFileExporter = {
  id: 'annotations',
  label: 'Annotations (NDJSON)',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  group: 'texts',
  description:
    'For programs and for measuring: one line a document, with its entities, mentions and statements by offset.',
  losses: 'Texts stay behind, as do titles and addresses.',
  isPerDocument: true,
  offsets: 'utf-16',
  write: function* (dossier, options = {}) {
    for (const annotation of annotateDocuments(dossier, options)) yield `${JSON.stringify(annotation)}\n`;
  },
};
