import { planRings } from './planRings.ts';
import type { Places } from './problem.ts';
import { spreadAngles } from './spreadAngles.ts';

/** Sets the leaves of a hub around it in rings, evenly, and away from its other neighbours. */
export function placeLeaves(
  { x, y }: Places,
  hub: number,
  hubRadius: number,
  leaves: readonly number[],
  others: readonly number[],
  spread = 1,
): void {
  const centerX = x[hub] as number;
  const centerY = y[hub] as number;
  const taken = others.map((node) =>
    Math.atan2((y[node] as number) - centerY, (x[node] as number) - centerX),
  );
  let next = 0;
  for (const ring of planRings(hubRadius, leaves.length, spread))
    for (const angle of spreadAngles(ring.leaves, taken)) {
      const leaf = leaves[next++] as number;
      x[leaf] = centerX + ring.radius * Math.cos(angle);
      y[leaf] = centerY + ring.radius * Math.sin(angle);
    }
}
