import { listEvidence } from './listEvidence.ts';
import { selectIndex, selectTold } from './selectors.ts';
import { pointAt, showInReader, standAt } from './sessionActions.ts';
import { store } from './store.ts';

/** Goes to the next or, with -1, the previous sentence behind what is chosen, round and round; the reader follows where it is open. */
export function walkEvidence(step: 1 | -1): void {
  const state = store.getState();
  const { selection, stand } = state.session;
  if (!selection) return;
  const statements = listEvidence(selection, selectTold(state), selectIndex(state));
  const count = statements.length;
  if (count === 0) return;
  const at = stand?.of === selection ? statements.findIndex(({ id }) => id === stand.statement) : -1;
  const next = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
  const statement = statements[next];
  if (!statement) return;
  standAt({ of: selection, statement: statement.id });
  pointAt({ kind: 'statement', id: statement.id });
  if (state.view.tab === 'documents') showInReader(statement.evidence.document, statement.evidence);
}
