import fc from 'fast-check';
import { expect, test } from 'vitest';
import { STATUSES } from '../../../graph-data/schema/dossier.ts';
import { RELATION_IDS } from '../../../graph-data/vocabulary/vocabulary.ts';
import { COMPARED_LISTS } from '../../../src/compare/comparison.ts';
import { ACTOR_KINDS } from '../../../src/filters/filters.ts';
import { DIRECTIONS, type FocusStep, MOST_DEPTH } from '../../../src/focus/focusStep.ts';
import { HEIGHTS } from '../../../src/heights/height.ts';
import { LAYOUTS } from '../../../src/layouts/arrangement.ts';
import { decodeLink } from '../../../src/links/decodeLink.ts';
import { encodeLink } from '../../../src/links/encodeLink.ts';
import type { Link } from '../../../src/links/link.ts';
import { COLOURINGS, SIZINGS } from '../../../src/projection/nodeLook.ts';
import type { Selection } from '../../../src/store/session.ts';
import { FINDINGS, INITIAL_VIEW, type Point, TABS, type View } from '../../../src/store/view.ts';
import { SCALES } from '../../../src/time/countByTime.ts';
import { SAID_BY } from '../../../src/voices/saidBy.ts';
import { VOICINGS } from '../../../src/voices/voices.ts';

const anyId = fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' });
const anyIsoDay = fc.constantFrom('2022-04-08', '1999-12-31');
const anyDay = fc.constantFrom('', '2022-04-08', '1999-12-31');

function anySet<T>(values: readonly T[]): fc.Arbitrary<ReadonlySet<T>> {
  return fc.subarray([...values]).map((some) => new Set(some));
}

const anyStep: fc.Arbitrary<FocusStep> = fc.oneof(
  fc.record({ kind: fc.constant('only' as const), actors: fc.array(anyId) }),
  fc.record({
    kind: fc.constant('around' as const),
    actor: anyId,
    depth: fc.integer({ min: 1, max: MOST_DEPTH }),
    direction: fc.constantFrom(...DIRECTIONS),
  }),
  fc.record({
    kind: fc.constant('expand' as const),
    actor: anyId,
    relation: fc.constantFrom(...RELATION_IDS),
  }),
  fc.record({ kind: fc.constantFrom('hide' as const, 'add' as const, 'expand' as const), actor: anyId }),
);

const anyCoordinate = fc.integer({ min: -9999, max: 9999 }).map((tenths) => tenths / 10 + 0);
const anyHeld = fc
  .uniqueArray(fc.tuple(anyId, fc.record({ x: anyCoordinate, y: anyCoordinate })), {
    selector: ([id]) => id,
    maxLength: 4,
  })
  .map((held) => new Map(held));

/** Nodes are held in one place by forces, and in another where they were moved in another layout. */
function hold(view: View, held: ReadonlyMap<string, Point>): View {
  return view.layout === 'forces'
    ? { ...view, places: held, pinned: new Set(held.keys()) }
    : { ...view, moved: held };
}

