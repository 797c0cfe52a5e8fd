/** The user stopped the work: what it did so far is dropped. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
