import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { ENTITY_TYPES } from '../../graph-data/schema/dossier.ts';
import { RELATIONS } from '../../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions, OneFileExporter } from '../exporter.ts';
import { markTexts } from '../texts/markTexts.ts';
import { nameEntityType } from '../texts/nameEntityType.ts';
import { createFileNamer } from '../zip/createFileNamer.ts';
import { writeZip, type ZipFile } from '../zip/writeZip.ts';
import { SENTENCE_TYPE, TRIGGER_TYPE, writeAnn } from './writeAnn.ts';

export const brat: OneFileExporter = {
  id: 'brat',
  label: 'brat',
  extension: 'brat.zip',
  mediaType: 'application/zip',
  group: 'texts',
  description:
    'For brat, and readers of its format: a ZIP of the texts (.txt), their marks (.ann) and annotation.conf.',
  losses:
    'Titles, addresses and links without a sentence stay behind; status, date, number and who says so are notes, since brat has no attributes on relations.',
  offsets: 'code-points',
  write: (dossier, options = {}) => writeZip(listFiles(dossier, options)),
};

function* listFiles(dossier: Dossier, options: ExportOptions): Generator<ZipFile, void, undefined> {
  yield { fileName: 'annotation.conf', pieces: [writeConfiguration()] };
  const nameText = createFileNamer('document');
  for (const marked of markTexts(dossier, options)) {
    const { id, text } = marked.document;
    const fileName = nameText(id.replace(/\.\w{1,5}$/, ''), 'txt');
    yield { fileName, pieces: [text] };
    yield { fileName: fileName.replace(/txt$/, 'ann'), pieces: writeAnn(marked) };
  }
}

function writeConfiguration(): string {
  const relations = RELATIONS.map(({ id }) => `${id}\tArg1:<ENTITY>, Arg2:<ENTITY>`);
  return [
    '[entities]',
    ...ENTITY_TYPES.map(nameEntityType),
    TRIGGER_TYPE,
    SENTENCE_TYPE,
    '[relations]',
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    ...relations,
    '[events]',
    '[attributes]',
    '',
  ].join('\n');
}