const anyUnheldView: fc.Arbitrary<View> = fc.record({
  tab: fc.constantFrom(...TABS),
  finding: fc.constantFrom(...FINDINGS),
  compared: fc.oneof(
    fc.constant(null),
    fc.record({ kind: fc.constant('days' as const), before: anyIsoDay, after: anyIsoDay }),
    fc.record({ kind: fc.constant('dossier' as const), id: anyId.filter((id) => id !== '') }),
  ),
  comparedList: fc.constantFrom('', ...COMPARED_LISTS),
  sections: fc
    .uniqueArray(fc.constantFrom('look', 'types', 'documents', 'sanction'))
    .map((names) => new Set(names)),
  answerDays: fc.integer({ min: 1, max: 365 }),
  everything: fc.boolean(),
  steps: fc.array(anyStep, { maxLength: 4 }),
  height: fc.constantFrom(...HEIGHTS),
  raised: fc.uniqueArray(anyId).map((ids) => new Set(ids)),
  opened: fc.uniqueArray(anyId).map((ids) => new Set(ids)),
  colouring: fc.constantFrom(...COLOURINGS),
  voicing: fc.constantFrom(...VOICINGS),
  saidBy: fc.constantFrom(...SAID_BY),
  drawsSpeakers: fc.boolean(),
  sizing: fc.constantFrom(...SIZINGS),
  timeScale: fc.constantFrom('', ...SCALES),
  statementOrder: fc.string(),
  actorOrder: fc.string(),
  layout: fc.constantFrom(...LAYOUTS),
  moved: fc.constant(INITIAL_VIEW.moved),
  time: fc.record({ first: anyDay, last: anyDay, showsUndated: fc.boolean() }),
  hidden: fc.record({
    types: anySet(ACTOR_KINDS),
    relations: anySet(RELATION_IDS),
    statuses: anySet(STATUSES),
    speakers: fc.uniqueArray(anyId).map((ids) => new Set(ids)),
    documents: fc.uniqueArray(anyId).map((ids) => new Set(ids)),
  }),
  revealed: fc.uniqueArray(anyId).map((ids) => new Set(ids)),
  unfolded: fc.uniqueArray(anyId).map((ids) => new Set(ids)),
  places: fc.constant(INITIAL_VIEW.places),
  pinned: fc.constant(INITIAL_VIEW.pinned),
});

const anyView = fc.tuple(anyUnheldView, anyHeld).map(([view, held]) => hold(view, held));

const anySelection: fc.Arbitrary<Selection | null> = fc.oneof(
  fc.constant(null),
  fc.record({ kind: fc.constantFrom('entity', 'edge', 'statement'), id: anyId }),
  fc.record({ kind: fc.constant('pair'), ends: fc.tuple(anyId, anyId) }),
  fc.record({ kind: fc.constant('path'), ends: fc.tuple(anyId, anyId), actors: fc.array(anyId) }),
) as fc.Arbitrary<Selection | null>;

const anySeveral: fc.Arbitrary<Selection> = fc.record({
  kind: fc.constant('several'),
  title: fc.string(),
  ids: fc.array(anyId, { minLength: 1, maxLength: 3 }),
});

const anyLink: fc.Arbitrary<Link> = fc.record({
  dossier: fc.record({ id: anyId, name: fc.string({ unit: 'grapheme' }) }),
  view: anyView,
  selection: anySelection,
  reading: fc.option(anyId),
});

test('whatever is shown and chosen comes back from its link', () => {
  fc.assert(
    fc.property(anyLink, (link) => {
      expect(decodeLink(`#${encodeLink(link)}`)).toEqual(link);
    }),
  );
});

test('a list of statements that fits into an address comes back from its link', () => {
  fc.assert(
    fc.property(anySeveral, (selection) => {
      const link = { dossier: { id: 'a', name: 'A' }, view: INITIAL_VIEW, selection, reading: null };
      expect(decodeLink(`#${encodeLink(link)}`)).toEqual(link);
    }),
  );
});

test('a view as at first is a short link', () => {
  const link = {
    dossier: { id: 'sample', name: 'Sample' },
    view: INITIAL_VIEW,
    selection: null,
    reading: null,
  };
  expect(encodeLink(link)).toBe('dossier=sample&name=Sample');
});

test('a list of statements that would make the address too long is left out of it', () => {
  const ids = Array.from({ length: 2000 }, (_, i) => `statement-${i}`);
  const selection = { kind: 'several', title: 'Many', ids } as const;
  const link = { dossier: { id: 'a', name: 'A' }, view: INITIAL_VIEW, selection, reading: null };
  expect(decodeLink(encodeLink(link))).toEqual({ ...link, selection: null });
});

test('any text gives a link of known values, or none', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), (tab, days, kind) => {
      const words = new URLSearchParams({
        dossier: 'a',
        tab,
        days,
        chosen: kind,
        id: 'x',
        first: tab,
        finding: kind,
      });
      const link = decodeLink(`#${words}`);
      expect(TABS).toContain(link?.view.tab);
      expect(FINDINGS).toContain(link?.view.finding);
      expect(link?.view.answerDays).toBeGreaterThan(0);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (hash) => {
      expect(() => decodeLink(hash)).not.toThrow();
    }),
  );
});
