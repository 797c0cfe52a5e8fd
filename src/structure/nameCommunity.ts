const MOST_NAMED = 2;

/** A community is named after those of its actors that come first: "Russia and Poland". */
export function nameCommunity(actors: readonly string[], nameOf: (actor: string) => string): string {
  return actors.slice(0, MOST_NAMED).map(nameOf).join(' and ');
}
