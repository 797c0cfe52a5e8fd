import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENTITY_TYPES, STATUSES, type Statement } from '../../../graph-data/schema/dossier.ts';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { makeColumns } from '../../../src/filters/columns.ts';
import { countFacets } from '../../../src/filters/countFacets.ts';
import { filterStatements } from '../../../src/filters/filterStatements.ts';
import { type Filters, findSpeaker, INITIAL_FILTERS, THE_TEXT } from '../../../src/filters/filters.ts';
import { hasFilters } from '../../../src/filters/hasFilters.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const dossier = makeDossier({ entities: 80, statements: 300 });
const index = indexDossier(dossier);
const columns = makeColumns(dossier.statements, index);
const hide = (hidden: Partial<Filters>): Filters => ({ ...INITIAL_FILTERS, ...hidden });

test('nothing hidden shows all but open relations', () => {
  const open = {
    ...dossier,
    statements: dossier.statements.map((s, i) => (i < 5 ? { ...s, relation: 'other' as const } : s)),
  };
  expect(filterStatements(makeColumns(open.statements, index), INITIAL_FILTERS)).toHaveLength(
    dossier.statements.length - 5,
  );
});

test.each([
  ['types', { types: new Set(['person']) }, 'person'],
  ['relations', { relations: new Set(['expelled']) }, 'expelled'],
  ['statuses', { statuses: new Set(['negated']) }, 'negated'],
  ['documents', { documents: new Set(['document-1']) }, 'document-1'],
] as const)('what %s hides is gone, and nothing else', (_, hidden, value) => {
  const shown = new Set(filterStatements(columns, hide(hidden as Partial<Filters>)));
  for (const statement of dossier.statements) {
    const marks = [
      index.entityById.get(statement.source)?.type,
      index.entityById.get(statement.target)?.type,
      statement.relation,
      statement.status,
      statement.evidence.document,
    ];
    expect(shown.has(statement)).toBe(!marks.some((mark) => mark === value));
  }
});

test('a count says how many statements its value shows', () => {
  const hidden = hide({ statuses: new Set(['alleged']), types: new Set(['group']) });
  const { relations, documents } = countFacets(columns, hidden);
  const shown = filterStatements(columns, hidden);
  expect(relations.get('expelled')).toBe(shown.filter(({ relation }) => relation === 'expelled').length);
  expect(documents.get('document-2')).toBe(
    shown.filter(({ evidence }) => evidence.document === 'document-2').length,
  );
});

test('who says so can be chosen: one speaker alone, or what no text attributes to anybody', () => {
  const [first, second, ...rest] = dossier.statements;
  if (!first || !second) throw new Error('The dossier has no statements.');
  const [speaker] = dossier.entities;
  const told = {
    ...dossier,
    statements: [{ ...first, attributedTo: speaker?.id ?? '' }, second, ...rest.slice(0, 8)],
  };
  const toldColumns = makeColumns(told.statements, index);
  const without = filterStatements(toldColumns, hide({ speakers: new Set([speaker?.id ?? '']) }));
  expect(without.some(({ attributedTo }) => attributedTo === speaker?.id)).toBe(false);
  const bySpeakers = filterStatements(toldColumns, hide({ speakers: new Set([THE_TEXT]) }));
  expect(bySpeakers.length).toBeGreaterThan(0);
  expect(bySpeakers.every(({ attributedTo }) => attributedTo !== undefined)).toBe(true);
  const { speakers } = countFacets(toldColumns, hide({ speakers: new Set([THE_TEXT]) }));
  const ownVoice = filterStatements(toldColumns, INITIAL_FILTERS).filter(
    ({ attributedTo }) => attributedTo === undefined,
  );
  expect(speakers.get(THE_TEXT)).toBe(ownVoice.length);
});

test('a hidden value keeps the count it would have', () => {
  const hidden = hide({ statuses: new Set(['alleged']) });
  const { statuses } = countFacets(columns, hidden);
  expect(statuses.get('alleged')).toBe(
    dossier.statements.filter(({ status }) => status === 'alleged').length,
  );
});

test('showing open relations counts as a filter, so that it can be reset', () => {
  expect(hasFilters(INITIAL_FILTERS)).toBe(false);
  expect(hasFilters(hide({ relations: new Set() }))).toBe(true);
  expect(hasFilters(hide({ documents: new Set(['x']) }))).toBe(true);
});

test('acts of an unknown actor are hidden until asked for, and counted as such', () => {
  const [first, ...others] = dossier.entities;
  if (!first) throw new Error('no entity');
  const open = { ...dossier, entities: [{ ...first, unknown: true as const }, ...others] };
  const columns = makeColumns(open.statements, indexDossier(open));
  const acts = dossier.statements.filter(({ source, target }) => source === first.id || target === first.id);
  const shown = (filters: Filters) => filterStatements(columns, filters).length;
  const all = { ...INITIAL_FILTERS, types: new Set<never>() };
  expect(shown(all) - shown(INITIAL_FILTERS)).toBe(acts.length);
  expect(countFacets(columns, INITIAL_FILTERS).types.get('unknown')).toBe(acts.length > 0 ? 1 : 0);
});

const some = <T>(values: readonly T[]) => fc.subarray([...values]).map((chosen) => new Set(chosen));

/** Whether a statement shows, told plainly, with one of the filters taken away. */
function isShownWithout(without: keyof Filters | undefined, statement: Statement, hidden: Filters): boolean {
  const hides = (name: keyof Filters, value: string) =>
    name !== without && (hidden[name] as ReadonlySet<string>).has(value);
  const ends = [statement.source, statement.target].map((id) => index.entityById.get(id));
  return (
    ends.every((end) => end && !hides('types', end.type)) &&
    !hides('relations', statement.relation) &&
    !hides('statuses', statement.status) &&
    !hides('speakers', findSpeaker(statement)) &&
    !hides('documents', statement.evidence.document)
  );
}

test('what shows, and what each value would show, is as told statement by statement', () => {
  const relations = [...new Set(dossier.statements.map(({ relation }) => relation))];
  fc.assert(
    fc.property(
      fc.record({
        types: some(ENTITY_TYPES),
        relations: some(relations),
        statuses: some(STATUSES),
        speakers: some([THE_TEXT, ...dossier.entities.map(({ id }) => id).slice(0, 5)]),
        documents: some(dossier.documents.map(({ id }) => id)),
      }),
      (hidden) => {
        const shown = (without?: keyof Filters) =>
          dossier.statements.filter((statement) => isShownWithout(without, statement, hidden));
        expect(filterStatements(columns, hidden)).toEqual(shown());
        const facets = countFacets(columns, hidden);
        for (const [status, count] of facets.statuses)
          expect(count).toBe(shown('statuses').filter((statement) => statement.status === status).length);
        for (const relation of relations)
          expect(facets.relations.get(relation) ?? 0).toBe(
            shown('relations').filter((statement) => statement.relation === relation).length,
          );
        for (const [type, count] of facets.types) {
          const actors = shown('types').flatMap(({ source, target }) => [source, target]);
          expect(count).toBe(
            [...new Set(actors)].filter((id) => index.entityById.get(id)?.type === type).length,
          );
        }
      },
    ),
    { numRuns: 40 },
  );
});
