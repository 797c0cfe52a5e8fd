import { RELATION_IDS } from '../../../graph-data/vocabulary/vocabulary.ts';
import type { Hit } from '../../search/buildSearch.ts';
import { select, showOnGraph } from '../../store/sessionActions.ts';
import { showOnly } from '../../store/viewActions.ts';

/** Goes to what was found: an actor's card on the graph, the statements of a relation, a statement. */
export function openHit(hit: Hit): void {
  switch (hit.kind) {
    case 'entity':
      showOnGraph(hit.id);
      return;
    case 'relation':
      showOnly('relations', RELATION_IDS, [hit.id]);
      return;
    case 'statement':
      select({ kind: 'statement', id: hit.id });
  }
}
