import type { Statement } from '../../graph-data/schema/dossier.ts';
import { listEvidence } from '../store/listEvidence.ts';
import {
  selectIndex,
  selectProjection,
  selectRaised,
  selectTold,
  selectVisibleStatements,
} from '../store/selectors.ts';
import type { State } from '../store/store.ts';

/** How much goes into a file: the whole dossier, what the filters show, what the graph shows of it, or what is chosen. */
export const EXTENTS = ['all', 'filtered', 'graph', 'chosen'] as const;
export type Extent = (typeof EXTENTS)[number];

/** The statements of an extent; where nothing is chosen, all of them. */
export function listExtent(state: State, extent: Extent): readonly Statement[] {
  switch (extent) {
    case 'all':
      return state.dossier.statements;
    case 'filtered':
      return selectVisibleStatements(state);
    case 'graph': {
      const { drawn } = selectProjection(state).fold;
      const { standFor } = selectRaised(state);
      return selectVisibleStatements(state).filter(
        ({ source, target }) => drawn.has(standFor(source)) && drawn.has(standFor(target)),
      );
    }
    case 'chosen': {
      const { selection } = state.session;
      return selection
        ? [...new Set(listEvidence(selection, selectTold(state), selectIndex(state)))]
        : state.dossier.statements;
    }
  }
}
