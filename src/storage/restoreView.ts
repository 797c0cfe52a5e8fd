import { COMPARED_LISTS } from '../compare/comparison.ts';
import { decodeCompared, encodeCompared } from '../compare/encodeCompared.ts';
import { INITIAL_FILTERS } from '../filters/filters.ts';
import { readSteps } from '../focus/focusStep.ts';
import { HEIGHTS } from '../heights/height.ts';
import { LAYOUTS } from '../layouts/arrangement.ts';
import { COLOURINGS, SIZINGS } from '../projection/nodeLook.ts';
import { FINDINGS, INITIAL_VIEW, TABS, type View } from '../store/view.ts';
import { SCALES } from '../time/countByTime.ts';
import { ALL_TIME } from '../time/timeFilter.ts';
import { SAID_BY } from '../voices/saidBy.ts';
import { VOICINGS } from '../voices/voices.ts';

/** A saved view, with the initial value wherever an older Attest saved none, or one of another kind. */
export function restoreView(saved: Partial<View> | undefined): View {
  const view = takeSameKind(INITIAL_VIEW, saved ?? {});
  return {
    ...view,
    tab: TABS.includes(view.tab) ? view.tab : INITIAL_VIEW.tab,
    finding: FINDINGS.includes(view.finding) ? view.finding : INITIAL_VIEW.finding,
    compared: saved?.compared ? decodeCompared(encodeCompared(saved.compared)) : null,
    comparedList: COMPARED_LISTS.find((list) => list === view.comparedList) ?? INITIAL_VIEW.comparedList,
    height: HEIGHTS.includes(view.height) ? view.height : INITIAL_VIEW.height,
    colouring: COLOURINGS.includes(view.colouring) ? view.colouring : INITIAL_VIEW.colouring,
    sizing: SIZINGS.includes(view.sizing) ? view.sizing : INITIAL_VIEW.sizing,
    layout: LAYOUTS.includes(view.layout) ? view.layout : INITIAL_VIEW.layout,
    voicing: VOICINGS.includes(view.voicing) ? view.voicing : INITIAL_VIEW.voicing,
    saidBy: SAID_BY.includes(view.saidBy) ? view.saidBy : INITIAL_VIEW.saidBy,
    timeScale: SCALES.find((scale) => scale === view.timeScale) ?? INITIAL_VIEW.timeScale,
    hidden: takeSameKind(INITIAL_FILTERS, view.hidden),
    time: takeSameKind(ALL_TIME, view.time),
    steps: readSteps(JSON.stringify(view.steps)),
  };
}

function takeSameKind<T extends object>(initial: T, saved: Partial<T>): T {
  const result = { ...initial };
  for (const key of Object.keys(initial) as (keyof T)[]) {
    const value = saved[key];
    if (value !== undefined && describeKind(value) === describeKind(initial[key]))
      result[key] = value as T[typeof key];
  }
  return result;
}

function describeKind(value: unknown): string {
  return Object.prototype.toString.call(value);
}
