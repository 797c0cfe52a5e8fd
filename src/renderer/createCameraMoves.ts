import type Sigma from 'sigma';
import { toNodeKey } from '../projection/projectGraph.ts';
import type { Place } from '../projection/traceStrand.ts';
import { aimInto, findClearRoom, middleOf } from './clearView.ts';
import { STAGE_PADDING } from './createSigma.ts';
import { findDisplay } from './findDisplay.ts';
import type { Look } from './look.ts';
import { frameOf } from './measureFrame.ts';

const MOVE = { duration: 200 } as const;
/** How near what was searched for is shown. */
const NEAR = 0.7;
/** So few are seen whole: what was searched for is shown among them. */
const FEW_NODES = 24;
const NEAREST = 0.05;
/** However much is covered, so many pixels are used. */
const LEAST_ROOM = 120;
const WHOLE_FRAME = { x: 0.5, y: 0.5, ratio: 1, angle: 0 } as const;

export interface CameraMoves {
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Looks at the whole frame, at once. */
  readonly reset: () => void;
  /** Zooms out, if need be, until nothing is beyond the edges. */
  readonly showAll: () => void;
  readonly goTo: (entity: string) => void;
  /** Moves the view so far that these entities are seen and nothing covers them. */
  readonly keepClear: (entities: readonly string[]) => void;
}

export function createCameraMoves(sigma: Sigma, look: Look): CameraMoves {
  const camera = () => sigma.getCamera();
  const findRoom = () => {
    const { width, height } = sigma.getDimensions();
    return findClearRoom(width, height, look.cover);
  };
  /** Looks so that what is at a place of the frame is seen at a place on the screen. */
  const lookAt = (seen: Place, at: Place, ratio: number) => {
    const { width, height } = sigma.getDimensions();
    const aside = toFrame(sigma, { x: at.x - width / 2, y: at.y - height / 2 });
    const share = ratio / camera().ratio;
    void camera().animate({ x: seen.x - aside.x * share, y: seen.y - aside.y * share, ratio }, MOVE);
  };
  /** Sigma knows where nodes that were just put stand only in its next frame. */
  const afterNextFrame = (move: () => void) => {
    sigma.once('afterRender', move);
    sigma.scheduleRender();
  };
  return {
    zoom: (factor) => {
      void camera().animate({ ratio: camera().getBoundedRatio(camera().ratio / factor) }, MOVE);
    },
    fit: () => afterNextFrame(() => void camera().animate(findCamera(sigma, look), MOVE)),
    reset: () => void camera().setState(WHOLE_FRAME),
    showAll: () =>
      afterNextFrame(() => {
        const wanted = findCamera(sigma, look);
        if (wanted.ratio > camera().ratio * 1.02) void camera().animate(wanted, MOVE);
      }),
    goTo: (entity) => {
      const display = findDisplay(sigma, look, toNodeKey(entity));
      if (!display) return;
      const near = look.projection.nodes.size > FEW_NODES ? NEAR : 1;
      lookAt(display, middleOf(findRoom()), Math.min(camera().ratio, near));
    },
    keepClear: (entities) => {
      const places = entities.flatMap((entity) => {
        const display = findDisplay(sigma, look, toNodeKey(entity));
        return display ? [sigma.framedGraphToViewport(display)] : [];
      });
      const aim = places.length > 0 && aimInto(frameOf(places), findRoom());
      if (aim) lookAt(sigma.viewportToFramedGraph(aim.from), aim.to, camera().ratio * aim.widening);
    },
  };
}

/** A way on the screen, in pixels, as a way in the frame. */
function toFrame(sigma: Sigma, way: Place): Place {
  const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
  const to = sigma.viewportToFramedGraph(way);
  return { x: to.x - from.x, y: to.y - from.y };
}

/** Where the camera sees all nodes, and nothing covers them. */
function findCamera(sigma: Sigma, { projection, cover }: Look): { x: number; y: number; ratio: number } {
  const displays = [...projection.nodes.keys()].flatMap((node) => sigma.getNodeDisplayData(node) ?? []);
  if (displays.length === 0) return WHOLE_FRAME;
  const { x, y } = frameOf(displays);
  const origin = sigma.framedGraphToViewport({ x: 0, y: 0 });
  const unit = (sigma.framedGraphToViewport({ x: 1, y: 0 }).x - origin.x) * sigma.getCamera().ratio;
  const { width, height } = sigma.getDimensions();
  const { top, right, bottom } = cover;
  const ratio = Math.max(
    ((x[1] - x[0]) * unit) / Math.max(LEAST_ROOM, width - right - 2 * STAGE_PADDING),
    ((y[1] - y[0]) * unit) / Math.max(LEAST_ROOM, height - top - bottom - 2 * STAGE_PADDING),
    NEAREST,
  );
  const aside = toFrame(sigma, { x: right / 2, y: (bottom - top) / 2 });
  const share = ratio / sigma.getCamera().ratio;
  return { x: (x[0] + x[1]) / 2 + aside.x * share, y: (y[0] + y[1]) / 2 + aside.y * share, ratio };
}
