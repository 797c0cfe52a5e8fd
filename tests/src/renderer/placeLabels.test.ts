import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Place } from '../../../src/projection/traceStrand.ts';
import { type Box, createBoxGrid } from '../../../src/renderer/labels/boxGrid.ts';
import { createDiscGrid, type Disc } from '../../../src/renderer/labels/discGrid.ts';
import { placeBadge } from '../../../src/renderer/labels/placeBadge.ts';
import { type LabelWish, placeLabels } from '../../../src/renderer/labels/placeLabels.ts';
import { makeRandom } from '../../fixtures/makeRandom.ts';

function makeWish(x: number, y: number, extra: Partial<LabelWish> = {}): LabelWish {
  return { text: `${x}`, x, y, radius: 5, width: 60, height: 14, lean: 1, ...extra };
}

function toBox({ wish, x, y }: ReturnType<typeof placeLabels>[number]): Box {
  return { left: x, right: x + wish.width, top: y - wish.height / 2, bottom: y + wish.height / 2 };
}

test('no name lies over another', () => {
  const random = makeRandom(7);
  const wishes = Array.from({ length: 200 }, () => makeWish(random() * 500, random() * 400));
  const boxes = placeLabels(wishes, createBoxGrid(), { most: 300 }).map(toBox);
  expect(boxes.length).toBeGreaterThan(20);
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });
});

test('the first of two that want one place gets it', () => {
  const wishes = Array.from({ length: 12 }, (_, i) => makeWish(100, 100, { text: `${i}` }));
  const texts = placeLabels(wishes, createBoxGrid(), { most: 99 }).map(({ wish }) => wish.text);
  expect(texts[0]).toBe('0');
  expect(texts.length).toBeLessThan(12);
});

test('a name stays on the stage', () => {
  const stage = { left: 0, top: 0, right: 200, bottom: 100 };
  const [label] = placeLabels([makeWish(190, 50)], createBoxGrid(), { most: 9, stage });
  expect(label && toBox(label).right).toBeLessThanOrEqual(200);
});

test('an important name rather stands further away than is left out', () => {
  const taken = createBoxGrid();
  taken.add({ left: 100, top: 190, right: 300, bottom: 210 });
  taken.add({ left: 170, top: 180, right: 230, bottom: 220 });
  expect(placeLabels([makeWish(200, 200)], createBoxGrid(), { most: 9, boxes: taken })).toHaveLength(0);
  const important = makeWish(200, 200, { isImportant: true });
  expect(placeLabels([important], createBoxGrid(), { most: 9, boxes: taken })).toHaveLength(1);
});

test('a name with light rather lies over what is faded than is left out', () => {
  const taken = createBoxGrid();
  taken.add({ left: 0, top: 0, right: 400, bottom: 400 });
  const room = { most: 9, boxes: taken, lit: { boxes: createBoxGrid(), discs: createDiscGrid() } };
  expect(placeLabels([makeWish(200, 200)], createBoxGrid(), room)).toHaveLength(0);
  expect(placeLabels([makeWish(200, 200, { isLit: true })], createBoxGrid(), room)).toHaveLength(1);
  const litToo = { ...room, lit: { boxes: taken, discs: createDiscGrid() } };
  expect(placeLabels([makeWish(200, 200, { isLit: true })], createBoxGrid(), litToo)).toHaveLength(0);
});

test('a name never stands nearer to another node than to its own', () => {
  const boxes = createBoxGrid();
  boxes.add({ left: 100, top: 190, right: 300, bottom: 210 });
  boxes.add({ left: 170, top: 180, right: 230, bottom: 220 });
  const placeWith = (...others: readonly Disc[]) => {
    const discs = createDiscGrid();
    for (const disc of [{ x: 200, y: 200, radius: 5 }, ...others]) discs.add(disc);
    return placeLabels([makeWish(200, 200, { isImportant: true })], createBoxGrid(), {
      most: 9,
      boxes,
      discs,
    });
  };
  expect(placeWith()).toHaveLength(1);
  const around = [150, 200, 250].flatMap((x) => [160, 240].map((y) => ({ x, y, radius: 5 })));
  expect(placeWith(...around)).toHaveLength(0);
});

