import { describe, expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { findBelongings } from '../../../src/heights/findBelongings.ts';
import { type Arrangement, type Guide, LAYOUTS, type Layout } from '../../../src/layouts/arrangement.ts';
import { arrangeNodes } from '../../../src/layouts/arrangements/arrangeNodes.ts';
import { createHeights } from '../../../src/layouts/arrangements/createHeights.ts';
import { listDays } from '../../../src/layouts/arrangements/listDays.ts';
import { squarify } from '../../../src/layouts/arrangements/squarify.ts';
import { stretchAxis } from '../../../src/layouts/arrangements/stretchAxis.ts';
import { findCountry } from '../../../src/layouts/findCountry.ts';
import { findFamilies } from '../../../src/layouts/findFamilies.ts';
import { findMiddleDays } from '../../../src/layouts/findMiddleDays.ts';
import type { Places, Problem } from '../../../src/layouts/problem.ts';
import { stateArrangement } from '../../../src/layouts/stateArrangement.ts';
import { stateProblem } from '../../../src/layouts/stateProblem.ts';
import { projectGraph } from '../../../src/projection/projectGraph.ts';
import { listTies } from '../../../src/structure/listTies.ts';
import { measureStructure } from '../../../src/structure/measureStructure.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';
import { makeEdges } from '../structure/makeEdges.ts';

const ARRANGED = LAYOUTS.filter((layout) => layout !== 'forces');
const DAY_MS = 86_400_000;

function arrangeDossier(layout: Layout, entities: number, statements: number, moved = new Map()) {
  const dossier = makeDossier({ entities, statements });
  const edges = groupEdges(dossier.statements);
  const index = indexDossier(dossier);
  const options = { room: 1, everything: true, revealed: new Set<string>(), unfolded: new Set<string>() };
  const drawn = projectGraph(index, edges, options);
  const structure = measureStructure(listTies(edges));
  const arrangement = stateArrangement(layout, {
    nodes: drawn.nodes,
    edges,
    index,
    belongings: findBelongings(index),
    structure,
  });
  if (!arrangement) throw new Error(`${layout} has no arrangement`);
  const { readProblem, places } = stateProblem(drawn, moved, new Set(moved.keys()), 1.5);
  const problem = readProblem();
  const guides = arrangeNodes(problem, places, arrangement);
  return { problem, places, guides, actors: Array.from(drawn.nodes.values(), ({ entity }) => entity) };
}

function arrange(arrangement: Arrangement, count: number) {
  const problem: Problem = {
    radii: new Float32Array(count).fill(6),
    sources: Uint32Array.of(),
    targets: Uint32Array.of(),
    weights: Float32Array.of(),
    known: new Uint8Array(count),
    fixed: new Uint8Array(count),
    aspect: 1.5,
  };
  const places = { x: new Float32Array(count), y: new Float32Array(count) };
  return { places, guides: arrangeNodes(problem, places, arrangement) };
}

function countOverlaps({ radii }: Problem, { x, y }: Places): number {
  let overlaps = 0;
  radii.forEach((radius, a) => {
    for (let b = a + 1; b < radii.length; b++)
      if (Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)) < radius + (radii[b] ?? 0))
        overlaps += 1;
  });
  return overlaps;
}

describe.each(ARRANGED)('laid out by %s', (layout) => {
  test.each([
    [3, 4],
    [70, 160],
    [400, 900],
  ])('no node of %i lies on another', (entities, statements) => {
    const { problem, places } = arrangeDossier(layout, entities, statements);
    expect([...places.x, ...places.y].every(Number.isFinite)).toBe(true);
    expect(countOverlaps(problem, places)).toBe(0);
  });

  test('the same graph is laid out the same', () => {
    expect(arrangeDossier(layout, 70, 160)).toEqual(arrangeDossier(layout, 70, 160));
  });

  test('an actor that was dragged stays', () => {
    const [actor = ''] = arrangeDossier(layout, 30, 60).actors;
    const { places } = arrangeDossier(layout, 30, 60, new Map([[actor, { x: 777, y: -333 }]]));
    expect([places.x[0], places.y[0]]).toEqual([777, -333]);
  });
});

