import { createRandom } from './createRandom.ts';
import type { Network } from './network.ts';

/** `sample` is how many actors the shortest ways were followed from, where it was not all of them. */
export interface Betweenness {
  readonly shares: Float64Array;
  readonly sample?: number;
}

const SEED = 1;
/** So many ties are followed before ways are counted from a sample of the actors only: some seconds on one core. */
const MOST_FOLLOWED = 60_000_000;
const SMALLEST_SAMPLE = 100;

/**
 * Of the shortest ways between two other actors, the share that leads through each (Freeman 1977, doi 10.2307/3033543), along ties of
 * either direction, each as long as another; counted by Brandes' algorithm (2001, doi 10.1080/0022250X.2001.9990249). In a large
 * network it is estimated from the ways that begin at some actors, drawn at random with a fixed seed (Brandes & Pich 2007, doi
 * 10.1142/S0218127407018403).
 */
export function measureBetweenness(network: Network, mostFollowed: number = MOST_FOLLOWED): Betweenness {
  const count = network.actors.length;
  const { starts, ends } = listNeighbours(network);
  const affordable = Math.max(SMALLEST_SAMPLE, Math.floor(mostFollowed / Math.max(1, ends.length + count)));
  const sources = drawSources(count, affordable);
  const shares = new Float64Array(count);
  const ways = createWays(starts, ends);
  for (const source of sources) ways.addFrom(source, shares);
  const pairs = (count - 1) * (count - 2) * (sources.length / count);
  if (pairs > 0) for (const i of shares.keys()) shares[i] = (shares[i] ?? 0) / pairs;
  return sources.length < count ? { shares, sample: sources.length } : { shares };
}

/** All actors, or as many as can be afforded, by the shuffle of Fisher and Yates. */
function drawSources(count: number, affordable: number): Uint32Array {
  const actors = Uint32Array.from({ length: count }, (_, i) => i);
  if (affordable >= count) return actors;
  const random = createRandom(SEED);
  for (let i = 0; i < affordable; i++) {
    const other = i + Math.floor(random() * (count - i));
    const drawn = actors[other] ?? 0;
    actors[other] = actors[i] ?? 0;
    actors[i] = drawn;
  }
  return actors.subarray(0, affordable);
}

/** The neighbours of actor i are `ends` from `starts[i]` up to `starts[i + 1]`, each once. */
interface Neighbours {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

function listNeighbours({ actors, sources, targets }: Network): Neighbours {
  const neighbours = actors.map(() => new Set<number>());
  sources.forEach((source, i) => {
    const target = targets[i] ?? 0;
    neighbours[source]?.add(target);
    neighbours[target]?.add(source);
  });
  const starts = new Uint32Array(actors.length + 1);
  neighbours.forEach(({ size }, i) => {
    starts[i + 1] = (starts[i] ?? 0) + size;
  });
  return { starts, ends: Uint32Array.from(neighbours.flatMap((ends) => [...ends])) };
}

/** Follows the shortest ways from one actor to all others, and adds to each what of them leads through it. */
function createWays(starts: Uint32Array, ends: Uint32Array) {
  const count = starts.length - 1;
  const order = new Uint32Array(count);
  const distance = new Int32Array(count);
  const number = new Float64Array(count);
  const through = new Float64Array(count);
  const at = (values: Uint32Array | Int32Array | Float64Array, i: number) => values[i] as number;
  return {
    addFrom: (source: number, shares: Float64Array) => {
      distance.fill(-1);
      number.fill(0);
      through.fill(0);
      distance[source] = 0;
      number[source] = 1;
      order[0] = source;
      let reached = 1;
      for (let next = 0; next < reached; next++) {
        const actor = at(order, next);
        for (let i = at(starts, actor); i < at(starts, actor + 1); i++) {
          const neighbour = at(ends, i);
          if (at(distance, neighbour) < 0) {
            distance[neighbour] = at(distance, actor) + 1;
            order[reached++] = neighbour;
          }
          if (at(distance, neighbour) === at(distance, actor) + 1)
            number[neighbour] = at(number, neighbour) + at(number, actor);
        }
      }
      for (let last = reached - 1; last > 0; last--) {
        const actor = at(order, last);
        const share = (1 + at(through, actor)) / at(number, actor);
        for (let i = at(starts, actor); i < at(starts, actor + 1); i++) {
          const before = at(ends, i);
          if (at(distance, before) === at(distance, actor) - 1)
            through[before] = at(through, before) + at(number, before) * share;
        }
        shares[actor] = at(shares, actor) + at(through, actor);
      }
    },
  };
}
