import Sigma from 'sigma';
import type { Theme } from '../../graph-data/vocabulary/palette.ts';
import type { Places } from '../layouts/problem.ts';
import { type Projection, toNodeKey } from '../projection/projectGraph.ts';
import type { Place } from '../projection/traceStrand.ts';
import { CANVAS_COLORS, describeEdge, describeNode, FADED } from './appearance.ts';
import { createLabelLayer } from './labels/createLabelLayer.ts';
import type { Light } from './lightGraph.ts';
import { createNodeProgram } from './programs/createNodeProgram.ts';
import { createStrandProgram } from './programs/createStrandProgram.ts';

/** How much of the fade is kept when something is chosen, not only pointed at: context stays readable. */
const FADE_OF_CHOSEN = 2.6;
/** A graph of more lines is not drawn again to light a part of it. */
const MOST_LINES_REPAINTED = 700;
const PIECES_OF_CURVE = 14;
const STAGE_PADDING = 48;
/** Sizes follow the graph's scale between these bounds, so that a small graph has no giants and a large one no dust. */
const SIZE_SCALE = { least: 0.5, leastOfMany: 0.12, many: 200, most: 1, share: 1.2 } as const;
/** Nodes and lines grow with this power of the zoom: 1 would be as fast as the distances between them. */
const SIZE_GROWTH = 0.42;
const MOVE_TIME = 200;
/** The inspector's width, and with it a name's, in pixels. */
const INSPECTOR_WIDTH = 380;
const INSPECTOR_ROOM = INSPECTOR_WIDTH + 100;
/** Of a narrow screen the inspector leaves the upper part: so much of it is for what was chosen. */
const SHEET_LEAVES = 0.34;
/** A bundle shorter than this, in pixels, has no room for its number. */
const SHORTEST_NUMBERED = 44;
/** How near what was searched for is shown. */
const NEAR = 0.7;
const MOST_MOVED_SMOOTHLY = 400;

export interface Scene {
  readonly sigma: Sigma;
  /** Draws another graph; its nodes stand where `places` says, in the order of the graph. A fresh one gets a new frame. */
  readonly show: (projection: Projection, places: Places, isFresh: boolean) => void;
  readonly movePlaces: (places: Places, isSettled: boolean) => void;
  readonly light: (light: Light | null, isPointed: boolean) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  /** Looks at the whole frame, at once. */
  readonly reset: () => void;
  readonly goTo: (entity: string) => void;
  /** Moves the view so far that the inspector does not cover these entities. */
  readonly keepClear: (entities: readonly string[]) => void;
  /** Where an entity stands on the canvas, its radius there, and whether there is light on it. */
  readonly locate: (entity: string) => (Place & { readonly radius: number; readonly isLit: boolean }) | null;
  /** Where the middle of a straight line stands on the canvas, where there is room for a number on it. */
  readonly locateLine: (line: string) => (Place & { readonly isLit: boolean }) | null;
  readonly kill: () => void;
}

