/** Why a change cannot be made; the message says the way out. The dossier stays as it was. */
export class EditError extends Error {
  override readonly name = 'EditError';
}
