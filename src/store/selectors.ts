import type { Edge } from '../../graph-data/edges/edge.ts';
import { groupEdges } from '../../graph-data/edges/groupEdges.ts';
import type { Statement } from '../../graph-data/schema/dossier.ts';
import { type Contradiction, findContradictions } from '../agreement/findContradictions.ts';
import { findReprints } from '../agreement/findReprints.ts';
import { type Fact, groupFacts } from '../agreement/groupFacts.ts';
import { type Agreement, listAgreements } from '../agreement/listAgreements.ts';
import { findUnread, type UnreadSentence } from '../dossier/findUnread.ts';
import { type DossierIndex, type DossierLists, indexDossier } from '../dossier/indexDossier.ts';
import { findTitForTat, type TitForTat } from '../exchange/findTitForTat.ts';
import { type Act, listActs } from '../exchange/listActs.ts';
import { makeColumns } from '../filters/columns.ts';
import { countFacets, type Facets } from '../filters/countFacets.ts';
import { filterStatements } from '../filters/filterStatements.ts';
import { applySteps, type Focus, narrowEdges } from '../focus/applySteps.ts';
import { type Belongings, findBelongings } from '../heights/findBelongings.ts';
import { listMembers, type Member } from '../heights/listMembers.ts';
import { NOT_RAISED, type Raised, raiseActors } from '../heights/raiseActors.ts';
import { type NodeLook, needsStructure } from '../projection/nodeLook.ts';
import { type Projection, projectGraph } from '../projection/projectGraph.ts';
import { countTies, type Ties } from '../structure/countTies.ts';
import type { Structure } from '../structure/structure.ts';
import { countByTime, type TimeCount } from '../time/countByTime.ts';
import { type Holding, holdStatements } from '../time/holdStatements.ts';
import { filterByTime, isAllTime } from '../time/timeFilter.ts';
import { drawSpeakers } from '../voices/drawSpeakers.ts';
import { keepSaidBy, type SaidBy } from '../voices/saidBy.ts';
import { rankVoices, type Voices } from '../voices/voices.ts';
import type { Findings } from './findings.ts';
import { findPointed, NOTHING_POINTED, type Pointed } from './findPointed.ts';
import { rememberLast } from './rememberLast.ts';
import type { Selection } from './session.ts';
import type { State } from './store.ts';
import type { View } from './view.ts';

const indexLast = rememberLists(indexDossier);
const columnsLast = rememberLast(makeColumns);
const columnsInTimeLast = rememberLast(makeColumns);
const filterLast = rememberLast(filterStatements);
const applyStepsLast = rememberLast(applySteps);
const narrowEdgesLast = rememberLast(narrowEdges);
const projectLast = rememberLast(project);
const countLast = rememberLast(countFacets);
const listActsLast = rememberLast(listActs);
const titForTatLast = rememberLast(findTitForTat);
const groupFactsLast = rememberLast(groupFacts);
const contradictionsLast = rememberLast(findContradictions);
const reprintsLast = rememberLast(findReprints);
const agreementsLast = rememberLast(listAgreements);
const unreadLast = rememberLists(findUnread);
const countActorsLast = rememberLast(countActors);
const tiesLast = rememberLast(countTies);
const lookLast = rememberLast(makeLook);
const groupPlainLast = rememberLast((statements: readonly Statement[]) => groupEdges(statements));
const groupRaisedLast = rememberLast(groupEdges);
const belongingsLast = rememberLast(findBelongings);
const membersLast = rememberLast(listMembers);
const raiseLast = rememberLast(raise);
const saidByLast = rememberLast(keepFactsSaidBy);
const speakersLast = rememberLast(drawSpeakers);
const voicesLast = rememberLast(rankVoices);
const joinLast = rememberLast((edges: readonly Edge[], more: readonly Edge[]) => [...edges, ...more]);
const pointedLast = rememberLast(findPointed);
const holdLast = rememberLists(holdStatements);
const narrowVisibleLast = rememberLast(filterByTime);
const narrowAllLast = rememberLast(filterByTime);
const countTimeLast = rememberLast(countByTime);

/** The open dossier's parts by id; the same object until one of its lists changes. */
export function selectIndex({ dossier }: State): DossierIndex {
  return indexLast(dossier);
}

/** When each statement happened or held. */
export function selectHolding({ dossier }: State): Holding {
  return holdLast(dossier);
}

