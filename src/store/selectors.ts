import type { Edge } from '../../graph-data/edges/edge.ts';
import { groupEdges } from '../../graph-data/edges/groupEdges.ts';
import type { Statement } from '../../graph-data/schema/dossier.ts';
import { type DossierIndex, indexDossier } from '../dossier/indexDossier.ts';
import { filterStatements } from '../filters/filterStatements.ts';
import { rememberLast } from './rememberLast.ts';
import type { State } from './store.ts';

const indexLast = rememberLast(indexDossier);
const filterLast = rememberLast(filterStatements);
const groupLast = rememberLast(groupEdges);

/** The open dossier's parts by id; the same object until the dossier changes. */
export function selectIndex({ dossier }: State): DossierIndex {
  return indexLast(dossier);
}

/** The statements that the filters leave: what the graph, the list and the counts show. */
export function selectVisibleStatements(state: State): readonly Statement[] {
  return filterLast(state.dossier, selectIndex(state), state.view.hidden);
}

/** The edges that the visible statements make. */
export function selectEdges(state: State): readonly Edge[] {
  return groupLast(selectVisibleStatements(state));
}
