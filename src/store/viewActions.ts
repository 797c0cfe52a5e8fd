import type { Compared, ComparedList } from '../compare/comparison.ts';
import { type FilterName, type FilterValue, INITIAL_FILTERS } from '../filters/filters.ts';
import type { Section } from '../filters/sections.ts';
import type { FocusStep } from '../focus/focusStep.ts';
import type { Height } from '../heights/height.ts';
import type { Layout } from '../layouts/arrangement.ts';
import type { Colouring, Sizing } from '../projection/nodeLook.ts';
import type { Scale } from '../time/countByTime.ts';
import { ALL_TIME, type TimeFilter } from '../time/timeFilter.ts';
import type { SaidBy } from '../voices/saidBy.ts';
import type { Voicing } from '../voices/voices.ts';
import { store, type Theme } from './store.ts';
import { type Finding, INITIAL_VIEW, type Point, type Tab, type View } from './view.ts';

function changeView(change: (view: View) => Partial<View>): void {
  store.setState(({ view }) => ({ view: { ...view, ...change(view) } }));
}

export function showTab(tab: Tab): void {
  changeView(() => ({ tab }));
}

/** Hides exactly these values of one filter. */
export function setHidden<Name extends FilterName>(
  filter: Name,
  hidden: ReadonlySet<FilterValue<Name>>,
): void {
  changeView((view) => ({ hidden: { ...view.hidden, [filter]: hidden } }));
}

export function toggleHidden<Name extends FilterName>(
  filter: Name,
  values: readonly FilterValue<Name>[],
  hide: boolean,
): void {
  const hidden = new Set(store.getState().view.hidden[filter] as ReadonlySet<FilterValue<Name>>);
  for (const value of values) {
    if (hide) hidden.add(value);
    else hidden.delete(value);
  }
  setHidden(filter, hidden);
}

/** Hides all values of a filter but these. */
export function showOnly<Name extends FilterName>(
  filter: Name,
  all: readonly FilterValue<Name>[],
  values: readonly FilterValue<Name>[],
): void {
  const kept = new Set(values);
  setHidden(filter, new Set(all.filter((value) => !kept.has(value))));
}

export function resetFilters(): void {
  changeView(() => ({ hidden: INITIAL_FILTERS, time: ALL_TIME, saidBy: INITIAL_VIEW.saidBy }));
}

/** Opens a section of the filters, or folds it. */
export function toggleSection(section: Section): void {
  changeView((view) => {
    const sections = new Set(view.sections);
    if (!sections.delete(section)) sections.add(section);
    return { sections };
  });
}

/** Lists one kind of finding. */
export function showFinding(finding: Finding): void {
  changeView(() => ({ tab: 'findings', finding }));
}

/** Compares two sides in the findings, or nothing yet. */
export function compare(compared: Compared | null): void {
  changeView(() => ({ tab: 'findings', finding: 'compare', compared }));
}

/** Shows one of the lists of what differs. */
export function showCompared(comparedList: ComparedList): void {
  changeView(() => ({ comparedList }));
}

export function setAnswerDays(answerDays: number): void {
  changeView(() => ({ answerDays }));
}

/** Looks at some days only, or at what has no date. */
export function setTime(time: Partial<TimeFilter>): void {
  changeView((view) => ({ time: { ...view.time, ...time } }));
}

/** Lets each bar of the timeline stand for a day, a month or a year. */
export function scaleTime(timeScale: Scale): void {
  changeView(() => ({ timeScale }));
}

/** Sorts the list of statements. */
export function orderStatements(statementOrder: string): void {
  changeView(() => ({ statementOrder }));
}

/** Sorts the list of actors. */
export function orderActors(actorOrder: string): void {
  changeView(() => ({ actorOrder }));
}

/** Draws these entities even where the graph is folded. */
export function revealEntities(ids: readonly string[]): void {
  changeView((view) => ({ revealed: new Set([...view.revealed, ...ids]) }));
}

/** Draws all neighbours of an entity, or folds them again. */
export function toggleUnfolded(id: string): void {
  changeView((view) => {
    const unfolded = new Set(view.unfolded);
    if (!unfolded.delete(id)) unfolded.add(id);
    return { unfolded };
  });
}

