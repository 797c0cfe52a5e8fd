export type ReaderErrorCode =
  | 'empty'
  | 'binary'
  | 'too-large'
  | 'wrong-encoding'
  | 'unknown-extension'
  | 'no-article'
  | 'bad-record'
  | 'duplicate-id'
  | 'too-deep'
  | 'protected'
  | 'no-text'
  | 'broken-off'
  | 'zip-bomb'
  | 'unreadable';

/** Why a file, or a line of it, gave no document; the message begins with the file's name and ends with the way out. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  readonly code: ReaderErrorCode;

  constructor(code: ReaderErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
