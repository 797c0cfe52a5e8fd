import { expect, test } from 'vitest';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { countFacets } from '../../../src/filters/countFacets.ts';
import { filterStatements } from '../../../src/filters/filterStatements.ts';
import { type Filters, INITIAL_FILTERS, THE_TEXT } from '../../../src/filters/filters.ts';
import { hasFilters } from '../../../src/filters/hasFilters.ts';
import { makeDossier } from '../../fixtures/makeDossier.ts';

const dossier = makeDossier({ entities: 80, statements: 300 });
const index = indexDossier(dossier);
const hide = (hidden: Partial<Filters>): Filters => ({ ...INITIAL_FILTERS, ...hidden });

test('nothing hidden shows all but open relations', () => {
  const open = {
    ...dossier,
    statements: dossier.statements.map((s, i) => (i < 5 ? { ...s, relation: 'other' as const } : s)),
  };
  expect(filterStatements(open, index, INITIAL_FILTERS)).toHaveLength(dossier.statements.length - 5);
});

test.each([
  ['types', { types: new Set(['person']) }, 'person'],
  ['relations', { relations: new Set(['expelled']) }, 'expelled'],
  ['statuses', { statuses: new Set(['negated']) }, 'negated'],
  ['documents', { documents: new Set(['document-1']) }, 'document-1'],
] as const)('what %s hides is gone, and nothing else', (_, hidden, value) => {
  const shown = new Set(filterStatements(dossier, index, hide(hidden as Partial<Filters>)));
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
  const { relations, documents } = countFacets(dossier, index, hidden);
  const shown = filterStatements(dossier, index, hidden);
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
  const without = filterStatements(told, index, hide({ speakers: new Set([speaker?.id ?? '']) }));
  expect(without.some(({ attributedTo }) => attributedTo === speaker?.id)).toBe(false);
  const bySpeakers = filterStatements(told, index, hide({ speakers: new Set([THE_TEXT]) }));
  expect(bySpeakers.length).toBeGreaterThan(0);
  expect(bySpeakers.every(({ attributedTo }) => attributedTo !== undefined)).toBe(true);
  const { speakers } = countFacets(told, index, hide({ speakers: new Set([THE_TEXT]) }));
  const ownVoice = filterStatements(told, index, INITIAL_FILTERS).filter(
    ({ attributedTo }) => attributedTo === undefined,
  );
  expect(speakers.get(THE_TEXT)).toBe(ownVoice.length);
});

test('a hidden value keeps the count it would have', () => {
  const hidden = hide({ statuses: new Set(['alleged']) });
  const { statuses } = countFacets(dossier, index, hidden);
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
  const known = indexDossier(open);
  const acts = dossier.statements.filter(({ source, target }) => source === first.id || target === first.id);
  const shown = (filters: Filters) => filterStatements(open, known, filters).length;
  const all = { ...INITIAL_FILTERS, types: new Set<never>() };
  expect(shown(all) - shown(INITIAL_FILTERS)).toBe(acts.length);
  expect(countFacets(open, known, INITIAL_FILTERS).types.get('unknown')).toBe(acts.length > 0 ? 1 : 0);
});
