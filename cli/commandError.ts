/** Why nothing was written: wrong use, nothing to read, or no place to write to. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
