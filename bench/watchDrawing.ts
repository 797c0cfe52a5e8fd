import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';

/** When a page drew, in milliseconds since its address was opened, and its longest uninterrupted work. */
export interface Drawing {
  readonly firstFrame: number;
  readonly settled: number;
  readonly longestTask: number;
}

declare global {
  interface Window {
    drawingWatch: { first: number | undefined; last: number; longest: number };
  }
}

const NOTE_DRAWING = fileURLToPath(new URL('noteDrawing.js', import.meta.url));
const QUIET_MS = 8000;

/** Opens an address and waits until it has drawn and then drawn nothing for eight seconds. */
export async function watchDrawing(page: Page, address: string, timeout: number): Promise<Drawing> {
  await page.addInitScript({ path: NOTE_DRAWING });
  await page.goto(address);
  await page.waitForFunction(
    (quiet) => {
      const { first, last } = window.drawingWatch;
      return first !== undefined && performance.now() - last > quiet;
    },
    QUIET_MS,
    { timeout, polling: 250 },
  );
  const { first, last, longest } = await page.evaluate(() => window.drawingWatch);
  return { firstFrame: first ?? Number.NaN, settled: last, longestTask: longest };
}