test('a graph without nodes can be laid out in every way', () => {
  const kinds: Arrangement[] = [
    { kind: 'circle', groups: [] },
    { kind: 'time', days: new Float64Array() },
    { kind: 'groups', groups: [] },
    { kind: 'map', groups: [] },
  ];
  expect(kinds.map((arrangement) => arrange(arrangement, 0).guides)).toEqual([[], [], [], []]);
});

describe('in a circle', () => {
  test('all stand equally far from the middle, and those of a group beside each other', () => {
    const groups = [
      { name: 'a', nodes: [0, 2, 4] },
      { name: 'b', nodes: [1, 3, 5] },
    ];
    const { places } = arrange({ kind: 'circle', groups }, 6);
    const distances = Array.from(places.x, (x, i) => Math.round(Math.hypot(x, places.y[i] ?? 0)));
    expect(new Set(distances).size).toBe(1);
    const around = [0, 1, 2, 3, 4, 5].sort(
      (a, b) =>
        Math.atan2(places.y[a] ?? 0, places.x[a] ?? 0) - Math.atan2(places.y[b] ?? 0, places.x[b] ?? 0),
    );
    const changes = around.filter((node, i) => node % 2 !== (around[(i + 1) % 6] ?? 0) % 2);
    expect(changes).toHaveLength(2);
  });
});

describe('by time', () => {
  const DAYS = Float64Array.of(18_000, 18_400, 19_000, Number.NaN, Number.NaN);

  test('later is further right, and what has no date stands in its own area beyond', () => {
    const { places, guides } = arrange({ kind: 'time', days: DAYS }, 5);
    const [first = 0, second = 0, third = 0, ...undated] = places.x;
    expect(first).toBeLessThan(second);
    expect(second).toBeLessThan(third);
    expect(Math.min(...undated)).toBeGreaterThan(third);
    expect(guides.filter(({ kind }) => kind === 'area').map(({ text }) => text)).toEqual(['No date']);
  });

  test.each([
    [40, 10],
    [120, 240],
    [20, 400],
    [8, 60],
  ])('%i with a date have most of the width beside %i without', (dated, undated) => {
    const days = Float64Array.from({ length: dated + undated }, (_, i) =>
      i < dated ? 18_000 + i : Number.NaN,
    );
    const { places, guides } = arrange({ kind: 'time', days }, dated + undated);
    const tray = guides.find((guide) => guide.kind === 'area');
    const width = Math.max(...places.x) - Math.min(...places.x);
    expect(tray?.halfWidth).toBeLessThan(0.2 * width);
    expect(Math.max(...places.x.subarray(0, dated))).toBeGreaterThan(0.5 * width);
  });

  test('where nothing has a date, what has none fills the view', () => {
    const { guides } = arrange({ kind: 'time', days: new Float64Array(90).fill(Number.NaN) }, 90);
    const [tray] = guides.filter((guide) => guide.kind === 'area');
    expect((tray?.halfWidth ?? 0) / (tray?.halfHeight ?? 1)).toBeCloseTo(1.5, 0);
  });

  test('the axis keeps the order of days and is wider where many are', () => {
    const placeOf = stretchAxis([0, 10, 11, 12, 13, 14, 100], 700);
    const all = [-5, 0, 5, 10, 12, 13, 50, 100, 120].map(placeOf);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
    expect(placeOf(14) - placeOf(10)).toBeGreaterThan(placeOf(54) - placeOf(50));
    expect([placeOf(0), placeOf(100)]).toEqual([0, 700]);
  });

  test('years are marked, and months where there is room', () => {
    const day = (iso: string) => Date.parse(iso) / DAY_MS;
    const from = day('2021-12-20');
    const marks = listDays([from, day('2022-12-28')], (at) => (at - from) * 0.8);
    expect(marks.map(({ text }) => text)).toEqual(['2022', 'Jul 2022', '2023']);
  });

  test('a box takes the free height nearest to the wished one', () => {
    const heights = createHeights();
    expect(heights.take(0, 0, 10, 5)).toBe(0);
    expect(heights.take(5, 2, 10, 5)).toBe(10);
    expect(heights.take(0, -1, 10, 5)).toBe(-10);
    expect(heights.take(400, 3, 10, 5)).toBe(3);
  });

  test('the middle day is that of the statements of an actor', () => {
    const days = findMiddleDays(
      makeEdges('a met b 2022-04-08', 'a met c 2022-04-10', 'a criticized b 2022-04-20', 'd met e'),
    );
    expect(days.get('a')).toBe(Date.parse('2022-04-10') / DAY_MS);
    expect(days.get('b')).toBe(Date.parse('2022-04-14') / DAY_MS);
    expect(days.has('d')).toBe(false);
  });
});