/** The statements of facts that as many say as the view asks: of all that the dossier says of a fact, whatever the other filters hide. */
function selectSaid(state: State): readonly Statement[] {
  const { saidBy } = state.view;
  const { statements } = state.dossier;
  return saidBy === 'anyone' ? statements : saidByLast(statements, selectBelongings(state), saidBy);
}

/** The statements that the filters leave, of any time. */
function selectOfAnyTime(state: State): readonly Statement[] {
  return filterLast(columnsLast(selectSaid(state), selectIndex(state)), state.view.hidden);
}

/** The statements along time that the other filters leave. */
export function selectTimeCount(state: State): TimeCount {
  return countTimeLast(selectOfAnyTime(state), state.view.timeScale || undefined);
}

/** The statements that the filters leave: what the graph, the list and the counts show. */
export function selectVisibleStatements(state: State): readonly Statement[] {
  const { time } = state.view;
  const statements = selectOfAnyTime(state);
  return isAllTime(time) ? statements : narrowVisibleLast(statements, selectHolding(state), time);
}

/** How many actors and statements each value of the filters shows. */
export function selectFacets(state: State): Facets {
  const { hidden, time } = state.view;
  const index = selectIndex(state);
  const said = selectSaid(state);
  const inTime = isAllTime(time) ? said : narrowAllLast(said, selectHolding(state), time);
  const columns = inTime === said ? columnsLast(said, index) : columnsInTimeLast(inTime, index);
  return countLast(columns, hidden);
}

/** The acts that the visible statements tell of, by date. */
export function selectActs(state: State): readonly Act[] {
  return listActsLast(selectVisibleStatements(state));
}

/** Visible acts that were answered in kind. */
export function selectTitForTat(state: State): readonly TitForTat[] {
  return titForTatLast(selectActs(state), state.view.answerDays);
}

/** The visible statements that may tell of one and the same thing. */
export function selectFacts(state: State): readonly Fact[] {
  return groupFactsLast(selectVisibleStatements(state));
}

export function selectContradictions(state: State): readonly Contradiction[] {
  return contradictionsLast(selectFacts(state), selectIndex(state).documentById);
}

/** The document that each document repeats, or itself. */
function selectReprints({ dossier }: State): ReadonlyMap<string, string> {
  return reprintsLast(dossier.documents);
}

/** Facts that several documents tell independently, those with most first. */
export function selectAgreements(state: State): readonly Agreement[] {
  return agreementsLast(selectFacts(state), selectReprints(state));
}

/** Sentences with several actors of which nothing was understood. */
export function selectUnread({ dossier }: State): readonly UnreadSentence[] {
  return unreadLast(dossier);
}

/** What was found in the dossier as it is; null while that is going on. */
export function selectFindings(state: State): Findings | null {
  const { findings } = state.session;
  return findings?.of === selectIndex(state) ? findings : null;
}

/** What each actor of the dossier belongs to. */
export function selectBelongings(state: State): Belongings {
  return belongingsLast(selectIndex(state));
}

/** Who belongs to each actor of the dossier. */
export function selectMembers(state: State): ReadonlyMap<string, readonly Member[]> {
  return membersLast(selectBelongings(state));
}

/** Who stands for whom at the height that is looked from. */
export function selectRaised(state: State): Raised {
  const { height, raised, opened } = state.view;
  return raiseLast(selectIndex(state), selectBelongings(state), height, raised, opened);
}

/** The edges that the visible statements make between those whom they name. */
export function selectPlainEdges(state: State): readonly Edge[] {
  return groupPlainLast(selectVisibleStatements(state));
}

/** The edges that the visible statements make at the height that is looked from. */
export function selectEdges(state: State): readonly Edge[] {
  const raised = selectRaised(state);
  const edges =
    raised === NOT_RAISED
      ? selectPlainEdges(state)
      : groupRaisedLast(selectVisibleStatements(state), raised.standFor);
  return state.view.drawsSpeakers
    ? joinLast(edges, speakersLast(selectVisibleStatements(state), raised.standFor))
    : edges;
}

/** Whose voices colour the lines; null where what is done colours them. */
export function selectVoices(state: State): Voices | null {
  const { voicing } = state.view;
  if (voicing === 'family') return null;
  return voicesLast(selectVisibleStatements(state), selectIndex(state).documentById, voicing);
}

/** The edges in which what is chosen is told: those that are drawn, or those between the actors named, where it is folded away. */
export function selectTold(state: State): readonly Edge[] {
  const { selection } = state.session;
  const edges = selectEdges(state);
  return selection === null || isDrawn(selection, edges, selectRaised(state).standFor)
    ? edges
    : selectPlainEdges(state);
}

