import { useEffect, useRef } from 'react';
import type { Layout } from '../layouts/arrangement.ts';
import type { Places } from '../layouts/problem.ts';
import { runLayout } from '../layouts/runLayout.ts';
import { stateArrangement } from '../layouts/stateArrangement.ts';
import { type Start, stateProblem } from '../layouts/stateProblem.ts';
import type { Projection } from '../projection/projectGraph.ts';
import { selectBelongings, selectEdges, selectIndex } from '../store/selectors.ts';
import { keepGuides } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';
import { useStore } from '../store/useStore.ts';
import type { Point, View } from '../store/view.ts';
import { keepPlaces } from '../store/viewActions.ts';
import type { Scene } from './createScene.ts';
import { selectDrawn } from './selectDrawn.ts';

/** What was drawn last: the dossier and the round of its layout, how it was laid out and sized, how closely looked at, and the graph. */
interface Drawn {
  readonly picture: string;
  readonly layout: Layout;
  readonly size: string;
  readonly steps: View['steps'];
  readonly projection: Projection;
}

/** Draws the graph at once, lays it out in a worker, and keeps the places when it has settled. */
export function useLaidOut(scene: Scene | null): void {
  const projection = useStore(selectDrawn);
  const layout = useStore(({ view }) => view.layout);
  const round = useStore(({ session }) => session.layoutRound);
  const dossierId = useStore((state) => state.dossierId);
  const structure = useStore(({ view, session }) =>
    view.layout === 'circle' ? (session.measured?.structure ?? null) : null,
  );
  const drawn = useRef<Drawn | null>(null);
  useEffect(() => {
    if (!scene) return;
    const before = drawn.current;
    const { steps } = store.getState().view;
    const now = { picture: `${dossierId} ${round}`, layout, size: nameSize(projection), steps, projection };
    drawn.current = now;
    const start = stateStart(scene, projection, layout);
    const isOther = before?.picture !== now.picture;
    const isSwitched = before !== null && before.layout !== layout;
    const from =
      isOther || (layout === 'forces' && !isSwitched)
        ? start.places
        : placeAsBefore(before.projection, projection, start.places);
    const isFresh = layout !== 'forces' || isSwitched || isOther || start.isFresh;
    if (layout === 'forces') scene.setLayout(layout, []);
    scene.show(projection, from, isFresh);
    if (isOther || isSwitched || (layout === 'forces' && start.isFresh)) scene.reset();
    const hasRoom = before === null || before.size === now.size;
    const isStepped = before !== null && !isOther && before.steps !== now.steps;
    if (layout === 'forces' && start.isSettled && hasRoom) {
      keepGuides([]);
      if (isStepped) scene.fit();
      if (isSwitched) scene.movePlaces(start.places, true);
      return;
    }
    const state = store.getState();
    const arrangement = stateArrangement(layout, {
      nodes: projection.nodes,
      edges: selectEdges(state),
      index: selectIndex(state),
      belongings: selectBelongings(state),
      structure,
    });
    const request = { problem: start.readProblem(), places: start.places, arrangement };
    return runLayout(request, ({ places, isSettled, guides }) => {
      scene.setLayout(layout, guides);
      scene.movePlaces(places, isSettled, isStepped);
      if (!isSettled) return;
      keepGuides(guides);
      if (layout === 'forces') keepPlaces(readPlaces(projection, places));
    });
  }, [scene, projection, layout, structure, round, dossierId]);
}

/** What the nodes are sized by: when it changes, they may need other room. */
function nameSize({ look: { sizing, structure } }: Projection): string {
  return structure ? sizing : `${sizing}, not measured`;
}

/** Where the nodes start from, those that were dragged fixed. */
function stateStart(scene: Scene, projection: Projection, layout: Layout): Start {
  const { places, pinned, moved } = store.getState().view;
  const { width, height } = scene.sigma.getDimensions();
  const aspect = width / Math.max(1, height);
  return layout === 'forces'
    ? stateProblem(projection, places, pinned, aspect)
    : stateProblem(projection, moved, new Set(moved.keys()), aspect);
}

/** The places at which nodes are drawn now; new ones stand where they start. */
function placeAsBefore(before: Projection, { nodes }: Projection, start: Places): Places {
  const x = start.x.slice();
  const y = start.y.slice();
  [...nodes.keys()].forEach((node, i) => {
    const place = before.nodes.get(node);
    if (!place) return;
    x[i] = place.x;
    y[i] = -place.y;
  });
  return { x, y };
}

function readPlaces({ nodes }: Projection, { x, y }: Places): ReadonlyMap<string, Point> {
  return new Map(Array.from(nodes.values(), ({ entity }, i) => [entity, { x: x[i] ?? 0, y: y[i] ?? 0 }]));
}
