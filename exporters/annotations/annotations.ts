import type { Exporter } from '../exporter.ts';
import { annotateDocuments } from './annotateDocuments.ts';

export const annotations: Exporter = {
  id: 'annotations',
  label: 'Annotations (NDJSON)',
  extension: 'ndjson',
  mediaType: 'application/x-ndjson',
  description:
    'For programs and for measuring: one line a document, with its entities, mentions and statements by offset.',
  losses: 'Texts stay behind, as do titles and addresses.',
  isPerDocument: true,
  write: (dossier, options = {}) =>
    annotateDocuments(dossier, options)
      .map((annotation) => `${JSON.stringify(annotation)}\n`)
      .join(''),
};
