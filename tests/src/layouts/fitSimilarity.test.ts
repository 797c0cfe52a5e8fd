import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applySimilarity, fitSimilarity } from '../../../src/layouts/fitSimilarity.ts';
import { makePlaces, type Places } from '../../../src/layouts/problem.ts';

const ANY_SCALE = { least: 0, most: Number.POSITIVE_INFINITY };

function placesOf(points: readonly (readonly [number, number])[]): Places {
  return { x: Float32Array.from(points, ([x]) => x), y: Float32Array.from(points, ([, y]) => y) };
}

function move({ x, y }: Places, angle: number, scale: number, dx: number, dy: number): Places {
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  return {
    x: x.map((_, i) => cos * (x[i] ?? 0) - sin * (y[i] ?? 0) + dx),
    y: y.map((_, i) => sin * (x[i] ?? 0) + cos * (y[i] ?? 0) + dy),
  };
}

function fit(from: Places, to: Places, scales = ANY_SCALE): Places {
  const fitted = makePlaces(from.x.length);
  applySimilarity(fitSimilarity(from, to, [...from.x.keys()], scales), from, fitted);
  return fitted;
}

function measureMiss(a: Places, b: Places): number {
  return a.x.reduce((sum, x, i) => sum + (x - (b.x[i] ?? 0)) ** 2 + ((a.y[i] ?? 0) - (b.y[i] ?? 0)) ** 2, 0);
}

const anyPoint = fc.tuple(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }));
const anyPlaces = fc.uniqueArray(anyPoint, { minLength: 2, maxLength: 6, selector: String }).map(placesOf);

test('what was turned, scaled and moved is found again exactly', () => {
  fc.assert(
    fc.property(
      anyPlaces,
      fc.integer({ min: -3, max: 3 }),
      fc.integer({ min: 1, max: 4 }),
      (from, angle, scale) => {
        const to = move(from, angle, scale, 70, -30);
        expect(measureMiss(fit(from, to), to)).toBeLessThan(0.01);
      },
    ),
  );
});

test('no other turn, scale or move comes nearer', () => {
  const triangle = placesOf([
    [0, 0],
    [100, 0],
    [0, 80],
  ]);
  const other = placesOf([
    [10, 5],
    [30, 160],
    [-90, 40],
  ]);
  const fitted = fit(triangle, other);
  const best = measureMiss(fitted, other);
  for (const [angle, scale, dx, dy] of [
    [0.01, 1, 0, 0],
    [-0.01, 1, 0, 0],
    [0, 1.01, 0, 0],
    [0, 0.99, 0, 0],
    [0, 1, 1, 0],
    [0, 1, 0, -1],
  ] as const)
    expect(measureMiss(move(fitted, angle, scale, dx, dy), other)).toBeGreaterThan(best);
});

test('a picture is never mirrored', () => {
  const right = placesOf([
    [0, 0],
    [100, 0],
    [0, 50],
  ]);
  const left = placesOf([
    [0, 0],
    [-100, 0],
    [0, 50],
  ]);
  const { x, y } = fit(right, left);
  const area =
    ((x[1] ?? 0) - (x[0] ?? 0)) * ((y[2] ?? 0) - (y[0] ?? 0)) -
    ((y[1] ?? 0) - (y[0] ?? 0)) * ((x[2] ?? 0) - (x[0] ?? 0));
  expect(area).toBeGreaterThan(0);
});

test.each([
  ['far apart', 1000, 2],
  ['close together', 1, 0.5],
])('a scale is kept within its bounds where the nodes are %s', (_, distance, scale) => {
  const from = placesOf([
    [0, 0],
    [100, 0],
  ]);
  const { x, y } = fit(
    from,
    placesOf([
      [0, 0],
      [0, distance],
    ]),
    { least: 0.5, most: 2 },
  );
  expect([x[0], x[1]]).toEqual([expect.closeTo(0), expect.closeTo(0)]);
  expect((y[1] ?? 0) - (y[0] ?? 0)).toBeCloseTo(100 * scale);
  expect((y[1] ?? 0) + (y[0] ?? 0)).toBeCloseTo(distance);
});

test.each([
  ['one node', [[3, 4]], [[10, 20]]],
  [
    'nodes on one spot',
    [
      [3, 4],
      [3, 4],
    ],
    [
      [10, 0],
      [10, 40],
    ],
  ],
] as const)('%s is only moved', (_, from, to) => {
  const { x, y } = fit(placesOf(from), placesOf(to));
  expect([x[0], y[0]]).toEqual([10, 20]);
});
