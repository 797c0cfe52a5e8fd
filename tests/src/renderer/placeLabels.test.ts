import { expect, test } from 'vitest';
import { type Box, createBoxGrid } from '../../../src/renderer/labels/boxGrid.ts';
import { type LabelWish, placeLabels } from '../../../src/renderer/labels/placeLabels.ts';
import { makeRandom } from '../../fixtures/makeRandom.ts';

function makeWish(x: number, y: number, extra: Partial<LabelWish> = {}): LabelWish {
  return { text: `${x}`, x, y, radius: 5, width: 60, height: 14, lean: 1, isForced: false, ...extra };
}

function toBox({ wish, x, y }: ReturnType<typeof placeLabels>[number]): Box {
  return { left: x, right: x + wish.width, top: y - wish.height / 2, bottom: y + wish.height / 2 };
}

test('no name lies over another', () => {
  const random = makeRandom(7);
  const wishes = Array.from({ length: 200 }, () => makeWish(random() * 500, random() * 400));
  const boxes = placeLabels(wishes, createBoxGrid(), 300).map(toBox);
  expect(boxes.length).toBeGreaterThan(20);
  boxes.forEach((a, i) => {
    for (const b of boxes.slice(i + 1))
      expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
  });
});

test('the first of two that want one place gets it', () => {
  const wishes = Array.from({ length: 12 }, (_, i) => makeWish(100, 100, { text: `${i}` }));
  const texts = placeLabels(wishes, createBoxGrid(), 99).map(({ wish }) => wish.text);
  expect(texts[0]).toBe('0');
  expect(texts.length).toBeLessThan(12);
});

test('a name stays on the stage', () => {
  const stage = { left: 0, top: 0, right: 200, bottom: 100 };
  const [label] = placeLabels([makeWish(190, 50)], createBoxGrid(), 9, stage);
  expect(label && toBox(label).right).toBeLessThanOrEqual(200);
});

test('an important name rather lies over a node than is left out', () => {
  const nodes = createBoxGrid();
  nodes.add({ left: 0, top: 0, right: 400, bottom: 400 });
  expect(placeLabels([makeWish(200, 200)], createBoxGrid(), 9, undefined, [nodes])).toHaveLength(0);
  const important = makeWish(200, 200, { isImportant: true });
  expect(placeLabels([important], createBoxGrid(), 9, undefined, [nodes])).toHaveLength(1);
});
