/**
 * What the user gave to be read: a file, or text that was pasted, with what is known of it; and what of a folder is not read.
 * A file found in a folder that turns out to be neither document, graph nor dossier is left out, not an error: nobody named it.
 */
export type Source =
  | { readonly kind: 'file'; readonly file: File; readonly path: string; readonly isFound?: true }
  | { readonly kind: 'text'; readonly text: string; readonly about: AboutText }
  | { readonly kind: 'leftOut'; readonly folder: string; readonly extensions: readonly string[] };

export interface AboutText {
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  readonly publisher?: string;
}

export function listFiles(files: Iterable<File>): Source[] {
  return Array.from(files, (file) => ({ kind: 'file', file, path: file.webkitRelativePath || file.name }));
}
