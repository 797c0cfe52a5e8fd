export type ImportErrorCode =
  | 'unknown-format'
  | 'malformed'
  | 'refused'
  | 'too-deep'
  | 'too-large'
  | 'no-graph'
  | 'needs-mapping';

/** Why a file gives no graph at all; the message says where, what and the way out. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  readonly code: ImportErrorCode;

  constructor(code: ImportErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
