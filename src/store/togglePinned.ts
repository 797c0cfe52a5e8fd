import { toNodeKey } from '../projection/projectGraph.ts';
import { selectProjection } from './selectors.ts';
import { store } from './store.ts';
import { isHeld, pinEntity, unpinEntity } from './viewActions.ts';

/** Holds an entity at the place where the graph draws it. */
function pinWhereItIs(entity: string): void {
  const { nodes } = selectProjection(store.getState());
  const node = nodes.get(toNodeKey(entity));
  if (node) pinEntity(entity, { x: node.x, y: -node.y });
}

/** Pins an actor, or what stands for it, where it is; lets it go where it is pinned. */
export function togglePinned(actor: string): void {
  const state = store.getState();
  const stand = selectProjection(state).standFor(actor);
  if (isHeld(state.view, stand)) unpinEntity(stand);
  else pinWhereItIs(stand);
}
