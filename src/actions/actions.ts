import { hasFilters } from '../filters/hasFilters.ts';
import { nextHeight } from '../heights/height.ts';
import { copyLink } from '../links/copyLink.ts';
import {
  addDocuments,
  duplicateDossier,
  newDossier,
  openFile,
  openSample,
} from '../panels/files/fileActions.ts';
import { redo, undo } from '../store/dossierActions.ts';
import { layOutAnew, openDialog } from '../store/sessionActions.ts';
import { showOnlyChosen } from '../store/showOnlyChosen.ts';
import { store } from '../store/store.ts';
import { togglePinned } from '../store/togglePinned.ts';
import {
  colourBy,
  colourLinesBy,
  countHeld,
  keepSteps,
  layOutBy,
  lookFrom,
  resetFilters,
  setTheme,
  showEverything,
  showFinding,
  showSaidBy,
  showSpeakers,
  showTab,
  sizeBy,
  takeStep,
  unpinAll,
} from '../store/viewActions.ts';
import { walkEvidence } from '../store/walkActions.ts';
import { isActorChosen, withChosenActor } from '../store/withChosenActor.ts';
import { ALL_TIME } from '../time/timeFilter.ts';
import type { Action } from './action.ts';

/** Everything that can be done anywhere in the explorer: a new one is one entry here, and has its place in the palette and the help. */
export const ACTIONS = [
  { id: 'addDocuments', group: 'Dossier', label: 'Add documents…', run: addDocuments },
  { id: 'paste', group: 'Dossier', label: 'Paste text…', run: () => openDialog('paste') },
  { id: 'newDossier', group: 'Dossier', label: 'New dossier', run: newDossier },
  { id: 'openFile', group: 'Dossier', label: 'Open a dossier or graph…', run: openFile },
  { id: 'dossiers', group: 'Dossier', label: 'Dossiers…', run: () => openDialog('dossiers') },
  { id: 'sample', group: 'Dossier', label: 'The sample dossier', run: openSample },
  { id: 'rename', group: 'Dossier', label: 'Rename…', run: () => openDialog('rename') },
  { id: 'duplicate', group: 'Dossier', label: 'Duplicate', run: duplicateDossier },
  { id: 'export', group: 'Dossier', label: 'Export…', run: () => openDialog('export') },
  { id: 'copyLink', group: 'Dossier', label: 'Copy a link to what is shown', run: copyLink },
  {
    id: 'undo',
    group: 'Dossier',
    label: 'Undo',
    keys: ['Mod+Z'],
    isPossible: ({ done }) => done.length > 0,
    run: undo,
  },
  {
    id: 'redo',
    group: 'Dossier',
    label: 'Redo',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    isPossible: ({ undone }) => undone.length > 0,
    run: redo,
  },

  { id: 'search', group: 'Views', label: 'Search', keys: ['/'], run: ({ openSearch }) => openSearch() },
  { id: 'graph', group: 'Views', label: 'Show the graph', keys: ['1'], run: () => showTab('graph') },
  {
    id: 'statements',
    group: 'Views',
    label: 'Show the statements',
    keys: ['2'],
    run: () => showTab('statements'),
  },
  {
    id: 'actors',
    group: 'Views',
    label: 'Show the actors with what is measured of them',
    keys: ['3'],
    run: () => showTab('actors'),
  },
  {
    id: 'documents',
    group: 'Views',
    label: 'Show the documents',
    keys: ['4'],
    run: () => showTab('documents'),
  },
  { id: 'findings', group: 'Views', label: 'Show the findings', keys: ['5'], run: () => showTab('findings') },
  {
    id: 'nextSentence',
    group: 'Views',
    label: 'Next sentence of what is chosen',
    keys: ['J'],
    isPossible: ({ session }) => session.selection !== null,
    run: () => walkEvidence(1),
  },
  {
    id: 'previousSentence',
    group: 'Views',
    label: 'Previous sentence of what is chosen',
    keys: ['K'],
    isPossible: ({ session }) => session.selection !== null,
    run: () => walkEvidence(-1),
  },
  {
    id: 'resetFilters',
    group: 'Views',
    label: 'Show all again: no filter, all of the time',
    isPossible: ({ view }) => hasFilters(view.hidden) || view.time !== ALL_TIME || view.saidBy !== 'anyone',
    run: resetFilters,
  },
  { id: 'light', group: 'Views', label: 'Light colours', run: () => setTheme('light') },
  { id: 'dark', group: 'Views', label: 'Dark colours', run: () => setTheme('dark') },
  { id: 'asSystem', group: 'Views', label: 'Colours as the system', run: () => setTheme('system') },

  {
    id: 'everything',
    group: 'Graph',
    label: 'Draw all actors',
    isPossible: ({ view }) => !view.everything,
    run: () => showEverything(true),
  },
  {
    id: 'mainActors',
    group: 'Graph',
    label: 'Draw the main actors and fold the rest',
    isPossible: ({ view }) => view.everything || view.unfolded.size > 0 || view.revealed.size > 0,
    run: () => showEverything(false),
  },
  {
    id: 'onlyThese',
    group: 'Graph',
    label: 'Show only the actors of what is chosen',
    keys: ['O'],
    isPossible: ({ session }) => session.selection !== null,
    run: showOnlyChosen,
  },
  {
    id: 'aroundIt',
    group: 'Graph',
    label: 'Show only those around the chosen actor',
    isPossible: isActorChosen,
    run: () => withChosenActor((actor) => takeStep({ kind: 'around', actor, depth: 1, direction: 'both' })),
  },
  {
    id: 'collapseIt',
    group: 'Graph',
    label: 'Collapse the chosen actor: without what hangs on it alone',
    isPossible: isActorChosen,
    run: () => withChosenActor((actor) => takeStep({ kind: 'collapse', actor })),
  },
  {
    id: 'hideIt',
    group: 'Graph',
    label: 'Hide the chosen actor',
    isPossible: isActorChosen,
    run: () => withChosenActor((actor) => takeStep({ kind: 'hide', actor })),
  },
  {
    id: 'pinIt',
    group: 'Graph',
    label: 'Pin the chosen actor where it is, or let the layout move it again',
    isPossible: isActorChosen,
    run: () => withChosenActor(togglePinned),
  },
  {
    id: 'unpinAll',
    group: 'Graph',
    label: 'Let the layout move every pinned actor again',
    isPossible: ({ view }) => countHeld(view) > 0,
    run: unpinAll,
  },
  {
    id: 'stepBack',
    group: 'Graph',
    label: 'Take the last step of looking closer back',
    keys: ['Backspace'],
    isPossible: ({ view }) => view.steps.length > 0,
    run: () => keepSteps(store.getState().view.steps.length - 1),
  },
  {
    id: 'noSteps',
    group: 'Graph',
    label: 'Show all again: no step of looking closer',
    isPossible: ({ view }) => view.steps.length > 0,
    run: () => keepSteps(0),
  },
  {
    id: 'higher',
    group: 'Graph',
    label: 'Look from one height up: people, organizations, countries, and round again',
    keys: ['H'],
    run: () => lookFrom(nextHeight(store.getState().view.height)),
  },
  {
    id: 'everyoneApart',
    group: 'Graph',
    label: 'Everyone apart: nobody stands in what they belong to',
    isPossible: ({ view }) => view.height !== 'people' || view.raised.size > 0,
    run: () => lookFrom('people'),
  },
  {
    id: 'inOrganizations',
    group: 'Graph',
    label: 'Fold people into their organizations',
    isPossible: ({ view }) => view.height !== 'organizations',
    run: () => lookFrom('organizations'),
  },
  {
    id: 'inCountries',
    group: 'Graph',
    label: 'Fold people and organizations into their countries',
    isPossible: ({ view }) => view.height !== 'countries',
    run: () => lookFrom('countries'),
  },
  {
    id: 'linesByFamily',
    group: 'Graph',
    label: 'Colour lines by what is done',
    isPossible: ({ view }) => view.voicing !== 'family',
    run: () => colourLinesBy('family'),
  },
  {
    id: 'linesBySpeaker',
    group: 'Graph',
    label: 'Colour lines by who says so',
    isPossible: ({ view }) => view.voicing !== 'speaker',
    run: () => colourLinesBy('speaker'),
  },
  {
    id: 'linesByPublisher',
    group: 'Graph',
    label: 'Colour lines by who published it',
    isPossible: ({ view }) => view.voicing !== 'publisher',
    run: () => colourLinesBy('publisher'),
  },
  {
    id: 'speakers',
    group: 'Graph',
    label: 'Draw lines from speakers to those of whom they speak, or no more',
    run: () => showSpeakers(!store.getState().view.drawsSpeakers),
  },
  {
    id: 'bothSides',
    group: 'Views',
    label: 'Only what both sides say',
    isPossible: ({ view }) => view.saidBy !== 'both',
    run: () => showSaidBy('both'),
  },
  {
    id: 'oneSpeaker',
    group: 'Views',
    label: 'Only what one speaker alone says',
    isPossible: ({ view }) => view.saidBy !== 'one',
    run: () => showSaidBy('one'),
  },
  {
    id: 'colourByType',
    group: 'Graph',
    label: 'Colour actors by what they are',
    isPossible: ({ view }) => view.colouring !== 'type',
    run: () => colourBy('type'),
  },
  {
    id: 'colourByCommunity',
    group: 'Graph',
    label: 'Colour actors by community',
    isPossible: ({ view }) => view.colouring !== 'community',
    run: () => colourBy('community'),
  },
  {
    id: 'sizeByNeighbours',
    group: 'Graph',
    label: 'Size actors by neighbours (degree)',
    isPossible: ({ view }) => view.sizing !== 'neighbours',
    run: () => sizeBy('neighbours'),
  },
  {
    id: 'sizeByStatements',
    group: 'Graph',
    label: 'Size actors by statements',
    isPossible: ({ view }) => view.sizing !== 'statements',
    run: () => sizeBy('statements'),
  },
  {
    id: 'sizeByBetweenness',
    group: 'Graph',
    label: 'Size actors by go-between (betweenness)',
    isPossible: ({ view }) => view.sizing !== 'betweenness',
    run: () => sizeBy('betweenness'),
  },
  {
    id: 'sizeByPageRank',
    group: 'Graph',
    label: 'Size actors by PageRank',
    isPossible: ({ view }) => view.sizing !== 'pageRank',
    run: () => sizeBy('pageRank'),
  },
  {
    id: 'layOutByTies',
    group: 'Graph',
    label: 'Layout: by ties',
    isPossible: ({ view }) => view.layout !== 'forces',
    run: () => layOutBy('forces'),
  },
  {
    id: 'layOutInCircle',
    group: 'Graph',
    label: 'Layout: in a circle, by community',
    isPossible: ({ view }) => view.layout !== 'circle',
    run: () => layOutBy('circle'),
  },
  {
    id: 'layOutByTime',
    group: 'Graph',
    label: 'Layout: by time',
    isPossible: ({ view }) => view.layout !== 'time',
    run: () => layOutBy('time'),
  },
  {
    id: 'layOutByFamily',
    group: 'Graph',
    label: 'Layout: by what they do',
    isPossible: ({ view }) => view.layout !== 'family',
    run: () => layOutBy('family'),
  },
  {
    id: 'layOutByCountry',
    group: 'Graph',
    label: 'Layout: by country, as on a map',
    isPossible: ({ view }) => view.layout !== 'countries',
    run: () => layOutBy('countries'),
  },
  { id: 'layOut', group: 'Graph', label: 'Lay out again', run: layOutAnew },

  { id: 'answers', group: 'Findings', label: 'Tit for tat', run: () => showFinding('answers') },
  {
    id: 'contradictions',
    group: 'Findings',
    label: 'Contradictions',
    run: () => showFinding('contradictions'),
  },
  { id: 'agreements', group: 'Findings', label: 'Told by several', run: () => showFinding('agreements') },
  { id: 'unread', group: 'Findings', label: 'Not understood', run: () => showFinding('unread') },
  {
    id: 'compare',
    group: 'Findings',
    label: 'Compare with another day or dossier',
    run: () => showFinding('compare'),
  },
  { id: 'changes', group: 'Findings', label: 'Your changes', run: () => showFinding('changes') },

  {
    id: 'palette',
    group: 'Help',
    label: 'Do anything: all actions, actors and documents',
    keys: ['Mod+K'],
    run: () => openDialog('palette'),
  },
  { id: 'help', group: 'Help', label: 'Keys and mouse', keys: ['?'], run: () => openDialog('help') },
] as const satisfies readonly Action[];

export type ActionId = (typeof ACTIONS)[number]['id'];

export function getAction(id: ActionId): Action {
  const action: Action | undefined = ACTIONS.find((one) => one.id === id);
  if (!action) throw new Error(`getAction: there is no action “${id}”.`);
  return action;
}
