/** Up to so many nodes, each gets room for its name; of more, names are not all shown, and nodes stand closer. */
const MOST_NAMED = 250;
const NAME = { halfWidth: 50, halfHeight: 12 } as const;
/** Nodes are drawn larger than they are laid out where the picture is small on the screen. */
const LEAST = { radii: 1.5, pixels: 5 } as const;

/** Half the width and the height of the room that a node takes with its name, in pixels of an unzoomed view. */
export function measureRoom(radius: number, nodes: number): { halfWidth: number; halfHeight: number } {
  const least = radius * LEAST.radii + LEAST.pixels;
  return nodes > MOST_NAMED
    ? { halfWidth: least, halfHeight: least }
    : { halfWidth: Math.max(least, NAME.halfWidth), halfHeight: Math.max(least, NAME.halfHeight) };
}