export function createScene(container: HTMLElement, first: Projection, onFrame: () => void): Scene {
  let projection = first;
  let theme: Theme = 'light';
  let light: Light | null = null;
  let fade = 1;
  let sizeScale = 1;
  let movement = 0;
  let isFresh = true;
  const isVeiled = () => projection.graph.size > MOST_LINES_REPAINTED;
  const surroundings = () => ({ canvas: CANVAS_COLORS[theme].canvas, ring: CANVAS_COLORS[theme].ink });

  const sigma = new Sigma(first.graph, container, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    renderLabels: false,
    renderEdgeLabels: false,
    stagePadding: STAGE_PADDING,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    zoomToSizeRatioFunction: (ratio) => ratio ** SIZE_GROWTH / sizeScale,
    defaultDrawNodeHover: () => undefined,
    defaultNodeType: 'shape',
    defaultEdgeType: 'line',
    nodeProgramClasses: { shape: createNodeProgram(surroundings) },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: { line: createStrandProgram(1), curve: createStrandProgram(PIECES_OF_CURVE) },
    nodeReducer: (node, attributes) => {
      const display = describeNode(projection.graph.getNodeAttributes(node), theme);
      const isLit = !light || isVeiled() || light.nodes.has(node);
      return {
        x: attributes.x as number,
        y: attributes.y as number,
        ...display,
        label: null,
        ring: !isVeiled() && (light?.ringed.has(node) ?? false),
        alpha: isLit ? 1 : Math.min(1, FADED.node * fade),
      };
    },
    edgeReducer: (edge) => {
      const display = describeEdge(projection.graph.getEdgeAttributes(edge), theme);
      if (!light || isVeiled()) return { ...display, label: null };
      return { ...display, label: null, alpha: light.lines.has(edge) ? 1 : FADED.edge * fade };
    },
  });

  const drawLabels = createLabelLayer(sigma);

  sigma.on('afterRender', () => {
    const scale = sigma.getGraphToViewportRatio() * sigma.getCamera().ratio;
    const least = projection.graph.order > SIZE_SCALE.many ? SIZE_SCALE.leastOfMany : SIZE_SCALE.least;
    const wanted = Math.min(SIZE_SCALE.most, Math.max(least, scale * SIZE_SCALE.share));
    if (projection.graph.order > 1 && Math.abs(wanted / sizeScale - 1) > 0.03) {
      sizeScale = wanted;
      sigma.scheduleRender();
    }
    drawLabels(projection, theme, light, fade, isVeiled());
    onFrame();
  });

  /** Colours anew without indexing anew; Sigma refuses that while it waits to index, and then all is done at once. */
  const repaint = () => {
    const { graph } = projection;
    const partialGraph = { nodes: graph.nodes(), edges: graph.edges() };
    try {
      sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
    } catch {
      sigma.scheduleRefresh();
    }
  };

  const setPlaces = ({ x, y }: Places) => {
    let i = 0;
    projection.graph.updateEachNodeAttributes(
      (_, attributes) => {
        attributes.x = x[i] ?? 0;
        attributes.y = -(y[i] ?? 0);
        i += 1;
        return attributes;
      },
      { attributes: ['x', 'y'] },
    );
  };

  const moveSmoothly = (places: Places, onEnd: () => void) => {
    const { graph } = projection;
    const from = graph.mapNodes((_, { x, y }) => ({ x, y: -y }));
    const started = performance.now();
    const step = () => {
      const share = Math.min(1, (performance.now() - started) / MOVE_TIME);
      const eased = 1 - (1 - share) ** 3;
      setPlaces({
        x: places.x.map((value, i) => (from[i]?.x ?? 0) * (1 - eased) + value * eased),
        y: places.y.map((value, i) => (from[i]?.y ?? 0) * (1 - eased) + value * eased),
      });
      if (isFresh) sigma.setCustomBBox(measureFrame(projection));
      if (share < 1) movement = requestAnimationFrame(step);
      else onEnd();
    };
    movement = requestAnimationFrame(step);
  };

  const holdFrame = () => {
    if (isFresh) sigma.setCustomBBox(measureFrame(projection));
    else showAll();
    sigma.scheduleRefresh();
  };

  /** Zooms out, if need be, until nothing is beyond the edges. */
  const showAll = () => {
    const camera = sigma.getCamera();
    const wanted = findCamera(sigma, projection);
    if (wanted.ratio > camera.ratio * 1.02) void camera.animate(wanted, { duration: MOVE_TIME });
  };

  const scene: Scene = {
    sigma,
    show: (next, places, isFreshNow) => {
      cancelAnimationFrame(movement);
      projection = next;
      light = null;
      isFresh = isFreshNow;
      setPlaces(places);
      if (isFresh) sigma.setCustomBBox(measureFrame(projection));
      sigma.setGraph(next.graph);
    },
    movePlaces: (places, isSettled) => {
      cancelAnimationFrame(movement);
      const isSmooth =
        isSettled &&
        projection.graph.order <= MOST_MOVED_SMOOTHLY &&
        !matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (isSmooth) moveSmoothly(places, holdFrame);
      else {
        setPlaces(places);
        holdFrame();
      }
    },
    light: (next, isPointed) => {
      if (!next && !light) return;
      light = next;
      fade = isPointed ? 1 : FADE_OF_CHOSEN;
      if (isVeiled()) {
        drawLabels(projection, theme, light, fade, true);
        onFrame();
      } else repaint();
    },
    setTheme: (next) => {
      theme = next;
      repaint();
    },
    zoom: (factor) => {
      const camera = sigma.getCamera();
      void camera.animate({ ratio: camera.getBoundedRatio(camera.ratio / factor) }, { duration: MOVE_TIME });
    },
    fit: () =>
      void sigma.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: MOVE_TIME }),
    reset: () => void sigma.getCamera().setState({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }),
    goTo: (entity) => {
      const display = sigma.getNodeDisplayData(toNodeKey(entity));
      if (!display) return;
      const camera = sigma.getCamera();
      const ratio = Math.min(camera.ratio, NEAR);
      const { width } = sigma.getDimensions();
      const covered = width < INSPECTOR_ROOM * 2 ? 0 : INSPECTOR_WIDTH;
      const shift =
        sigma.viewportToFramedGraph({ x: covered / 2, y: 0 }).x -
        sigma.viewportToFramedGraph({ x: 0, y: 0 }).x;
      void camera.animate(
        { x: display.x + (shift * ratio) / camera.ratio, y: display.y, ratio },
        { duration: MOVE_TIME },
      );
    },
    keepClear: (entities) => {
      const { width, height } = sigma.getDimensions();
      const isNarrow = width < INSPECTOR_ROOM * 2;
      const places = entities.flatMap((entity) => scene.locate(entity) ?? []);
      const right = Math.max(0, ...places.map(({ x }) => x));
      const bottom = Math.max(0, ...places.map(({ y }) => y));
      const beyond = isNarrow
        ? { x: 0, y: Math.max(0, bottom - height * SHEET_LEAVES) }
        : { x: Math.max(0, right - width + INSPECTOR_ROOM), y: 0 };
      if (beyond.x + beyond.y === 0) return;
      const camera = sigma.getCamera();
      const from = sigma.viewportToFramedGraph({ x: 0, y: 0 });
      const to = sigma.viewportToFramedGraph(beyond);
      void camera.animate(
        { x: camera.x + to.x - from.x, y: camera.y + to.y - from.y },
        { duration: MOVE_TIME },
      );
    },
    locate: (entity) => {
      const display = sigma.getNodeDisplayData(toNodeKey(entity));
      if (!display) return null;
      return {
        ...sigma.framedGraphToViewport(display),
        radius: sigma.scaleSize(display.size),
        isLit: !light || light.nodes.has(toNodeKey(entity)),
      };
    },
    locateLine: (line) => {
      if (!projection.graph.hasEdge(line)) return null;
      const [from, to] = projection.graph.extremities(line).map((node) => {
        const display = sigma.getNodeDisplayData(node);
        return display && sigma.framedGraphToViewport(display);
      });
      if (!from || !to || Math.hypot(to.x - from.x, to.y - from.y) < SHORTEST_NUMBERED) return null;
      const isLit = !light || light.lines.has(line);
      return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2, isLit };
    },
    kill: () => {
      cancelAnimationFrame(movement);
      sigma.kill();
    },
  };
  return scene;
}

