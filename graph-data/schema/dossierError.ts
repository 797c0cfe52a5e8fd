export type DossierErrorCode =
  | 'not-json'
  | 'not-a-dossier'
  | 'other-version'
  | 'bad-field'
  | 'duplicate-id'
  | 'dangling-id'
  | 'bad-span'
  | 'evidence-mismatch';

/** Why a file is no dossier that can be opened; the message says where, what and the way out. */
export class DossierError extends Error {
  override readonly name = 'DossierError';
  readonly code: DossierErrorCode;

  constructor(code: DossierErrorCode, message: string) {
    super(`readDossier: ${message}`);
    this.code = code;
  }
}
