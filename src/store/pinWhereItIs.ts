import { toNodeKey } from '../projection/projectGraph.ts';
import { selectProjection } from './selectors.ts';
import { store } from './store.ts';
import { pinEntity } from './viewActions.ts';

/** Holds an entity at the place where the graph draws it. */
export function pinWhereItIs(entity: string): void {
  const { graph } = selectProjection(store.getState());
  const node = toNodeKey(entity);
  if (!graph.hasNode(node)) return;
  const { x, y } = graph.getNodeAttributes(node);
  pinEntity(entity, { x, y: -y });
}