test.each([
  ['to the right', 0, 109, 100],
  ['to the left, ending at its node', Math.PI, 31, 100],
  ['down', Math.PI / 2, 100, 109],
])('a name that runs outwards %s begins there', (_, angle, x, y) => {
  const [label] = placeLabels([makeWish(100, 100, { angle })], createBoxGrid(), { most: 9 });
  expect([label?.x, label?.y].map((value) => Math.round(value ?? 0))).toEqual([x, y]);
});

const anyNode = fc.record({
  x: fc.integer({ min: 0, max: 900 }),
  y: fc.integer({ min: 0, max: 600 }),
  radius: fc.integer({ min: 2, max: 26 }),
  width: fc.integer({ min: 15, max: 220 }),
  folded: fc.option(fc.integer({ min: 1, max: 4000 }), { nil: 0 }),
  lean: fc.constantFrom(-1 as const, 1 as const),
  isImportant: fc.boolean(),
});
const anyZoom = fc.double({ min: 0.05, max: 20, noNaN: true });

/** The corners of what a name covers, in the height of its letters: of the line's, some is empty. */
function listCorners({ wish, x, y, angle }: ReturnType<typeof placeLabels>[number]): Place[] {
  const half = wish.height * 0.4;
  return [
    [0, -half],
    [wish.width, -half],
    [wish.width, half],
    [0, half],
  ].map(([along = 0, across = 0]) => ({
    x: x + along * Math.cos(angle) - across * Math.sin(angle),
    y: y + along * Math.sin(angle) + across * Math.cos(angle),
  }));
}

function cornersOf({ left, right, top, bottom }: Box): Place[] {
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Whether two convex shapes overlap: no line along a side of one has all of each on a side of its own. */
function overlap(a: readonly Place[], b: readonly Place[]): boolean {
  return [a, b].every((shape) =>
    shape.every((corner, i) => {
      const next = shape[(i + 1) % shape.length] ?? corner;
      const project = (place: Place) => place.x * (next.y - corner.y) - place.y * (next.x - corner.x);
      const ofA = a.map(project);
      const ofB = b.map(project);
      return Math.max(...ofA) > Math.min(...ofB) + 1e-6 && Math.max(...ofB) > Math.min(...ofA) + 1e-6;
    }),
  );
}

/** Whether a disc reaches into a shape: as a polygon that lies within it. */
function discOf({ x, y, radius }: Disc): Place[] {
  return Array.from({ length: 24 }, (_, i) => ({
    x: x + radius * 0.98 * Math.cos((i * Math.PI) / 12),
    y: y + radius * 0.98 * Math.sin((i * Math.PI) / 12),
  }));
}

test.each([['beside their nodes'], ['outwards around a circle']])(
  'at any zoom, no name %s lies over another, a badge or a node',
  (way) => {
    fc.assert(
      fc.property(fc.array(anyNode, { minLength: 2, maxLength: 40 }), anyZoom, (nodes, zoom) => {
        const discs = createDiscGrid();
        const badges = createBoxGrid();
        const located = nodes.map((node) => {
          const x = (node.x - 450) * zoom;
          const y = (node.y - 300) * zoom;
          const radius = node.radius * zoom ** 0.42;
          return { ...node, x, y, radius, ...(way.startsWith('outwards') && { angle: Math.atan2(y, x) }) };
        });
        for (const node of located) discs.add(node);
        const badgeBoxes = located
          .filter(({ folded }) => folded > 0)
          .map((node) => placeBadge(node, node.folded));
        for (const box of badgeBoxes) badges.add(box);
        const wishes = located.map(
          (node): LabelWish => ({ ...node, text: '', height: node.isImportant ? 16 : 14 }),
        );
        const placed = placeLabels(wishes, createBoxGrid(), { most: 99, discs, boxes: badges }).map(
          listCorners,
        );
        placed.forEach((name, i) => {
          for (const other of placed.slice(i + 1)) expect(overlap(name, other)).toBe(false);
          for (const badge of badgeBoxes) expect(overlap(name, cornersOf(badge))).toBe(false);
          for (const disc of located) expect(overlap(name, discOf(disc))).toBe(false);
        });
      }),
      { numRuns: 150 },
    );
  },
);
