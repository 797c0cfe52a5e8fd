import type { Edge } from '../../graph-data/edges/edge.ts';
import { groupEdges } from '../../graph-data/edges/groupEdges.ts';
import type { Statement } from '../../graph-data/schema/dossier.ts';
import { type DossierIndex, indexDossier } from '../dossier/indexDossier.ts';
import { countFacets, type Facets } from '../filters/countFacets.ts';
import { filterStatements } from '../filters/filterStatements.ts';
import { type Projection, projectGraph } from '../projection/projectGraph.ts';
import { rememberLast } from './rememberLast.ts';
import type { State } from './store.ts';
import type { View } from './view.ts';

const indexLast = rememberLast(indexDossier);
const filterLast = rememberLast(filterStatements);
const projectLast = rememberLast(project);
const countLast = rememberLast(countFacets);
const groupLast = rememberLast(groupEdges);

/** The open dossier's parts by id; the same object until the dossier changes. */
export function selectIndex({ dossier }: State): DossierIndex {
  return indexLast(dossier);
}

/** The statements that the filters leave: what the graph, the list and the counts show. */
export function selectVisibleStatements(state: State): readonly Statement[] {
  return filterLast(state.dossier, selectIndex(state), state.view.hidden);
}

/** How many actors and statements each value of the filters shows. */
export function selectFacets(state: State): Facets {
  return countLast(state.dossier, selectIndex(state), state.view.hidden);
}

/** The edges that the visible statements make. */
export function selectEdges(state: State): readonly Edge[] {
  return groupLast(selectVisibleStatements(state));
}

/** The graph that is drawn: what the filters leave, folded to what can be read. */
export function selectProjection(state: State): Projection {
  const { everything, revealed, unfolded } = state.view;
  return projectLast(
    selectIndex(state),
    selectEdges(state),
    state.session.room,
    everything,
    revealed,
    unfolded,
  );
}

function project(
  index: DossierIndex,
  edges: readonly Edge[],
  room: number,
  everything: boolean,
  revealed: View['revealed'],
  unfolded: View['unfolded'],
): Projection {
  return projectGraph(index, edges, { room, everything, revealed, unfolded });
}
