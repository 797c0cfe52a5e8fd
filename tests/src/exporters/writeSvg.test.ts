import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import type { Drawing, DrawnNode } from '../../../src/exporters/drawing.ts';
import { writeSvg } from '../../../src/exporters/writeSvg.ts';

function makeNode(label: string, x: number, y: number, more: Partial<DrawnNode> = {}): DrawnNode {
  return {
    actor: label,
    label,
    x,
    y,
    radius: 10,
    type: 'place',
    color: '#1f9e55',
    folded: 0,
    isHub: false,
    lean: 1,
    ...more,
  };
}

const LINE = {
  step: 0,
  width: 2,
  color: '#f4620a',
  status: 'asserted',
  hasHead: true,
  isBundle: false,
  label: 'expelled',
} as const;

const DRAWING: Drawing = {
  title: 'Tit for tat',
  nodes: [
    makeNode('Poland', 0, 0),
    makeNode('Russia', 300, 0),
    makeNode('Maria Nowak', 0, 200, { type: 'person' }),
  ],
  strands: [
    { ...LINE, source: 0, target: 1, step: -0.5 },
    { ...LINE, source: 1, target: 0, step: 0.5, status: 'possible' },
    { ...LINE, source: 2, target: 0, status: 'negated', hasHead: false },
  ],
  types: [{ type: 'place', label: 'Place', color: '#1f9e55', count: 2 }],
  communities: [{ label: 'Poland and Russia', color: '#0f5a87', count: 2 }],
  sizeUnit: 'neighbours',
  guides: [],
  strandOpacity: 0.85,
  families: [{ label: 'Sanctions', color: '#f4620a', count: 3 }],
  statuses: ['asserted', 'possible', 'negated'],
  canvas: '#ffffff',
  ink: '#000000',
  secondary: '#555555',
};

const measure = (text: string) => text.length * 7;

function readSvg(drawing: Drawing) {
  return new DOMParser().parseFromString(writeSvg(drawing, measure), 'image/svg+xml');
}

function listTexts(drawing: Drawing): (string | null)[] {
  return Array.from(readSvg(drawing).querySelectorAll('text'), ({ textContent }) => textContent);
}

test('names, line labels and the legend are written', () => {
  expect(listTexts(DRAWING)).toEqual(
    expect.arrayContaining([
      'Poland',
      'Russia',
      'Maria Nowak',
      'expelled',
      'Tit for tat',
      'Place (2)',
      'Sanctions (3)',
      'Poland and Russia (2)',
    ]),
  );
});

test('types differ in shape, not in colour alone', () => {
  const svg = readSvg(DRAWING);
  expect(svg.querySelectorAll('polygon').length).toBeGreaterThan(2);
  expect(svg.querySelectorAll('circle')).toHaveLength(1);
});

test('only what is possible is dashed, only what is denied is crossed, only directed lines have heads', () => {
  const bare: Drawing = { ...DRAWING, statuses: [], families: [] };
  const svg = writeSvg(bare, measure);
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
  expect(svg.match(/M[-\d. ]+L[-\d. ]+M/g)).toHaveLength(1);
  expect(svg.match(/Z" fill/g)).toHaveLength(2);
});

test('two lines between the same two are drawn apart', () => {
  const [first, second] = writeSvg(DRAWING, measure).match(/<path d="M[^"]*C[^"]*"/g) ?? [];
  expect(first).toBeDefined();
  expect(first).not.toBe(second);
});

test('a line ends at the border of its target', () => {
  const straight: Drawing = { ...DRAWING, strands: [{ ...LINE, source: 0, target: 1 }] };
  const tip = /<path d="M([\d.]+) [-\d.]+L/.exec(writeSvg(straight, measure))?.[1];
  expect(Number(tip)).toBeGreaterThan(284);
  expect(Number(tip)).toBeLessThanOrEqual(290);
});

test('a bundle shows its number, however many lines there are', () => {
  const crowd = Array.from({ length: 70 }, () => ({ ...LINE, source: 0, target: 1 }));
  const bundle = { ...LINE, source: 1, target: 2, isBundle: true, label: '7', hasHead: false };
  expect(listTexts({ ...DRAWING, strands: [...crowd, bundle] })).toContain('7');
});

test('names are text, never markup', () => {
  const label = '<img src=x onerror=alert(1)> & "quotes" \u0000 \ud800';
  const svg = readSvg({ ...DRAWING, title: label, nodes: [makeNode(label, 0, 0)], strands: [] });
  expect(svg.querySelector('img')).toBeNull();
  expect(svg.querySelector('title')?.textContent).toBe(
    '<img src=x onerror=alert(1)> & "quotes" \ufffd \ufffd',
  );
});

test('a name without room is left out, the more important one stays', () => {
  const crowd = Array.from({ length: 30 }, (_, i) => makeNode(`Actor ${i}`, i, i));
  const names = listTexts({ ...DRAWING, nodes: crowd, strands: [] }).filter((text) =>
    text?.startsWith('Actor'),
  );
  expect(names).toContain('Actor 0');
  expect(names.length).toBeLessThan(30);
});

test('the name of a hub is strong', () => {
  const [poland] = DRAWING.nodes;
  if (!poland) throw new Error('the drawing has lost its nodes');
  const nodes = [{ ...poland, isHub: true }, makeNode('Russia', 300, 0)];
  const strong = readSvg({ ...DRAWING, nodes, strands: [], title: '' }).querySelectorAll(
    'text[font-weight="600"]',
  );
  expect(Array.from(strong, ({ textContent }) => textContent)).toEqual(['Poland', '']);
});

test('folded neighbours are counted beside the name', () => {
  const [poland] = DRAWING.nodes;
  if (!poland) throw new Error('the drawing has lost its nodes');
  expect(listTexts({ ...DRAWING, nodes: [{ ...poland, folded: 37 }], strands: [] })).toContain('Poland +37');
});

test('an empty graph is a picture with its legend', () => {
  const empty: Drawing = { ...DRAWING, nodes: [], strands: [], types: [], families: [], statuses: [] };
  expect(listTexts(empty)).toContain('Tit for tat');
  expect(writeSvg(empty, measure)).not.toMatch(/NaN|Infinity/);
});

test('what a layout is read by is drawn and named', () => {
  const guides: Drawing['guides'] = [
    { kind: 'day', x: 10, text: 'Apr 2022', color: '#4c5462' },
    { kind: 'area', x: 0, y: 0, halfWidth: 300, halfHeight: 200, text: 'No date', color: '#4c5462' },
  ];
  expect(listTexts({ ...DRAWING, guides })).toEqual(expect.arrayContaining(['Apr 2022', 'No date']));
  const svg = readSvg({ ...DRAWING, guides });
  const [left = 0, , width = 0] = (svg.documentElement?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  expect(left).toBeLessThanOrEqual(-300);
  expect(left + width).toBeGreaterThanOrEqual(300);
});

test('names around a circle are turned', () => {
  const nodes = DRAWING.nodes.map((node) => ({ ...node, angle: 1 }));
  expect(writeSvg({ ...DRAWING, nodes }, measure)).toContain('transform="rotate(57.3 ');
});
