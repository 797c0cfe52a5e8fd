/** Concentric rings around a hub: how far out each lies and how many leaves it holds. */
export interface Ring {
  readonly radius: number;
  readonly leaves: number;
}

/** The room of a leaf along its ring and the room between rings: enough for a line of text. */
const LEAF_ROOM = 30;
const FIRST_RING = 46;
const RING_ROOM = 44;
/** So many leaves stand in one ring, however wide it gets: one ring is easier to read than two. */
const ONE_RING = 18;
const FEW = 6;

/** `spread` 1 is as close as names allow. */
export function planRings(hubRadius: number, leaves: number, spread = 1): readonly Ring[] {
  const first = Math.max(
    hubRadius + FIRST_RING * spread,
    (Math.min(leaves, ONE_RING) * LEAF_ROOM * spread) / (2 * Math.PI),
  );
  const rings: Ring[] = [];
  for (let left = leaves, radius = first; left > 0; radius += RING_ROOM * spread) {
    const held = Math.min(
      left,
      Math.max(ONE_RING, Math.floor((2 * Math.PI * radius) / (LEAF_ROOM * spread))),
    );
    rings.push({ radius, leaves: held });
    left -= held;
  }
  return rings;
}

/** How far a hub reaches with its leaves; a few of them stand on one side only, and take less room on the whole. */
export function measureReach(hubRadius: number, leaves: number, spread = 1): number {
  const outermost = planRings(hubRadius, leaves, spread).at(-1);
  if (!outermost) return hubRadius;
  const share = Math.min(1, leaves / FEW);
  return hubRadius + (outermost.radius + LEAF_ROOM / 2 - hubRadius) * share;
}
