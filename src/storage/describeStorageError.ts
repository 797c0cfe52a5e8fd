const REFUSED =
  'This browser does not let Attest save. You can go on, but closing or reloading the page loses the dossier: export it (File › Export › Dossier) to keep it.';
const FULL =
  'The browser’s storage is full: the last changes are not saved. Export the dossier (File › Export › Dossier) or delete dossiers you no longer need (File › Dossiers).';

/** What a failure to save means to the user, and the way out. */
export function describeStorageError(error: unknown): string {
  const name = error instanceof Error ? error.name : '';
  switch (name) {
    case 'QuotaExceededError':
      return FULL;
    case 'SecurityError':
    case 'InvalidStateError':
    case 'NotAllowedError':
    case 'UnknownError':
    // There is no IndexedDB at all.
    case 'ReferenceError':
      return REFUSED;
    default:
      return `The dossier could not be saved (${error instanceof Error ? error.message : String(error)}). Export it (File › Export › Dossier) to keep it.`;
  }
}
