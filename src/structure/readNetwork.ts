import type { TieList } from './listTies.ts';
import type { Network } from './network.ts';

/** The network that edges make. What two do together goes both ways. The order of the edges does not matter. */
export function readNetwork({ actors: listed, sources, targets, statements, symmetric }: TieList): Network {
  const actors = [...listed].sort();
  const place = new Map(actors.map((actor, i) => [actor, i]));
  const numberOf = listed.map((actor) => place.get(actor) ?? 0);
  const strengthOf = new Map<number, number>();
  const tie = (from: number, to: number, weight: number) => {
    const key = from * actors.length + to;
    strengthOf.set(key, (strengthOf.get(key) ?? 0) + weight);
  };
  sources.forEach((source, i) => {
    const from = numberOf[source] ?? 0;
    const to = numberOf[targets[i] ?? 0] ?? 0;
    const weight = statements[i] ?? 0;
    if (from === to) return;
    tie(from, to, weight);
    if (symmetric[i]) tie(to, from, weight);
  });
  const ties = [...strengthOf].sort(([a], [b]) => a - b);
  return {
    actors,
    sources: Uint32Array.from(ties, ([key]) => Math.floor(key / actors.length)),
    targets: Uint32Array.from(ties, ([key]) => key % actors.length),
    weights: Float64Array.from(ties, ([, weight]) => weight),
  };
}
