/** Tokens `first` to `last` of a sentence. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Whether two stretches of one sentence share a token. */
export function overlaps(a: Stretch, b: Stretch): boolean {
  return a.first <= b.last && b.first <= a.last;
}
