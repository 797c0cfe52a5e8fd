import type Sigma from 'sigma';
import type { Theme } from '../../graph-data/vocabulary/palette.ts';
import type { Guide, Layout } from '../layouts/arrangement.ts';
import type { Places } from '../layouts/problem.ts';
import { type Projection, toNodeKey } from '../projection/projectGraph.ts';
import type { Place } from '../projection/traceStrand.ts';
import { type CameraMoves, createCameraMoves } from './createCameraMoves.ts';
import { createMover } from './createMover.ts';
import { createSigma } from './createSigma.ts';
import { findDisplay } from './findDisplay.ts';
import { carryPlaces, giveGraph } from './giveGraph.ts';
import type { Box } from './labels/boxGrid.ts';
import { createGuideLayer } from './labels/createGuideLayer.ts';
import { createLabelLayer } from './labels/createLabelLayer.ts';
import { findNameAngle } from './labels/findNameAngle.ts';
import type { Light } from './lightGraph.ts';
import { type Cover, isVeiled, type Look, NO_COVER } from './look.ts';
import { measureFrame } from './measureFrame.ts';
import { scaleSizes } from './scaleSizes.ts';

/** How much of the fade is kept when something is chosen, not only pointed at: context stays readable. */
const FADE_OF_CHOSEN = 2.6;
/** A bundle shorter than this, in pixels, has no room for its number. */
const SHORTEST_NUMBERED = 44;

/** Where an entity stands on the canvas, in pixels; in a circle its name runs outwards along `angle`. */
export interface LocatedEntity extends Place {
  readonly radius: number;
  readonly isLit: boolean;
  readonly angle?: number;
}

export interface Scene extends CameraMoves {
  readonly sigma: Sigma;
  /** Draws another graph; its nodes stand where `places` says, in the order of the graph. A fresh one gets a new frame. */
  readonly show: (projection: Projection, places: Places, isFresh: boolean) => void;
  /** Moves the nodes; where the layout has settled and `isFitted`, the view is fitted to them when they have arrived. */
  readonly movePlaces: (places: Places, isSettled: boolean, isFitted?: boolean) => void;
  /** Puts a node at a place in the graph's units. */
  readonly moveNode: (node: string, place: Place) => void;
  /** Says how the nodes are laid out, and draws what that is read by. */
  readonly setLayout: (layout: Layout, guides: readonly Guide[]) => void;
  /** Says what covers the view, and which panels lie over it, in pixels of the container; names keep clear of them from the next frame on. */
  readonly setCover: (cover: Cover, panels: readonly Box[]) => void;
  readonly light: (light: Light | null, isPointed: boolean) => void;
  readonly setTheme: (theme: Theme) => void;
  /** Where an entity stands on the canvas, its radius there, and whether there is light on it. */
  readonly locate: (entity: string) => LocatedEntity | null;
  /** Where the middle of a straight line stands on the canvas, where there is room for a number on it. */
  readonly locateLine: (line: string) => (Place & { readonly isLit: boolean }) | null;
  readonly kill: () => void;
}

/** The drawn graph in a container: the one place where Sigma is told what to do. `onFrame` is called after every frame. */
export function createScene(container: HTMLElement, first: Projection, onFrame: () => void): Scene {
  const look: Look = {
    projection: first,
    theme: 'light',
    light: null,
    fade: 1,
    sizeScale: 1,
    layout: 'forces',
    guides: [],
    cover: NO_COVER,
    panels: [],
  };
  const sigma = createSigma(container, look);
  const drawGuides = createGuideLayer(sigma);
  const drawLabels = createLabelLayer(sigma);
  const moves = createCameraMoves(sigma, look);
  const mover = createMover(look);
  let isFresh = true;

  const drawOver = () => {
    drawGuides(look);
    drawLabels(look);
    onFrame();
  };
  const setFrame = () => {
    if (isFresh) sigma.setCustomBBox(measureFrame(look));
  };
  const drawPlaces = () => {
    carryPlaces(sigma, look.projection);
    sigma.scheduleRefresh();
  };
  const settle = (isFitted: boolean) => {
    if (isFitted || (isFresh && isCovered(look))) moves.fit();
    else if (!isFresh) moves.showAll();
    sigma.scheduleRefresh();
  };
  sigma.on('afterRender', () => {
    if (scaleSizes(sigma, look)) sigma.scheduleRender();
    drawOver();
  });

  return {
    ...moves,
    sigma,
    show: (projection, places, isFreshNow) => {
      mover.stop();
      if (projection !== look.projection) look.light = null;
      look.projection = projection;
      isFresh = isFreshNow;
      mover.set(places);
      setFrame();
      giveGraph(sigma, projection);
    },
    movePlaces: (places, isSettled, isFitted = false) => {
      mover.stop();
      const drawMoved = () => {
        setFrame();
        drawPlaces();
      };
      if (isSettled) mover.move(places, drawMoved, () => settle(isFitted));
      else {
        mover.set(places);
        drawMoved();
      }
    },
    moveNode: (node, { x, y }) => {
      const attributes = look.projection.nodes.get(node);
      if (!attributes) return;
      attributes.x = x;
      attributes.y = y;
      drawPlaces();
    },
    setLayout: (layout, guides) => {
      look.layout = layout;
      look.guides = guides;
    },
    setCover: (cover, panels) => {
      look.cover = cover;
      look.panels = panels;
    },
    light: (light, isPointed) => {
      if (!light && !look.light) return;
      look.light = light;
      look.fade = isPointed ? 1 : FADE_OF_CHOSEN;
      if (isVeiled(look)) drawOver();
      else repaint(sigma, look);
    },
    setTheme: (theme) => {
      look.theme = theme;
      repaint(sigma, look);
    },
    locate: (entity) => {
      const node = toNodeKey(entity);
      const display = findDisplay(sigma, look, node);
      if (!display) return null;
      const isLit = !look.light || look.light.nodes.has(node);
      const place = sigma.framedGraphToViewport(display);
      const angle = findNameAngle(sigma, look, place);
      return {
        ...place,
        radius: sigma.scaleSize(display.size),
        isLit,
        ...(angle !== undefined && { angle }),
      };
    },
    locateLine: (line) => {
      const drawn = look.projection.lines.get(line);
      if (!drawn) return null;
      const [from, to] = [drawn.source, drawn.target].map((node) => {
        const display = findDisplay(sigma, look, node);
        return display && sigma.framedGraphToViewport(display);
      });
      if (!from || !to || Math.hypot(to.x - from.x, to.y - from.y) < SHORTEST_NUMBERED) return null;
      const isLit = !look.light || look.light.lines.has(line);
      return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, isLit };
    },
    kill: () => {
      mover.stop();
      sigma.kill();
    },
  };
}

function isCovered({ cover }: Look): boolean {
  return cover.top + cover.right + cover.bottom > 0;
}

/** Colours anew without indexing anew; Sigma refuses that while it waits to index, and then all is done at once. */
function repaint(sigma: Sigma, { projection: { nodes, lines } }: Look): void {
  try {
    const partialGraph = { nodes: [...nodes.keys()], edges: [...lines.keys()] };
    sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
  } catch {
    sigma.scheduleRefresh();
  }
}
