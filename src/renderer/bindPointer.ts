import type Sigma from 'sigma';
import type { Projection } from '../projection/projectGraph.ts';
import type { Selection } from '../store/session.ts';
import type { Point } from '../store/view.ts';

export interface PointerActions {
  readonly readProjection: () => Projection;
  readonly pointAt: (selection: Selection | null) => void;
  readonly select: (selection: Selection | null) => void;
  readonly expand: (entity: string) => void;
  /** A node is dragged to a place in the graph's units, y upwards. */
  readonly move: (node: string, place: Point) => void;
  /** It was let go at a place in the layout's units, y downwards. */
  readonly drop: (entity: string, place: Point) => void;
  /** The menu of a node was asked for, at a place on the page in pixels. */
  readonly openMenu: (entity: string, x: number, y: number) => void;
}

/** A drag is a drag from so many pixels on; before that it is a click with an unsteady hand. */
const STEADY = 4;

/** Hover lights, click chooses, double click expands, drag moves. */
export function bindPointer(sigma: Sigma, actions: PointerActions): void {
  const { readProjection, pointAt, select, expand, move, drop, openMenu } = actions;
  const container = sigma.getContainer();
  const entityOf = (node: string) => readProjection().nodes.get(node)?.entity ?? '';
  let dragged: { node: string; x: number; y: number; hasMoved: boolean } | null = null;

  const chooseNode = (node: string): Selection => ({ kind: 'entity', id: entityOf(node) });
  const chooseLine = (line: string): Selection | null => {
    const [edge, ...others] = readProjection().lines.get(line)?.edges ?? [];
    if (!edge) return null;
    return others.length > 0
      ? { kind: 'pair', ends: [edge.source, edge.target] }
      : { kind: 'edge', id: edge.id };
  };
  const point = (selection: Selection | null) => {
    if (dragged) return;
    container.style.cursor = selection ? 'pointer' : '';
    pointAt(selection);
  };

  sigma.on('enterNode', ({ node }) => point(chooseNode(node)));
  sigma.on('leaveNode', () => point(null));
  sigma.on('enterEdge', ({ edge }) => point(chooseLine(edge)));
  sigma.on('leaveEdge', () => point(null));
  sigma.on('clickNode', ({ node }) => select(chooseNode(node)));
  sigma.on('clickEdge', ({ edge }) => select(chooseLine(edge)));
  sigma.on('clickStage', () => select(null));
  sigma.on('doubleClickNode', ({ node, preventSigmaDefault }) => {
    preventSigmaDefault();
    expand(entityOf(node));
  });
  sigma.on('doubleClickEdge', ({ preventSigmaDefault }) => preventSigmaDefault());

  sigma.on('rightClickNode', ({ node, event }) => {
    event.original.preventDefault();
    const box = container.getBoundingClientRect();
    openMenu(entityOf(node), box.left + event.x, box.top + event.y);
  });

  sigma.on('downNode', ({ node, event }) => {
    dragged = { node, x: event.x, y: event.y, hasMoved: false };
  });
  sigma.on('moveBody', ({ event, preventSigmaDefault }) => {
    if (!dragged) return;
    preventSigmaDefault();
    if (event.original.cancelable) event.original.preventDefault();
    dragged.hasMoved ||= Math.hypot(event.x - dragged.x, event.y - dragged.y) > STEADY;
    if (!dragged.hasMoved) return;
    container.style.cursor = 'grabbing';
    move(dragged.node, sigma.viewportToGraph(event));
  });
  const release = () => {
    if (dragged?.hasMoved) {
      const node = readProjection().nodes.get(dragged.node);
      if (node) drop(node.entity, { x: node.x, y: -node.y });
    }
    container.style.cursor = '';
    dragged = null;
  };
  sigma.getMouseCaptor().on('mouseup', release);
  sigma.getTouchCaptor().on('touchup', release);
}
