import { READERS } from '../../graph-data/readers/readers.ts';
import { IMPORTERS } from '../../importers/importers.ts';

const DOCUMENT_EXTENSIONS = READERS.flatMap(({ extensions }) => extensions);
const GRAPH_EXTENSIONS = IMPORTERS.flatMap(({ extensions }) =>
  extensions.map((extension) => extension.replace(/^\..*(?=\.)/, '')),
);

/** Asks the user for files with documents or graphs in them. Resolves to none when nothing was chosen. */
export function pickDocuments(): Promise<File[]> {
  return pickFiles([...DOCUMENT_EXTENSIONS, ...GRAPH_EXTENSIONS]);
}

/** Asks the user for files of dossiers or graphs. */
export function pickGraphs(): Promise<File[]> {
  return pickFiles(GRAPH_EXTENSIONS);
}

function pickFiles(extensions: readonly string[]): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = [...new Set(extensions)].join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
