import { expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import { FAMILY_HUES } from '../../../graph-data/vocabulary/palette.ts';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { type DrawingOptions, drawGraph } from '../../../src/exporters/drawGraph.ts';
import { projectGraph, toNodeKey } from '../../../src/projection/projectGraph.ts';
import { TWO_DOCUMENTS } from '../dossier/twoDocuments.ts';

const PROJECTION = projectGraph(indexDossier(TWO_DOCUMENTS), groupEdges(TWO_DOCUMENTS.statements), {
  room: 40,
  everything: false,
  revealed: new Set(),
  unfolded: new Set(),
});
PROJECTION.readGraph().setNodeAttribute(toNodeKey('poland'), 'x', 30);
PROJECTION.readGraph().setNodeAttribute(toNodeKey('poland'), 'y', 40);

const OPTIONS: DrawingOptions = {
  title: 'Tit for tat',
  theme: 'light',
  layout: 'forces',
  guides: [],
  nameOf: (entity) => entity,
};
const drawing = drawGraph(PROJECTION, OPTIONS);

test('nodes stand where the canvas has them, with y downwards', () => {
  expect(drawing.nodes.find(({ label }) => label === 'Poland')).toMatchObject({
    x: 30,
    y: -40,
    type: 'place',
  });
});

test('every line joins the nodes it is between', () => {
  const ends = drawing.strands.map(({ source, target }) => [
    drawing.nodes[source]?.label,
    drawing.nodes[target]?.label,
  ]);
  expect(ends).toContainEqual(['Poland', 'Russia']);
  expect(ends).toContainEqual(['Dmitry Orlov', 'Russia']);
  expect(ends).toHaveLength(4);
});

test('the legend names what is drawn, with its number', () => {
  expect(drawing.types.map(({ label, count }) => [label, count])).toEqual([
    ['People', 2],
    ['Places', 2],
  ]);
  expect(drawing.families.map(({ label, count }) => [label, count])).toEqual([
    ['Sanctions', 2],
    ['Offices and roles', 2],
  ]);
  expect(drawing.statuses).toEqual(['asserted', 'negated']);
});

test('a theme has colours of its own', () => {
  const dark = drawGraph(PROJECTION, { ...OPTIONS, theme: 'dark' });
  expect(dark.canvas).not.toBe(drawing.canvas);
  expect(dark.nodes[0]?.color).not.toBe(drawing.nodes[0]?.color);
});

test('in a circle names run outwards, and groups have the colour of their family', () => {
  const area = {
    kind: 'area',
    x: 0,
    y: 0,
    halfWidth: 9,
    halfHeight: 9,
    text: 'Sanctions',
    family: 'sanction',
  } as const;
  const { nodes, guides } = drawGraph(PROJECTION, { ...OPTIONS, layout: 'circle', guides: [area] });
  expect(nodes.find(({ label }) => label === 'Poland')?.angle).toBeCloseTo(Math.atan2(-40, 30));
  expect(guides).toEqual([{ ...area, color: FAMILY_HUES.sanction.light }]);
});
