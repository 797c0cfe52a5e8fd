import { makeSafeId } from '../../graph-data/schema/safeId.ts';

/** Gives ids that no other has: the one wished for, or that with a number after it. */
export class IdGiver {
  private readonly given: Set<string>;
  private readonly next = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.given = new Set(taken);
  }

  give(wished: string): string {
    const safe = makeSafeId(wished);
    let id = safe;
    for (let round = this.next.get(safe) ?? 2; this.given.has(id); round++) {
      id = `${safe} (${round})`;
      this.next.set(safe, round + 1);
    }
    this.given.add(id);
    return id;
  }
}
