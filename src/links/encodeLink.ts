import { encodeCompared } from '../compare/encodeCompared.ts';
import { FILTER_NAMES } from '../filters/filters.ts';
import type { Selection } from '../store/session.ts';
import { INITIAL_VIEW } from '../store/view.ts';
import { encodeHeld } from './heldPlaces.ts';
import type { Link } from './link.ts';

/** Browsers and chats cut longer addresses off; a list of statements that long is left out of the link. */
const LONGEST = 6000;

/** A link as the part of an address after the #, with only what differs from the view at first. */
export function encodeLink(link: Link): string {
  const whole = encode(link);
  return whole.length <= LONGEST || link.selection?.kind !== 'several'
    ? whole
    : encode({ ...link, selection: null });
}

function encode({ dossier, view, selection, reading }: Link): string {
  const words = new URLSearchParams({ dossier: dossier.id, name: dossier.name });
  const add = (name: string, value: unknown, initial: unknown) => {
    if (value !== initial) words.append(name, String(value));
  };
  add('tab', view.tab, INITIAL_VIEW.tab);
  add('finding', view.finding, INITIAL_VIEW.finding);
  if (view.compared) words.append('compare', encodeCompared(view.compared));
  add('differing', view.comparedList, INITIAL_VIEW.comparedList);
  add('days', view.answerDays, INITIAL_VIEW.answerDays);
  add('everything', view.everything, INITIAL_VIEW.everything);
  add('height', view.height, INITIAL_VIEW.height);
  add('colour', view.colouring, INITIAL_VIEW.colouring);
  add('size', view.sizing, INITIAL_VIEW.sizing);
  add('layout', view.layout, INITIAL_VIEW.layout);
  add('lines', view.voicing, INITIAL_VIEW.voicing);
  add('said', view.saidBy, INITIAL_VIEW.saidBy);
  add('speakers', view.drawsSpeakers, INITIAL_VIEW.drawsSpeakers);
  add('first', view.time.first, INITIAL_VIEW.time.first);
  add('last', view.time.last, INITIAL_VIEW.time.last);
  add('bars', view.timeScale, INITIAL_VIEW.timeScale);
  add('statement-order', view.statementOrder, INITIAL_VIEW.statementOrder);
  add('actor-order', view.actorOrder, INITIAL_VIEW.actorOrder);
  add('undated', view.time.showsUndated, INITIAL_VIEW.time.showsUndated);
  for (const name of FILTER_NAMES)
    addSet(words, `hidden-${name}`, view.hidden[name], INITIAL_VIEW.hidden[name]);
  addSet(words, 'open', view.sections, INITIAL_VIEW.sections);
  if (view.steps.length > 0) words.append('steps', JSON.stringify(view.steps));
  addAll(words, 'raised', view.raised);
  addAll(words, 'opened', view.opened);
  addAll(words, 'drawn', view.revealed);
  addAll(words, 'unfolded', view.unfolded);
  addAll(words, 'held', encodeHeld(view));
  if (selection) addSelection(words, selection);
  if (reading !== null) words.append('reading', reading);
  return words.toString();
}

/** All values where they are not those at first, or one empty value where there are none. */
function addSet(
  words: URLSearchParams,
  name: string,
  now: ReadonlySet<string>,
  first: ReadonlySet<string>,
): void {
  if (now.size === first.size && [...now].every((value) => first.has(value))) return;
  addAll(words, name, now.size > 0 ? now : ['']);
}

function addAll(words: URLSearchParams, name: string, values: Iterable<string>): void {
  addAllInOrder(words, name, [...values].sort());
}

function addAllInOrder(words: URLSearchParams, name: string, values: Iterable<string>): void {
  for (const value of values) words.append(name, value);
}

function addSelection(words: URLSearchParams, selection: Selection): void {
  words.append('chosen', selection.kind);
  addAllInOrder(words, 'id', listIds(selection));
  if (selection.kind === 'path') addAllInOrder(words, 'via', selection.actors);
  if (selection.kind === 'several') words.append('title', selection.title);
}

function listIds(selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'pair':
    case 'path':
      return selection.ends;
    case 'several':
      return selection.ids;
    default:
      return [selection.id];
  }
}
