import type { Projection } from '../projection/projectGraph.ts';
import { selectProjection } from '../store/selectors.ts';
import type { State } from '../store/store.ts';

let held: { readonly dossier: string; readonly projection: Projection } | undefined;

/**
 * The graph that the scene draws. While another tab hides it, it stays as it was, so that a filter that is changed there does not draw what
 * nobody sees; where an export asks for the picture it follows.
 */
export function selectDrawn(state: State): Projection {
  const isAsked = state.view.tab === 'graph' || state.session.dialog === 'export';
  if (isAsked || held?.dossier !== state.dossierId)
    held = { dossier: state.dossierId, projection: selectProjection(state) };
  return held.projection;
}