describe('by what they do', () => {
  test('an actor belongs to the family in which it acts most, or else is acted on most', () => {
    const families = findFamilies(
      makeEdges(
        'a expelled b',
        'a criticized b',
        'a accused b',
        'c expelled a',
        'c expelled b',
        'c expelled b',
        'c expelled d',
      ),
    );
    expect(Object.fromEntries(families)).toEqual({
      a: 'dispute',
      b: 'sanction',
      c: 'sanction',
      d: 'sanction',
    });
  });

  test('tiles fill the rectangle together, each as large as its share', () => {
    const tiles = squarify([6, 6, 4, 3, 2, 2, 1], { x: 0, y: 0, width: 6, height: 4 });
    expect(tiles.map(({ width, height }) => Math.round(width * height * 1000) / 1000)).toEqual([
      6, 6, 4, 3, 2, 2, 1,
    ]);
    expect(tiles.slice(0, 3).map(({ width, height }) => [width, height])).toEqual([
      [3, 2],
      [3, 2],
      [expect.closeTo(12 / 7), expect.closeTo(7 / 3)],
    ]);
  });

  test('every node stands in the area of its family', () => {
    const groups = [
      { name: 'Dispute', nodes: [0, 3, 4, 5], family: 'dispute' as const },
      { name: 'Sanctions', nodes: [1, 2], family: 'sanction' as const },
    ];
    const { places, guides } = arrange({ kind: 'groups', groups }, 6);
    groups.forEach(({ nodes }, i) => {
      const area = guides[i] as Guide & { kind: 'area' };
      for (const node of nodes) {
        expect(Math.abs((places.x[node] ?? 0) - area.x)).toBeLessThan(area.halfWidth);
        expect(Math.abs((places.y[node] ?? 0) - area.y)).toBeLessThan(area.halfHeight);
      }
    });
  });
});

describe('by country', () => {
  const place = (longitude: number, latitude: number) => ({ longitude, latitude });
  const GROUPS = [
    { name: 'US', nodes: [0], place: place(-98, 39) },
    { name: 'Norway', nodes: [1], place: place(9, 61) },
    { name: 'Italy', nodes: [2], place: place(12, 43) },
    { name: 'Japan', nodes: [3], place: place(138, 36) },
    { name: 'No country', nodes: [4] },
  ];

  test('west is left, north is up, and what has no country is below', () => {
    const { places } = arrange({ kind: 'map', groups: GROUPS }, 5);
    const [us = 0, norway = 0, italy = 0, japan = 0] = places.x;
    expect(us).toBeLessThan(norway);
    expect(italy).toBeLessThan(japan);
    expect(places.y[1]).toBeLessThan(places.y[2] ?? 0);
    expect(places.y[4]).toBeGreaterThan(Math.max(...places.y.slice(0, 4)));
  });

  test('no area lies over another', () => {
    const { guides } = arrangeDossier('countries', 120, 300);
    const areas = guides.flatMap((guide) => (guide.kind === 'area' ? [guide] : []));
    areas.forEach((a, i) => {
      for (const b of areas.slice(i + 1))
        expect(
          Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth - 1 &&
            Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight - 1,
        ).toBe(false);
    });
  });

  test('an actor has its own country, or that of what it belongs to', () => {
    const entityOf = (id: string, country?: string): [string, Entity] => [
      id,
      { id, label: id, type: 'person', aliases: [], mentions: [], ...(country && { country }) },
    ];
    const entities = new Map([
      entityOf('japan', 'JP'),
      entityOf('ministry'),
      entityOf('min'),
      entityOf('critic'),
    ]);
    const belongings = new Map([
      ['ministry', { to: 'japan', statements: [] }],
      ['min', { to: 'ministry', statements: [] }],
    ]);
    const countryOf = (actor: string) => findCountry(actor, belongings, entities);
    expect(['japan', 'ministry', 'min', 'critic'].map(countryOf)).toEqual(['JP', 'JP', 'JP', undefined]);
  });
});
