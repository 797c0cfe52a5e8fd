const HEXAGON = Array.from({ length: 6 }, (_, i) => (i * Math.PI) / 3);

/** Begins the path of a node's shape, as the node program draws it: 0 disc, 1 square, 2 diamond, 3 hexagon. */
export function traceShape(
  context: CanvasRenderingContext2D,
  shape: number,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  switch (shape) {
    case 1:
      context.roundRect(x - radius * 0.88, y - radius * 0.88, radius * 1.76, radius * 1.76, radius * 0.22);
      return;
    case 2:
      context.moveTo(x, y - radius * 1.16);
      context.lineTo(x + radius * 1.16, y);
      context.lineTo(x, y + radius * 1.16);
      context.lineTo(x - radius * 1.16, y);
      context.closePath();
      return;
    case 3:
      for (const angle of HEXAGON)
        context.lineTo(x + radius * 1.08 * Math.cos(angle), y + radius * 1.08 * Math.sin(angle));
      context.closePath();
      return;
    default:
      context.arc(x, y, radius, 0, 2 * Math.PI);
  }
}
