import type { Compared, ComparedList } from '../compare/comparison.ts';
import { type Filters, INITIAL_FILTERS } from '../filters/filters.ts';
import { OPEN_AT_FIRST } from '../filters/sections.ts';
import type { FocusStep } from '../focus/focusStep.ts';
import { HEIGHTS, type Height } from '../heights/height.ts';
import type { Layout } from '../layouts/arrangement.ts';
import { type Colouring, INITIAL_LOOK, type Sizing } from '../projection/nodeLook.ts';
import type { Scale } from '../time/countByTime.ts';
import { ALL_TIME, type TimeFilter } from '../time/timeFilter.ts';
import { SAID_BY, type SaidBy } from '../voices/saidBy.ts';
import { VOICINGS, type Voicing } from '../voices/voices.ts';

export const TABS = ['graph', 'statements', 'actors', 'documents', 'findings'] as const;
export type Tab = (typeof TABS)[number];

/** What the findings list. */
export const FINDINGS = ['answers', 'contradictions', 'agreements', 'unread', 'compare', 'changes'] as const;
export type Finding = (typeof FINDINGS)[number];

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * How a dossier is looked at: saved with it, not undoable. Only Sets, Maps, lists and plain values, so that it can be cloned.
 *
 * `revealed` are entities drawn in any case, `unfolded` those whose neighbours all are, `everything` draws every entity.
 * `steps` are those of looking closer, one after the other.
 * `compared` is what the findings compare with what, `comparedList` which of the lists of that is shown; empty for the first that has any.
 * `sections` are the sections of the filters that are open.
 * `answerDays` is how long an act may wait for its answer in kind.
 * `height` is how high the graph stands, `raised` are actors in which what belongs to them stands at any height, `opened` those in which it
 * never does.
 * `colouring` and `sizing` are what the colour and the size of a node tell.
 * `voicing` is what the colour of a line tells, `saidBy` by how many a fact must be said, `drawsSpeakers` whether speakers are joined to those
 * of whom they speak.
 * `timeScale` is what a bar of the timeline stands for; empty for what fits.
 * `statementOrder` and `actorOrder` are what the lists are sorted by ("date down"); empty for the order at first.
 * `layout` is how they are laid out. `places` is where forces left the entities, `pinned` those that were dragged there and stay;
 * `moved` are those that were dragged in another layout, until it is left.
 */
export interface View {
  readonly tab: Tab;
  readonly hidden: Filters;
  readonly sections: ReadonlySet<string>;
  readonly time: TimeFilter;
  readonly finding: Finding;
  readonly compared: Compared | null;
  readonly comparedList: ComparedList | '';
  readonly answerDays: number;
  readonly revealed: ReadonlySet<string>;
  readonly unfolded: ReadonlySet<string>;
  readonly everything: boolean;
  readonly steps: readonly FocusStep[];
  readonly height: Height;
  readonly raised: ReadonlySet<string>;
  readonly opened: ReadonlySet<string>;
  readonly colouring: Colouring;
  readonly sizing: Sizing;
  readonly voicing: Voicing;
  readonly saidBy: SaidBy;
  readonly drawsSpeakers: boolean;
  readonly timeScale: Scale | '';
  readonly statementOrder: string;
  readonly actorOrder: string;
  readonly layout: Layout;
  readonly places: ReadonlyMap<string, Point>;
  readonly pinned: ReadonlySet<string>;
  readonly moved: ReadonlyMap<string, Point>;
}

export const INITIAL_VIEW: View = {
  tab: 'graph',
  hidden: INITIAL_FILTERS,
  sections: OPEN_AT_FIRST,
  time: ALL_TIME,
  finding: 'answers',
  compared: null,
  comparedList: '',
  answerDays: 30,
  revealed: new Set(),
  unfolded: new Set(),
  everything: false,
  steps: [],
  height: HEIGHTS[0],
  raised: new Set(),
  opened: new Set(),
  colouring: INITIAL_LOOK.colouring,
  sizing: INITIAL_LOOK.sizing,
  voicing: VOICINGS[0],
  saidBy: SAID_BY[0],
  drawsSpeakers: false,
  timeScale: '',
  statementOrder: '',
  actorOrder: '',
  layout: 'forces',
  places: new Map(),
  pinned: new Set(),
  moved: new Map(),
};
