import type { OneFileExporter } from '../exporter.ts';
import { writeCaseFile } from './writeCaseFile.ts';

export const caseFile: OneFileExporter = {
  id: 'case-file',
  label: 'Case file (HTML)',
  extension: 'case.html',
  mediaType: 'text/html',
  group: 'attest',
  description:
    'For editors, lawyers and readers without Attest: one page to read and print offline, with the graph as drawn, every statement, its sentence and its source.',
  losses:
    'Texts stay behind but for the sentences; unknown actors are always in it; it cannot be read back. The picture is that of the explorer: the command line writes none.',
  offsets: 'none',
  showsPicture: true,
  write: writeCaseFile,
};
