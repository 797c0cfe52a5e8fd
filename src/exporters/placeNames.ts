import { type Box, createBoxGrid } from '../renderer/labels/boxGrid.ts';
import { shortenName } from '../renderer/labels/measureText.ts';
import { type PlacedLabel, placeLabels } from '../renderer/labels/placeLabels.ts';
import type { DrawnNode } from './drawing.ts';

/** Size in pixels and weight of a text. */
export interface TextLook {
  readonly size: number;
  readonly weight: number;
}

export const PLAIN: TextLook = { size: 12, weight: 400 };
const STRONG: TextLook = { size: 14, weight: 600 };

/** The width of a text in pixels. */
export type MeasureText = (text: string, look: TextLook) => number;

export interface PlacedName extends PlacedLabel {
  readonly look: TextLook;
  readonly actor: string;
}

/** Names beside their nodes, the most important first, none over another, a node or one of the boxes taken before. */
export function placeNames(
  nodes: readonly DrawnNode[],
  taken: readonly Box[],
  measure: MeasureText,
): PlacedName[] {
  const grid = createBoxGrid();
  for (const box of [...nodes.map(boxOf), ...taken]) grid.add(box);
  return nodes.flatMap((node) => {
    const { actor, x, y, radius, lean, angle, isHub } = node;
    const text = nameNode(node);
    const look = isHub ? STRONG : PLAIN;
    const wish = {
      text,
      x,
      y,
      radius,
      lean,
      ...(angle !== undefined && { angle }),
      width: measure(text, look),
      height: look.size + 2,
    };
    return placeLabels([wish], grid, { most: 1 }).map((placed) => ({ ...placed, look, actor }));
  });
}

/** What is written beside a node: its name, and how many neighbours are folded into it. */
function nameNode({ label, folded }: DrawnNode): string {
  return folded > 0 ? `${shortenName(label)} +${folded}` : shortenName(label);
}

export function boxOf({ x, y, radius }: Pick<DrawnNode, 'x' | 'y' | 'radius'>): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
