import { needsStructure } from '../projection/nodeLook.ts';
import { listTies } from '../structure/listTies.ts';
import { runStructure } from '../structure/runStructure.ts';
import { selectEdges, selectStructure } from './selectors.ts';
import { keepMeasured } from './sessionActions.ts';
import { type State, store } from './store.ts';

/** So long a graph stays the same before it is measured: a filter that is dragged along does not start a hundred workers. */
const PAUSE_MS = 120;

/** Measures the graph that is shown whenever something on the screen asks for its structure, and anew when it changes. */
export function keepStructure(): void {
  let stop: (() => void) | undefined;
  let timer = 0;
  const measure = () => {
    const edges = selectEdges(store.getState());
    stop = runStructure(listTies(edges), (structure) => keepMeasured({ of: edges, structure }));
  };
  store.subscribe(
    (state) => (isAskedFor(state) ? selectEdges(state) : null),
    (edges) => {
      stop?.();
      window.clearTimeout(timer);
      if (edges && !selectStructure(store.getState())) timer = window.setTimeout(measure, PAUSE_MS);
    },
    { fireImmediately: true },
  );
}

function isAskedFor({ view }: State): boolean {
  return view.tab === 'actors' || view.layout === 'circle' || needsStructure(view);
}
