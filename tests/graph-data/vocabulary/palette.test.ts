import { describe, expect, test } from 'vitest';
import {
  COMMUNITY_HUES,
  FAMILY_HUES,
  type Hue,
  OTHER_COMMUNITIES,
  SURFACES,
  type Theme,
  TYPE_HUES,
} from '../../../graph-data/vocabulary/palette.ts';

const CONTRAST_OF_GRAPHICS = 3;
/** In hundredths of OKLab; Okabe-Ito's own eight colours come to 15.6, 9.5, 7.6 and 8.5. */
const NEAREST_ALLOWED = { normal: 13, protanopia: 8, deuteranopia: 8, tritanopia: 8 };

const COMMUNITIES = Object.fromEntries(
  [...COMMUNITY_HUES, OTHER_COMMUNITIES].map((hue, i) => [`community ${i}`, hue]),
);

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const VISION: Record<keyof typeof NEAREST_ALLOWED, Matrix> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function toLinear(hex: string): Triple {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [r ?? Number.NaN, g ?? Number.NaN, b ?? Number.NaN];
}

function multiply(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function toOklab(rgb: Triple): Triple {
  const cones = multiply(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb,
  );
  return multiply(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [Math.cbrt(cones[0]), Math.cbrt(cones[1]), Math.cbrt(cones[2])],
  );
}

function measureContrast(a: string, b: string): number {
  const [low = 0, high = 0] = [a, b]
    .map(
      (hex) =>
        multiply(
          [
            [0.2126, 0.7152, 0.0722],
            [0, 0, 0],
            [0, 0, 0],
          ],
          toLinear(hex),
        )[0],
    )
    .sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function measureDistance(a: string, b: string, vision: Matrix): number {
  const x = toOklab(multiply(vision, toLinear(a)));
  const y = toOklab(multiply(vision, toLinear(b)));
  return 100 * Math.hypot(x[0] - y[0], x[1] - y[1], x[2] - y[2]);
}

function listPairs(hues: Record<string, Hue>, theme: Theme) {
  const named = Object.entries(hues).filter(([name]) => name !== 'open');
  return named.flatMap(([a, hueA], i) =>
    named.slice(i + 1).map(([b, hueB]) => ({ pair: `${a} and ${b}`, a: hueA[theme], b: hueB[theme] })),
  );
}

describe.each<Theme>(['light', 'dark'])('on the %s surface', (theme) => {
  test.each(Object.entries({ ...FAMILY_HUES, ...TYPE_HUES, ...COMMUNITIES }))('%s is seen', (_, hue) => {
    expect(measureContrast(hue[theme], SURFACES[theme])).toBeGreaterThanOrEqual(CONTRAST_OF_GRAPHICS);
  });

  test.each(Object.keys(VISION) as (keyof typeof VISION)[])(
    'all hues are told apart with %s vision',
    (vision) => {
      const close = [
        ...listPairs(FAMILY_HUES, theme),
        ...listPairs(TYPE_HUES, theme),
        ...listPairs(COMMUNITIES, theme),
      ].filter(({ a, b }) => measureDistance(a, b, VISION[vision]) < NEAREST_ALLOWED[vision]);
      expect(close.map(({ pair }) => pair)).toEqual([]);
    },
  );
});
