import type { Contradiction } from '../agreement/findContradictions.ts';
import { sketchDocument } from '../agreement/findReprints.ts';
import type { Agreement } from '../agreement/listAgreements.ts';
import type { UnreadSentence } from '../dossier/findUnread.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import type { TitForTat } from '../exchange/findTitForTat.ts';
import {
  selectActs,
  selectAgreements,
  selectContradictions,
  selectFacts,
  selectIndex,
  selectTitForTat,
  selectUnread,
} from './selectors.ts';
import type { State } from './store.ts';

/** What was found in a dossier through the filters, by the kinds of findings; `of` is the dossier's index. */
export interface Findings {
  readonly of: DossierIndex;
  readonly answers: readonly TitForTat[];
  readonly contradictions: readonly Contradiction[];
  readonly agreements: readonly Agreement[];
  readonly unread: readonly UnreadSentence[];
}

/** Works out the findings of a state, a part between one pause and the next: a large dossier would else hold the page. */
export function* findInParts(state: State): Generator<undefined, Findings> {
  selectActs(state);
  yield;
  const answers = selectTitForTat(state);
  yield;
  selectFacts(state);
  yield;
  const contradictions = selectContradictions(state);
  yield;
  for (const document of state.dossier.documents) {
    sketchDocument(document);
    yield;
  }
  const agreements = selectAgreements(state);
  yield;
  const unread = selectUnread(state);
  return { of: selectIndex(state), answers, contradictions, agreements, unread };
}
