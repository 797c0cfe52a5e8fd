import { expose } from 'comlink';
import type { ExportOptions } from '../../exporters/exporter.ts';
import { findExporter } from '../../exporters/exporters.ts';
import { type DossierPart, joinParts } from '../ingest/sliceDossier.ts';
import { gatherBlob } from './gatherBlob.ts';
import { packExport } from './packExport.ts';

let parts: DossierPart[] = [];

/** What the page asks of the worker. The dossier comes in parts, so that copying it never holds the page. */
const exporting = {
  addPart(part: DossierPart): void {
    parts.push(part);
  },

  write(
    format: string,
    name: string,
    options: ExportOptions,
    onProgress: (bytes: number) => void,
  ): { fileName: string; content: Blob } {
    const exporter = findExporter(format);
    if (!exporter) throw new Error(`export: there is no format "${format}". Reload the page.`);
    const dossier = joinParts(name, parts);
    parts = [];
    const { fileName, mediaType, pieces } = packExport(exporter, dossier, options);
    return { fileName, content: gatherBlob(pieces, mediaType, onProgress) };
  },
};

export type Exporting = typeof exporting;

expose(exporting);
