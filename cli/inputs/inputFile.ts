/** A file to read: `path` opens it, `name` is what messages call it, `id` is its document's when it holds one. */
export interface InputFile {
  readonly path: string;
  readonly name: string;
  readonly id: string;
  readonly size: number;
}

export const STANDARD_INPUT = '-';