/** What is pointed at, wherever that is, as the statements and the actors that light up in every view. */
export function selectPointed(state: State): Pointed {
  const { pointedAt } = state.session;
  return pointedAt === null
    ? NOTHING_POINTED
    : pointedLast(pointedAt, selectEdges(state), selectIndex(state));
}

/** How many actors the visible statements name. */
export function selectActorCount(state: State): number {
  return countActorsLast(selectEdges(state));
}

/** How every actor stands among the visible statements. */
export function selectTies(state: State): ReadonlyMap<string, Ties> {
  return tiesLast(selectEdges(state));
}

/** What was measured of the graph that is shown; null while that is going on. */
export function selectStructure(state: State): Structure | null {
  const { measured } = state.session;
  return measured?.of === selectEdges(state) ? measured.structure : null;
}

/** What the steps of looking closer leave. */
export function selectFocus(state: State): Focus {
  return applyStepsLast(state.view.steps, selectEdges(state), selectRaised(state).standFor);
}

/** What nodes are coloured and sized by: until the graph is measured, by what was measured of the graph before. */
function selectLook({ view, session }: State): NodeLook {
  const structure = needsStructure(view) ? (session.measured?.structure ?? null) : null;
  return lookLast(view.colouring, view.sizing, structure);
}

/** The graph that is drawn: what the filters leave, folded to what can be read. */
export function selectProjection(state: State): Projection {
  const { everything, revealed, unfolded } = state.view;
  const focus = selectFocus(state);
  return projectLast(
    selectIndex(state),
    narrowEdgesLast(selectEdges(state), focus),
    selectEdges(state),
    state.session.room,
    everything || focus.only !== null,
    focus,
    revealed,
    unfolded,
    selectLook(state),
    selectRaised(state),
    selectVoices(state),
  );
}

/** What is worked out of a dossier's lists: not anew when its name or its ledger changes. */
function rememberLists<Result>(compute: (lists: DossierLists) => Result): (lists: DossierLists) => Result {
  const computeLast = rememberLast(
    (
      documents: DossierLists['documents'],
      entities: DossierLists['entities'],
      statements: DossierLists['statements'],
    ) => compute({ documents, entities, statements }),
  );
  return ({ documents, entities, statements }) => computeLast(documents, entities, statements);
}

function makeLook(
  colouring: NodeLook['colouring'],
  sizing: NodeLook['sizing'],
  structure: NodeLook['structure'],
): NodeLook {
  return { colouring, sizing, structure };
}

function isDrawn(selection: Selection, edges: readonly Edge[], standFor: Raised['standFor']): boolean {
  switch (selection.kind) {
    case 'entity':
      return standFor(selection.id) === selection.id;
    case 'edge':
      return edges.some(({ id }) => id === selection.id);
    case 'pair':
    case 'path':
      return selection.ends.every((end) => standFor(end) === end);
    default:
      return false;
  }
}

/** In the order in which they stand in the dossier, as all filters leave them. */
function keepFactsSaidBy(
  statements: readonly Statement[],
  belongings: Belongings,
  saidBy: SaidBy,
): readonly Statement[] {
  const kept = new Set(keepSaidBy(groupFacts(statements), belongings, saidBy));
  return statements.filter((statement) => kept.has(statement));
}

function raise(
  index: DossierIndex,
  belongings: Belongings,
  height: View['height'],
  folded: View['raised'],
  opened: View['opened'],
): Raised {
  return raiseActors(index, belongings, { height, folded, opened });
}

function countActors(edges: readonly Edge[]): number {
  const actors = new Set<string>();
  for (const { source, target } of edges) actors.add(source).add(target);
  return actors.size;
}

function project(
  index: DossierIndex,
  edges: readonly Edge[],
  allEdges: readonly Edge[],
  room: number,
  everything: boolean,
  focus: Focus,
  revealed: View['revealed'],
  unfolded: View['unfolded'],
  look: NodeLook,
  raised: Raised,
  voices: Voices | null,
): Projection {
  const shown = focus.only ?? new Set([...revealed, ...focus.also]);
  const kept = new Set([...shown].filter((actor) => !focus.away.has(actor)).map(raised.standFor));
  const folding = { room, everything, revealed: kept, unfolded, ...(focus.only && { beyond: allEdges }) };
  return projectGraph(index, edges, folding, { look, raised, voices });
}