/** Where the camera sees all nodes. */
function findCamera(sigma: Sigma, { graph }: Projection): { x: number; y: number; ratio: number } {
  const x: number[] = [];
  const y: number[] = [];
  graph.forEachNode((node) => {
    const display = sigma.getNodeDisplayData(node);
    if (!display) return;
    x.push(display.x);
    y.push(display.y);
  });
  if (x.length === 0) return { x: 0.5, y: 0.5, ratio: 1 };
  const [left, right] = findExtent(x);
  const [bottom, top] = findExtent(y);
  const origin = sigma.framedGraphToViewport({ x: 0, y: 0 });
  const unit = (sigma.framedGraphToViewport({ x: 1, y: 0 }).x - origin.x) * sigma.getCamera().ratio;
  const { width, height } = sigma.getDimensions();
  const ratio = Math.max(
    ((right - left) * unit) / Math.max(1, width - 2 * STAGE_PADDING),
    ((top - bottom) * unit) / Math.max(1, height - 2 * STAGE_PADDING),
    0.05,
  );
  return { x: (left + right) / 2, y: (bottom + top) / 2, ratio };
}

function findExtent(values: readonly number[]): readonly [number, number] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

/** The frame around all nodes, which stays while one is dragged. */
function measureFrame({ graph }: Projection): ReturnType<Sigma['getBBox']> | null {
  if (graph.order === 0) return null;
  const nodes = graph.mapNodes((_, { x, y }) => ({ x, y }));
  const x = findExtent(nodes.map((node) => node.x));
  const y = findExtent(nodes.map((node) => node.y));
  return { x: [...x], y: [...y] };
}
