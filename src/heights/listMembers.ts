import type { Belonging, Belongings } from './findBelongings.ts';

/** An actor that belongs to another, with what says so. */
export interface Member extends Belonging {
  readonly actor: string;
  /** How many belong to it in turn, at any height. */
  readonly below: number;
}

/** Who belongs to each actor, in the dossier's order. */
export function listMembers(belongings: Belongings): ReadonlyMap<string, readonly Member[]> {
  const below = new Map<string, number>();
  for (const actor of belongings.keys())
    for (let at = belongings.get(actor)?.to; at !== undefined; at = belongings.get(at)?.to)
      below.set(at, (below.get(at) ?? 0) + 1);
  const members = new Map<string, Member[]>();
  for (const [actor, belonging] of belongings) {
    const list = members.get(belonging.to) ?? [];
    list.push({ ...belonging, actor, below: below.get(actor) ?? 0 });
    members.set(belonging.to, list);
  }
  return members;
}

/** How many belong to an actor, its members and theirs. */
export function countBelow(members: readonly Member[]): number {
  return members.reduce((sum, { below }) => sum + 1 + below, 0);
}
