import type { Edge } from '../../graph-data/edges/edge.ts';
import type { StandFor } from '../../graph-data/edges/identifyEdge.ts';
import type { Direction, FocusStep } from './focusStep.ts';

/**
 * What is looked at: `only` these actors, or all that the graph has room for and `also` these; in any case none of those that are
 * `away`.
 */
export interface Focus {
  readonly only: ReadonlySet<string> | null;
  readonly also: ReadonlySet<string>;
  readonly away: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const NO_FOCUS: Focus = { only: null, also: NONE, away: NONE };

/** What the steps, one after the other, leave of the actors that edges tie; `standFor` says which of these stand for which. */
export function applySteps(
  steps: readonly FocusStep[],
  edges: readonly Edge[],
  standFor: StandFor = (actor) => actor,
): Focus {
  return steps.reduce((focus, step) => applyStep(focus, raiseStep(step, standFor), edges), NO_FOCUS);
}

function raiseStep(step: FocusStep, standFor: StandFor): FocusStep {
  return step.kind === 'only'
    ? { ...step, actors: step.actors.map(standFor) }
    : { ...step, actor: standFor(step.actor) };
}

function applyStep(focus: Focus, step: FocusStep, edges: readonly Edge[]): Focus {
  const { away } = focus;
  switch (step.kind) {
    case 'only': {
      const asked = new Set(step.actors);
      return { only: asked, also: NONE, away: without(away, asked) };
    }
    case 'around': {
      const asked = findAround(step.actor, step.depth, step.direction, edges);
      return { only: asked, also: NONE, away: without(away, asked) };
    }
    case 'expand': {
      const found = step.relation ? edges.filter(({ relation }) => relation === step.relation) : edges;
      return addTo(focus, findAround(step.actor, 1, 'both', found));
    }
    case 'add':
      return addTo(focus, new Set([step.actor]));
    case 'collapse':
      return takeAway(focus, findHanging(step.actor, narrowEdges(edges, focus)));
    case 'hide':
      return takeAway(focus, new Set([step.actor]));
  }
}

function addTo({ only, also, away }: Focus, asked: ReadonlySet<string>): Focus {
  const grown = new Set([...(only ?? also), ...asked]);
  return { only: only && grown, also: only ? also : grown, away: without(away, asked) };
}

function takeAway({ only, also, away }: Focus, hidden: ReadonlySet<string>): Focus {
  return {
    only: only && without(only, hidden),
    also: without(also, hidden),
    away: new Set([...away, ...hidden]),
  };
}

/** The neighbours that have no other neighbour. */
function findHanging(actor: string, edges: readonly Edge[]): ReadonlySet<string> {
  const hanging = new Set<string>();
  for (const { source, target } of edges)
    if (source !== target && (source === actor || target === actor))
      hanging.add(source === actor ? target : source);
  for (const { source, target } of edges)
    if (source !== actor && target !== actor && source !== target) {
      hanging.delete(source);
      hanging.delete(target);
    }
  return hanging;
}

function without(actors: ReadonlySet<string>, left: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...actors].filter((actor) => !left.has(actor)));
}

/** An actor and those up to so many steps from it. */
export function findAround(
  actor: string,
  depth: number,
  direction: Direction,
  edges: readonly Edge[],
): ReadonlySet<string> {
  const found = new Set([actor]);
  let rim = new Set([actor]);
  for (let step = 0; step < depth && rim.size > 0; step++) {
    const next = new Set<string>();
    for (const { source, target, symmetric } of edges) {
      if (rim.has(source) && (symmetric || direction !== 'acted-on-by') && !found.has(target))
        next.add(target);
      if (rim.has(target) && (symmetric || direction !== 'acts-on') && !found.has(source)) next.add(source);
    }
    for (const id of next) found.add(id);
    rim = next;
  }
  return found;
}

/** The edges between actors that are looked at. */
export function narrowEdges(
  edges: readonly Edge[],
  { only, away }: Pick<Focus, 'only' | 'away'>,
): readonly Edge[] {
  if (!only && away.size === 0) return edges;
  const isShown = (actor: string) => !away.has(actor) && (only?.has(actor) ?? true);
  return edges.filter(({ source, target }) => isShown(source) && isShown(target));
}
