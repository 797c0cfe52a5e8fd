export type XmlErrorCode = 'malformed' | 'refused' | 'too-deep';

/** Why a file is not read as XML; the message begins with the file's name and ends with the way out. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
  readonly code: XmlErrorCode;

  constructor(code: XmlErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
