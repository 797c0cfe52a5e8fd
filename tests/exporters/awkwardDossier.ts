import fc from 'fast-check';
import type { Dossier, Statement } from '../../graph-data/schema/dossier.ts';
import { STATUSES } from '../../graph-data/schema/dossier.ts';
import { RELATION_IDS } from '../../graph-data/vocabulary/vocabulary.ts';
import { AWKWARD_NAMES, type Fact, makeDossier } from '../graph-data/schema/makeDossier.ts';

const facts: readonly Fact[] = [
  ...AWKWARD_NAMES.map(
    (name): Fact => ({
      source: name,
      target: 'Russia',
      statement: {
        object: name,
        count: 8,
        date: '2022-04-08',
        attributedTo: 'e1',
        place: 'e2',
        instrument: name,
        statusReason: name,
      },
    }),
  ),
  { source: 'Japan', target: 'Russia' },
  { source: 'Japan', target: 'Russia', statement: { date: '2022-04', object: 'long '.repeat(2000) } },
  { source: 'Japan', target: 'Russia', statement: { status: 'negated' } },
  { source: 'Japan', target: 'Russia', statement: { relation: 'sanctioned', status: 'possible' } },
  { source: 'Russia', target: 'Japan' },
  { source: 'Russia', target: 'Russia', statement: { relation: 'criticized' } },
  { source: 'Japan', target: 'Poland', statement: { relation: 'met' } },
  { source: 'Poland', target: 'Japan', statement: { relation: 'met' } },
  { source: 'Japan', target: 'Poland', statement: { relation: 'other', label: 'outdrew "<&>"' } },
  { source: 'Someone', target: 'Russia', statement: { relation: 'attacked' } },
];

const named = makeDossier(facts, ['Unlinked 🧿']);

const NOWHERE = { start: 0, end: 0 };

/** A link of an imported graph: the file is its document, and no sentence says it. */
const unquoted: Statement = {
  id: 'imported',
  source: 'e2',
  relation: 'sanctioned',
  target: 'e1',
  status: 'asserted',
  evidence: { document: 'g1', text: '', ...NOWHERE },
  sourceSpan: NOWHERE,
  triggerSpan: NOWHERE,
  targetSpan: NOWHERE,
};

/**
 * Awkward names, parallel edges, a self-loop, a symmetric relation both ways, an open relation, an unlinked entity, 10 kB
 * of text in a value, an unknown actor, a link without a sentence, and characters outside the BMP before the spans.
 */
export const awkwardDossier: Dossier = {
  ...named,
  documents: [
    ...named.documents,
    { id: 'g1', kind: 'graph', title: 'Old "graph" <1>.gexf', text: '', sentences: [] },
  ],
  entities: named.entities.map((entity) =>
    entity.label === 'Someone'
      ? { ...entity, unknown: true }
      : { ...entity, aliases: [entity.label, `${entity.label}, also`] },
  ),
  statements: [...named.statements, unquoted],
};

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
