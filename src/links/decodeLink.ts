import { isIsoDay } from '../../graph-data/schema/isoDate.ts';
import { COMPARED_LISTS } from '../compare/comparison.ts';
import { decodeCompared } from '../compare/encodeCompared.ts';
import { FILTER_NAMES, type Filters, INITIAL_FILTERS } from '../filters/filters.ts';
import { readSteps } from '../focus/focusStep.ts';
import { HEIGHTS } from '../heights/height.ts';
import { LAYOUTS } from '../layouts/arrangement.ts';
import { COLOURINGS, SIZINGS } from '../projection/nodeLook.ts';
import type { Selection } from '../store/session.ts';
import { FINDINGS, INITIAL_VIEW, TABS, type View } from '../store/view.ts';
import { SCALES } from '../time/countByTime.ts';
import { SAID_BY } from '../voices/saidBy.ts';
import { VOICINGS } from '../voices/voices.ts';
import { decodeHeld } from './heldPlaces.ts';
import type { Link } from './link.ts';

const MOST_DAYS = 3650;

/** What the part of an address after the # says; undefined where it is no link of Attest. What is none of its values is as at first. */
export function decodeLink(hash: string): Link | undefined {
  const words = new URLSearchParams(hash.replace(/^#/, ''));
  const id = words.get('dossier');
  if (!id) return undefined;
  return {
    dossier: { id, name: words.get('name') ?? '' },
    view: decodeView(words),
    selection: decodeSelection(words),
    reading: words.get('reading'),
  };
}

function decodeView(words: URLSearchParams): View {
  const days = Number(words.get('days') ?? Number.NaN);
  const layout = chooseFrom(LAYOUTS, words.get('layout'), INITIAL_VIEW.layout);
  return {
    ...INITIAL_VIEW,
    ...decodeHeld(words.getAll('held'), layout),
    layout,
    tab: chooseFrom(TABS, words.get('tab'), INITIAL_VIEW.tab),
    finding: chooseFrom(FINDINGS, words.get('finding'), INITIAL_VIEW.finding),
    compared: decodeCompared(words.get('compare') ?? ''),
    comparedList: chooseFrom([...COMPARED_LISTS, ''], words.get('differing'), INITIAL_VIEW.comparedList),
    sections: decodeSet(words, 'open', INITIAL_VIEW.sections),
    answerDays: Number.isInteger(days) && days > 0 && days <= MOST_DAYS ? days : INITIAL_VIEW.answerDays,
    everything: words.get('everything') === 'true',
    height: chooseFrom(HEIGHTS, words.get('height'), INITIAL_VIEW.height),
    raised: new Set(words.getAll('raised')),
    opened: new Set(words.getAll('opened')),
    colouring: chooseFrom(COLOURINGS, words.get('colour'), INITIAL_VIEW.colouring),
    sizing: chooseFrom(SIZINGS, words.get('size'), INITIAL_VIEW.sizing),
    voicing: chooseFrom(VOICINGS, words.get('lines'), INITIAL_VIEW.voicing),
    saidBy: chooseFrom(SAID_BY, words.get('said'), INITIAL_VIEW.saidBy),
    drawsSpeakers: words.get('speakers') === 'true',
    steps: readSteps(words.get('steps') ?? '[]'),
    time: {
      first: readDay(words.get('first')),
      last: readDay(words.get('last')),
      showsUndated: words.get('undated') !== 'false',
    },
    timeScale: chooseFrom([...SCALES, ''], words.get('bars'), INITIAL_VIEW.timeScale),
    statementOrder: words.get('statement-order') ?? INITIAL_VIEW.statementOrder,
    actorOrder: words.get('actor-order') ?? INITIAL_VIEW.actorOrder,
    hidden: decodeFilters(words),
    revealed: new Set(words.getAll('drawn')),
    unfolded: new Set(words.getAll('unfolded')),
  };
}

/** Values of another dossier or another Attest hide nothing: filters only ask whether a value is in them. */
function decodeFilters(words: URLSearchParams): Filters {
  const hidden: Record<string, ReadonlySet<string>> = {};
  for (const name of FILTER_NAMES) {
    hidden[name] = decodeSet(words, `hidden-${name}`, INITIAL_FILTERS[name]);
  }
  return hidden as unknown as Filters;
}

function decodeSet(words: URLSearchParams, name: string, initial: ReadonlySet<string>): ReadonlySet<string> {
  const values = words.getAll(name);
  return values.length > 0 ? new Set(values.filter((value) => value !== '')) : initial;
}

function decodeSelection(words: URLSearchParams): Selection | null {
  const ids = words.getAll('id');
  const [first, second] = ids;
  if (first === undefined) return null;
  switch (words.get('chosen')) {
    case 'entity':
      return { kind: 'entity', id: first };
    case 'edge':
      return { kind: 'edge', id: first };
    case 'statement':
      return { kind: 'statement', id: first };
    case 'pair':
      return second === undefined ? null : { kind: 'pair', ends: [first, second] };
    case 'path':
      return second === undefined
        ? null
        : { kind: 'path', ends: [first, second], actors: words.getAll('via') };
    case 'several':
      return { kind: 'several', title: words.get('title') ?? '', ids };
    default:
      return null;
  }
}

function readDay(text: string | null): string {
  return text !== null && isIsoDay(text) ? text : '';
}

function chooseFrom<T extends string>(all: readonly T[], value: string | null, initial: T): T {
  return all.find((one) => one === value) ?? initial;
}
