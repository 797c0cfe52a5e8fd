import { shallow } from 'zustand/shallow';
import { giveWay } from '../dossier/giveWay.ts';
import { findInParts } from './findings.ts';
import { selectIndex, selectVisibleStatements } from './selectors.ts';
import { showFindings } from './sessionActions.ts';
import { type State, store } from './store.ts';

/** So long the page is held at most before it may draw and answer. */
const LONGEST_MS = 10;

/**
 * Works the findings out while they are open, and anew when the dossier or the filters change: at once where an edit has prepared them, else
 * beside the page's work.
 */
export function keepFindings(): void {
  let stop = new AbortController();
  store.subscribe(
    readAsked,
    (asked, before) => {
      stop.abort();
      stop = new AbortController();
      const isPrepared = before?.index !== undefined && before.index !== asked?.index;
      if (asked) void find(store.getState(), isPrepared, stop.signal);
    },
    { fireImmediately: true, equalityFn: shallow },
  );
}

/** All that the findings depend on; null where nobody asks for them. */
function readAsked(state: State) {
  return state.view.tab === 'findings'
    ? {
        index: selectIndex(state),
        visible: selectVisibleStatements(state),
        answerDays: state.view.answerDays,
      }
    : null;
}

async function find(state: State, isPrepared: boolean, signal: AbortSignal): Promise<void> {
  const parts = findInParts(state);
  if (!isPrepared) await giveWay();
  if (signal.aborted) return;
  let start = performance.now();
  for (;;) {
    const part = parts.next();
    if (signal.aborted) return;
    if (part.done) return showFindings(part.value);
    if (performance.now() - start < LONGEST_MS) continue;
    await giveWay();
    if (signal.aborted) return;
    start = performance.now();
  }
}
