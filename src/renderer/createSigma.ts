import Sigma from 'sigma';
import { joinLines } from '../projection/projectGraph.ts';
import {
  CANVAS_COLORS,
  CURVED_PROGRAM,
  describeEdge,
  describeNode,
  FADED,
  NODE_PROGRAM,
  STRAIGHT_PROGRAM,
} from './appearance.ts';
import { isVeiled, type Look } from './look.ts';
import { createNodeProgram } from './programs/createNodeProgram.ts';
import { createStrandProgram } from './programs/createStrandProgram.ts';
import { Picking } from './programs/picking.ts';

export const STAGE_PADDING = 48;
const PIECES_OF_CURVE = 12;
/** Sigma keeps nodes and lines that are not drawn at the moment. */
const HIDDEN_NODE = { x: 0, y: 0, hidden: true } as const;
const HIDDEN_LINE = { hidden: true } as const;
/** Nodes and lines grow with this power of the zoom: 1 would be as fast as the distances between them. */
const SIZE_GROWTH = 0.42;

/** Sigma with the project's programs; names and relations are drawn on a layer of our own. */
export function createSigma(container: HTMLElement, look: Look): Sigma {
  const surroundings = () => ({
    canvas: CANVAS_COLORS[look.theme].canvas,
    ring: CANVAS_COLORS[look.theme].ink,
  });
  const picking = new Picking();
  const sigma = new Sigma(joinLines(look.projection), container, {
    allowInvalidContainer: true,
    enableEdgeEvents: true,
    renderLabels: false,
    renderEdgeLabels: false,
    stagePadding: STAGE_PADDING,
    minCameraRatio: 0.02,
    maxCameraRatio: 4,
    zoomToSizeRatioFunction: (ratio) => ratio ** SIZE_GROWTH / look.sizeScale,
    defaultDrawNodeHover: () => undefined,
    defaultNodeType: NODE_PROGRAM,
    defaultEdgeType: STRAIGHT_PROGRAM,
    nodeProgramClasses: { [NODE_PROGRAM]: createNodeProgram(surroundings, picking) },
    nodeHoverProgramClasses: {},
    edgeProgramClasses: {
      [STRAIGHT_PROGRAM]: createStrandProgram(1, picking),
      [CURVED_PROGRAM]: createStrandProgram(PIECES_OF_CURVE, picking),
    },
    nodeReducer: (node) => {
      const { projection, theme, light, fade } = look;
      const attributes = projection.nodes.get(node);
      if (!attributes) return { ...HIDDEN_NODE };
      const { x, y } = attributes;
      const display = { x, y, label: null, ...describeNode(attributes, theme) };
      if (!light || isVeiled(look)) return display;
      const alpha = light.nodes.has(node) ? 1 : Math.min(1, FADED.node * fade);
      return { ...display, alpha, ring: light.ringed.has(node) };
    },
    edgeReducer: (edge) => {
      const { projection, theme, light, fade, layout } = look;
      const attributes = projection.lines.get(edge);
      if (!attributes) return { ...HIDDEN_LINE };
      const display = { label: null, ...describeEdge(attributes, theme, layout) };
      if (!light || isVeiled(look)) return display;
      return { ...display, alpha: light.lines.has(edge) ? 1 : FADED.edge * fade };
    },
  });
  picking.serve(sigma);
  return sigma;
}
