/** A rectangle by its middle. */
export interface Area {
  x: number;
  y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

const GAP = 14;
const ROUNDS = 400;

/** Moves areas that overlap apart, the way that is shorter, half each, until none does. */
export function separateAreas(areas: readonly Area[]): void {
  for (let round = 0; round < ROUNDS; round++) {
    let hasMoved = false;
    areas.forEach((a, i) => {
      for (const b of areas.slice(i + 1)) if (pushApart(a, b)) hasMoved = true;
    });
    if (!hasMoved) return;
  }
}

function pushApart(a: Area, b: Area): boolean {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const overX = a.halfWidth + b.halfWidth + GAP - Math.abs(dx);
  const overY = a.halfHeight + b.halfHeight + GAP - Math.abs(dy);
  if (overX < 0.5 || overY < 0.5) return false;
  if (overX < overY) {
    const push = (dx < 0 ? -overX : overX) / 2;
    a.x -= push;
    b.x += push;
  } else {
    const push = (dy < 0 ? -overY : overY) / 2;
    a.y -= push;
    b.y += push;
  }
  return true;
}
