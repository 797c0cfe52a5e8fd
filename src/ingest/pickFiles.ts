import { READERS } from '../../graph-data/readers/readers.ts';

const DOCUMENT_EXTENSIONS = READERS.flatMap(({ extensions }) => extensions);

/** Asks the user for files with documents in them. Resolves to none when nothing was chosen. */
export function pickDocuments(): Promise<File[]> {
  return pickFiles([...DOCUMENT_EXTENSIONS, '.json']);
}

/** Asks the user for dossier files. */
export function pickDossiers(): Promise<File[]> {
  return pickFiles(['.json']);
}

function pickFiles(extensions: readonly string[]): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.accept = extensions.join(',');
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
