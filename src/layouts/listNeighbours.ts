import type { Problem } from './problem.ts';

/** The neighbours of every node, by number. */
export function listNeighbours({ radii, sources, targets }: Problem): readonly (readonly number[])[] {
  const neighbours: number[][] = Array.from(radii, () => []);
  sources.forEach((source, i) => {
    const target = targets[i] as number;
    if (source === target) return;
    neighbours[source]?.push(target);
    neighbours[target]?.push(source);
  });
  return neighbours;
}
