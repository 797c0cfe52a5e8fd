import { expect, test } from 'vitest';
import { restoreView } from '../../../src/storage/restoreView.ts';
import { INITIAL_VIEW, type View } from '../../../src/store/view.ts';

test('a view that was never saved is the initial one', () => {
  expect(restoreView(undefined)).toEqual(INITIAL_VIEW);
});

test('a saved view comes back whole', () => {
  const view: View = {
    ...INITIAL_VIEW,
    tab: 'documents',
    everything: true,
    hidden: { ...INITIAL_VIEW.hidden, statuses: new Set(['negated']) },
    pinned: new Set(['e1']),
    places: new Map([['e1', { x: 1, y: 2 }]]),
  };
  expect(restoreView(structuredClone(view))).toEqual(view);
});

test('what an older version saved otherwise is left out', () => {
  const old = { tab: 'timeline', pinned: new Map(), hidden: { types: new Set(['person']) }, gone: 1 };
  expect(restoreView(old as unknown as View)).toEqual({
    ...INITIAL_VIEW,
    hidden: { ...INITIAL_VIEW.hidden, types: new Set(['person']) },
  });
});
