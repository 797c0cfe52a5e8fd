import { TEXT_SCALE } from '../../ui/textScale.ts';
import { FADED } from '../appearance.ts';
import type { Look } from '../look.ts';
import type { NameWish } from './drawNames.ts';
import type { LocatedNode } from './locateNodes.ts';
import { type MeasureText, shortenName } from './measureText.ts';

/** Nodes smaller than this on the screen are named only when there is light on them. */
const SMALLEST_NAMED = 2.4;
/** From so many neighbours on a name is written larger, and rather further away than not at all. */
const HUB = 8;
const SIZE = { hub: 14 * TEXT_SCALE, other: 12 * TEXT_SCALE } as const;

/** The names that nodes want to have beside them, in the order of the nodes; what stands as a guide already is `named`. */
export function* wishNames(
  nodes: readonly LocatedNode[],
  measure: MeasureText,
  family: string,
  { light, fade }: Look,
  named: ReadonlySet<string>,
): Generator<NameWish> {
  for (const { node, x, y, radius, text: name, degree, lean, angle } of nodes) {
    const isLit = light?.nodes.has(node) ?? false;
    if (radius < SMALLEST_NAMED && !isLit) continue;
    if (light && !isLit && fade <= 1) continue;
    if (named.has(name) && !isLit) continue;
    const isHub = degree >= HUB;
    const size = isHub ? SIZE.hub : SIZE.other;
    const font = `${isHub ? 600 : 400} ${size}px ${family}`;
    const text = shortenName(name);
    yield {
      text,
      x,
      y,
      radius,
      width: measure(text, font),
      height: size + 2,
      lean,
      ...(angle !== undefined && { angle }),
      isImportant: isHub || isLit,
      isLit,
      font,
      alpha: light && !isLit ? Math.min(1, FADED.node * fade) : 1,
    };
  }
}
