import type { Places } from '../layouts/problem.ts';
import type { Look } from './look.ts';

const MOVE_TIME = 200;
const MOST_MOVED_SMOOTHLY = 400;

export interface Mover {
  /** Sets the nodes, in the order of the graph. */
  readonly set: (places: Places) => void;
  /** Moves them there; `onStep` is called whenever they have moved, `onEnd` when they have arrived. */
  readonly move: (places: Places, onStep: () => void, onEnd: () => void) => void;
  readonly stop: () => void;
}

/** Moves the nodes of the shown graph: smoothly, but for many of them and where the system asks for no motion. */
export function createMover(look: Look): Mover {
  let frame = 0;
  const set = ({ x, y }: Places) => {
    let i = 0;
    for (const node of look.projection.nodes.values()) {
      node.x = x[i] ?? 0;
      node.y = -(y[i] ?? 0);
      i += 1;
    }
  };
  return {
    set,
    stop: () => cancelAnimationFrame(frame),
    move: (places, onStep, onEnd) => {
      cancelAnimationFrame(frame);
      const from = Array.from(look.projection.nodes.values(), ({ x, y }) => ({ x, y: -y }));
      const isSmooth =
        from.length <= MOST_MOVED_SMOOTHLY && !matchMedia('(prefers-reduced-motion: reduce)').matches;
      const started = performance.now();
      const step = () => {
        const share = isSmooth ? Math.min(1, (performance.now() - started) / MOVE_TIME) : 1;
        const done = 1 - (1 - share) ** 3;
        set({
          x: places.x.map((value, i) => (from[i]?.x ?? 0) * (1 - done) + value * done),
          y: places.y.map((value, i) => (from[i]?.y ?? 0) * (1 - done) + value * done),
        });
        onStep();
        if (share < 1) frame = requestAnimationFrame(step);
        else onEnd();
      };
      step();
    },
  };
}
