import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { ExportOptions, OneFileExporter } from '../exporter.ts';
import { markTexts } from '../texts/markTexts.ts';
import { createFileNamer } from '../zip/createFileNamer.ts';
import { writeZip, type ZipFile } from '../zip/writeZip.ts';
import { writeTsv } from './writeTsv.ts';

export const webanno: OneFileExporter = {
  id: 'webanno',
  label: 'WebAnno TSV 3.3',
  extension: 'webanno.zip',
  mediaType: 'application/zip',
  group: 'texts',
  description:
    'For INCEpTION and WebAnno: a ZIP of a .tsv a document, with names (NamedEntity) and relations to correct.',
  losses:
    'Titles, addresses, text outside sentences and links without a sentence stay behind; date and number are in a note. The project needs a relation layer webanno.custom.AttestRelation over NamedEntity with the features label, status and note.',
  offsets: 'utf-16',
  write: (dossier, options = {}) => writeZip(listFiles(dossier, options)),
};

function* listFiles(dossier: Dossier, options: ExportOptions): Generator<ZipFile, void, undefined> {
  const nameText = createFileNamer('document');
  for (const marked of markTexts(dossier, options))
    yield {
      fileName: nameText(marked.document.id.replace(/\.\w{1,5}$/, ''), 'tsv'),
      pieces: writeTsv(marked),
    };
}
