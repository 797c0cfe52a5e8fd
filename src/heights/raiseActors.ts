import { appendTo } from '../dossier/appendTo.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import type { Belongings } from './findBelongings.ts';
import { type Height, risesAt } from './height.ts';

/**
 * How actors are folded into what they belong to: all of a height, those of `folded` actors at any height, and not those of
 * `opened` ones.
 */
export interface Heights {
  readonly height: Height;
  readonly folded: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
}

/** Who stands for whom in the graph: `within` are the actors that an actor stands for, itself not among them. */
export interface Raised {
  readonly standFor: (actor: string) => string;
  readonly within: ReadonlyMap<string, readonly string[]>;
}

export const NOT_RAISED: Raised = { standFor: (actor) => actor, within: new Map() };

/** Folds actors into what they belong to. */
export function raiseActors({ entityById }: DossierIndex, belongings: Belongings, heights: Heights): Raised {
  if (heights.height === 'people' && heights.folded.size === 0) return NOT_RAISED;
  const stands = new Map<string, string>();
  const within = new Map<string, string[]>();
  for (const id of belongings.keys()) {
    const stand = findStand(id);
    if (stand === id) continue;
    stands.set(id, stand);
    appendTo(within, stand, id);
  }
  return { standFor: (actor) => stands.get(actor) ?? actor, within };

  function findStand(id: string): string {
    const above = listAbove(belongings, id);
    let at = above.findLastIndex((one, i) => i > 0 && heights.folded.has(one));
    if (at < 0) at = 0;
    for (let next = above[at + 1]; next !== undefined; next = above[at + 1]) {
      const type = entityById.get(above[at] ?? id)?.type;
      if (!type || !risesAt(heights.height, type) || heights.opened.has(next)) break;
      at += 1;
    }
    return above[at] ?? id;
  }
}

/** An actor and what it belongs to, one height after the other. */
function listAbove(belongings: Belongings, id: string): readonly string[] {
  const above = [id];
  for (let next = belongings.get(id)?.to; next !== undefined; next = belongings.get(next)?.to)
    above.push(next);
  return above;
}
