import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { FIGURES, type Figures } from './figures.ts';
import { HALVES, type Half } from './gold.ts';

export const FLOORS_FILE = 'tests/gold/floors.json';

/** What each figure of each half must not fall below, in per cent. */
export type Floors = Readonly<Record<Half, Figures>>;

const floor = v.pipe(v.number(), v.minValue(0), v.maxValue(100));
const shape = v.strictObject(v.entriesFromList(HALVES, v.strictObject(v.entriesFromList(FIGURES, floor))));

export function readFloors(): Floors {
  const json = readFileSync(new URL(`../${FLOORS_FILE}`, import.meta.url), 'utf8');
  const result = v.safeParse(shape, JSON.parse(json));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(
    `readFloors: ${v.getDotPath(issue)} of ${FLOORS_FILE} must be a number from 0 to 100. Correct the file: it holds ${FIGURES.join(', ')} for ${HALVES.join(' and ')}.`,
  );
}

/** One phrase for every figure below its floor; none when all hold. */
export function listFallen(half: Half, figures: Figures, floors: Figures): string[] {
  return FIGURES.filter((figure) => figures[figure] < floors[figure]).map(
    (figure) => `${half} ${figure} ${figures[figure].toFixed(2)} < ${floors[figure].toFixed(2)}`,
  );
}
