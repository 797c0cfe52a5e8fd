import type { NodeLook } from './nodeLook.ts';
import type { Standing } from './rankEntities.ts';

const SMALLEST = 6;
const LARGEST = 26;
const GROWTH = 2.4;

/** How to find the radius of a node in pixels of an unzoomed view: its area grows with what it is sized by. */
export function sizeNodes(
  { sizing, structure }: NodeLook,
  ranked: ReadonlyMap<string, Standing>,
): (id: string) => number {
  switch (sizing) {
    case 'neighbours':
      return (id) => measureNode(ranked.get(id)?.neighbours.length ?? 0);
    case 'statements':
      return growTo(
        (id) => ranked.get(id)?.statements ?? 0,
        [...ranked.values()].map(({ statements }) => statements),
      );
    case 'betweenness':
    case 'pageRank': {
      if (!structure) return sizeNodes({ sizing: 'neighbours', colouring: 'type', structure }, ranked);
      const { byActor } = structure;
      return growTo(
        (id) => byActor.get(id)?.[sizing] ?? 0,
        [...byActor.values()].map((own) => own[sizing]),
      );
    }
  }
}

function measureNode(neighbours: number): number {
  return Math.min(LARGEST, SMALLEST + GROWTH * Math.sqrt(Math.max(0, neighbours - 1)));
}

function growTo(readValue: (id: string) => number, all: readonly number[]): (id: string) => number {
  const largest = all.reduce((most, value) => Math.max(most, value), 0);
  if (largest === 0) return () => SMALLEST;
  return (id) => SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(readValue(id) / largest);
}
