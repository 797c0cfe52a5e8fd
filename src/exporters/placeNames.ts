import { type Box, createBoxGrid } from '../renderer/labels/boxGrid.ts';
import { shortenName } from '../renderer/labels/measureText.ts';
import { type PlacedLabel, placeLabels } from '../renderer/labels/placeLabels.ts';
import type { DrawnNode } from './drawing.ts';

export const NAME_SIZE = 13;
const NAME_HEIGHT = 16;

export type MeasureText = (text: string) => number;

export interface PlacedName extends PlacedLabel {
  readonly node: DrawnNode;
}

/** What is written beside a node: its name, and how many neighbours are folded into it. */
function nameNode({ label, folded }: DrawnNode): string {
  return folded > 0 ? `${shortenName(label)} +${folded}` : shortenName(label);
}

/** Names beside their nodes, the most important first, none over another or over a node. */
export function placeNames(nodes: readonly DrawnNode[], measure: MeasureText): PlacedName[] {
  const grid = createBoxGrid();
  for (const node of nodes) grid.add(boxOf(node));
  return nodes.flatMap((node) => {
    const text = nameNode(node);
    const wish = {
      text,
      x: node.x,
      y: node.y,
      radius: node.radius,
      width: measure(text),
      height: NAME_HEIGHT,
      lean: 1 as const,
      isForced: false,
    };
    return placeLabels([wish], grid, 1).map((placed) => ({ ...placed, node }));
  });
}

export function boxOf({ x, y, radius }: DrawnNode): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}
