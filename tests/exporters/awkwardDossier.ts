import fc from 'fast-check';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { STATUSES } from '../../graph-data/schema/dossier.ts';
import { RELATION_IDS } from '../../graph-data/vocabulary/vocabulary.ts';
import { AWKWARD_NAMES, type Fact, makeDossier } from '../graph-data/schema/makeDossier.ts';

/** Awkward names, parallel edges, a self-loop, a symmetric relation both ways, an open relation, an unlinked entity. */
export const awkwardDossier: Dossier = makeDossier(
  [
    ...AWKWARD_NAMES.map(
      (name): Fact => ({
        source: name,
        target: 'Russia',
        statement: { object: name, count: 8, date: '2022-04-08', attributedTo: 'e1' },
      }),
    ),
    { source: 'Japan', target: 'Russia' },
    { source: 'Japan', target: 'Russia', statement: { date: '2022-04' } },
    { source: 'Japan', target: 'Russia', statement: { status: 'negated' } },
    { source: 'Japan', target: 'Russia', statement: { relation: 'sanctioned', status: 'possible' } },
    { source: 'Russia', target: 'Japan' },
    { source: 'Russia', target: 'Russia', statement: { relation: 'criticized' } },
    { source: 'Japan', target: 'Poland', statement: { relation: 'met' } },
    { source: 'Poland', target: 'Japan', statement: { relation: 'met' } },
    { source: 'Japan', target: 'Poland', statement: { relation: 'other', label: 'outdrew "<&>"' } },
  ],
  ['Unlinked 🧿'],
);

const name = fc.oneof(
  fc.constantFrom(...AWKWARD_NAMES, 'Japan', 'Russia'),
  fc.string({ unit: 'binary', minLength: 1 }),
);

const fact: fc.Arbitrary<Fact> = fc.record({
  source: name,
  target: name,
  statement: fc.record({
    relation: fc.constantFrom(...RELATION_IDS),
    status: fc.constantFrom(...STATUSES),
    label: name,
    object: name,
  }),
});

export const anyDossier: fc.Arbitrary<Dossier> = fc
  .tuple(fc.array(fact, { maxLength: 12 }), fc.uniqueArray(name, { maxLength: 3 }))
  .map(([facts, unlinked]) => makeDossier(facts, unlinked));