export function showEverything(everything: boolean): void {
  changeView(() => ({ everything, unfolded: new Set(), revealed: new Set() }));
}

/** Looks closer, a step further. */
export function takeStep(step: FocusStep): void {
  changeView(({ steps }) => ({ tab: 'graph', steps: [...steps, step] }));
}

/** Goes back to where the first `count` steps led. */
export function keepSteps(count: number): void {
  changeView(({ steps }) => ({ steps: steps.slice(0, count) }));
}

/**
 * Looks from another height; what was folded or opened one by one is as the height has it. Since it is another graph, it is laid out
 * anew around the actors that were dragged.
 */
export function lookFrom(height: Height): void {
  changeView(({ places, pinned }) => ({
    height,
    raised: new Set(),
    opened: new Set(),
    places: new Map([...places].filter(([actor]) => pinned.has(actor))),
  }));
}

/** Folds what belongs to an actor into it at any height, or lets it stand apart. */
export function foldInto(actor: string, isFolded: boolean): void {
  changeView((view) => {
    const [raised, opened] = [new Set(view.raised), new Set(view.opened)];
    const [to, from] = isFolded ? [raised, opened] : [opened, raised];
    from.delete(actor);
    to.add(actor);
    return { raised, opened };
  });
}

/** Lets the colour of nodes tell something else. */
export function colourBy(colouring: Colouring): void {
  changeView(() => ({ colouring }));
}

/** Lets the size of nodes tell something else. */
export function sizeBy(sizing: Sizing): void {
  changeView(() => ({ sizing }));
}

/** Lays the graph out in another way; where forces left it is kept for when they are chosen again. */
export function layOutBy(layout: Layout): void {
  changeView(() => ({ layout, moved: new Map() }));
}

/** Lets the colour of lines tell something else. */
export function colourLinesBy(voicing: Voicing): void {
  changeView(() => ({ voicing }));
}

/** Shows only what so many say. */
export function showSaidBy(saidBy: SaidBy): void {
  changeView(() => ({ saidBy }));
}

/** Joins speakers to those of whom they speak, or no more. */
export function showSpeakers(drawsSpeakers: boolean): void {
  changeView(() => ({ drawsSpeakers }));
}

/** Keeps where the layout left entities. */
export function keepPlaces(places: ReadonlyMap<string, Point>): void {
  changeView((view) => ({ places: new Map([...view.places, ...places]) }));
}

/** Holds an entity where it was dragged. */
export function pinEntity(id: string, place: Point): void {
  changeView((view) =>
    view.layout === 'forces'
      ? { places: new Map(view.places).set(id, place), pinned: new Set(view.pinned).add(id) }
      : { moved: new Map(view.moved).set(id, place) },
  );
}

/** Whether an entity stays where it was put, in the layout in use. */
export function isHeld({ layout, pinned, moved }: View, id: string): boolean {
  return layout === 'forces' ? pinned.has(id) : moved.has(id);
}

/** Lets the layout move an entity again. */
export function unpinEntity(id: string): void {
  changeView(({ layout, pinned, moved }) =>
    layout === 'forces'
      ? { pinned: new Set([...pinned].filter((one) => one !== id)) }
      : { moved: new Map([...moved].filter(([one]) => one !== id)) },
  );
}

/** How many entities are held where they were put. */
export function countHeld({ layout, pinned, moved }: View): number {
  return layout === 'forces' ? pinned.size : moved.size;
}

/** Holds no entity any longer; they stay where they are until the layout moves them. */
export function unpinAll(): void {
  changeView(({ layout }) => (layout === 'forces' ? { pinned: new Set() } : { moved: new Map() }));
}

/** Forgets every place of the layout in use, so that the graph is laid out anew. */
export function forgetPlaces(): void {
  changeView(({ layout }) =>
    layout === 'forces' ? { places: new Map(), pinned: new Set() } : { moved: new Map() },
  );
}

export function setTheme(theme: Theme): void {
  store.setState({ theme });
}
