import type { Arrangement, Guide } from './arrangement.ts';
import { arrangeNodes } from './arrangements/arrangeNodes.ts';
import { layoutNodes } from './layoutNodes.ts';
import type { Places, Problem } from './problem.ts';

export interface LayoutRequest {
  readonly problem: Problem;
  readonly places: Places;
  /** Null where forces lay the nodes out. */
  readonly arrangement: Arrangement | null;
}

export interface LayoutReport {
  readonly places: Places;
  readonly isSettled: boolean;
  readonly guides: readonly Guide[];
}

/** How often the places so far are sent, in milliseconds: less often for graphs that take long to draw. */
const INTERVAL = 120;
const INTERVAL_OF_MANY = 600;
const MANY = 2_000;

self.onmessage = ({ data: { problem, places, arrangement } }: MessageEvent<LayoutRequest>) => {
  if (arrangement) {
    report(places, true, arrangeNodes(problem, places, arrangement));
    return;
  }
  const interval = places.x.length > MANY ? INTERVAL_OF_MANY : INTERVAL;
  let sent = performance.now();
  for (const _ of layoutNodes(problem, places)) {
    const now = performance.now();
    if (now - sent < interval) continue;
    sent = now;
    report(places, false);
  }
  report(places, true);
};

function report(places: Places, isSettled: boolean, guides: readonly Guide[] = []): void {
  const message: LayoutReport = { places, isSettled, guides };
  self.postMessage(message);
}
