import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import type { Dossier, Entity, EntityType, Statement } from '../../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../../graph-data/vocabulary/vocabulary.ts';
import { indexDossier } from '../../../src/dossier/indexDossier.ts';
import { findBelongings } from '../../../src/heights/findBelongings.ts';
import { HEIGHTS, type Height } from '../../../src/heights/height.ts';
import { countBelow, listMembers } from '../../../src/heights/listMembers.ts';
import { raiseActors } from '../../../src/heights/raiseActors.ts';
import { makeStatement } from '../../fixtures/makeStatement.ts';

function makeEntity(id: string, type: EntityType, country?: string, label = id): Entity {
  return { id, label, type, aliases: [], mentions: [], ...(country && { country }) };
}

const say = (
  source: string,
  relation: RelationId,
  target: string,
  status: Statement['status'] = 'asserted',
): Statement =>
  makeStatement({ id: `${source} ${relation} ${target} ${status}`, source, relation, target, status });

const ENTITIES = [
  makeEntity('japan', 'place', 'JP', 'Japan'),
  makeEntity('tokyo', 'place', 'JP', 'Tokyo'),
  makeEntity('russia', 'place', 'RU', 'Russia'),
  makeEntity('ministry', 'organization', 'JP'),
  makeEntity('institute', 'organization'),
  makeEntity('ono', 'person'),
  makeEntity('mori', 'person'),
  makeEntity('galuzin', 'person'),
  makeEntity('diplomats', 'group'),
];

const STATEMENTS = [
  say('ono', 'spokesperson-for', 'ministry'),
  say('mori', 'official-of', 'japan'),
  say('mori', 'works-for', 'institute', 'negated'),
  say('institute', 'part-of', 'ministry'),
  say('galuzin', 'ambassador-of', 'russia'),
  say('galuzin', 'ambassador-to', 'japan'),
  say('ono', 'met', 'galuzin'),
  say('mori', 'accused', 'russia'),
  say('ono', 'accused', 'mori'),
];

function indexOf(statements: readonly Statement[] = STATEMENTS, entities: readonly Entity[] = ENTITIES) {
  return indexDossier({ entities, statements, documents: [] } as unknown as Dossier);
}

const index = indexOf();
const belongings = findBelongings(index);

describe('what an actor belongs to', () => {
  test.each([
    ['ono', 'ministry', 'her office'],
    ['mori', 'japan', 'his office; what is denied counts for nothing'],
    ['galuzin', 'russia', 'the country that sends an ambassador'],
    ['institute', 'ministry', 'what it is part of'],
    ['ministry', 'japan', 'its country'],
    ['tokyo', 'japan', 'the country of a town'],
  ])('%s belongs to %s: %s', (actor, whole) => {
    expect(belongings.get(actor)?.to).toBe(whole);
  });

  test.each(['japan', 'russia', 'diplomats'])('%s belongs to nothing', (actor) => {
    expect(belongings.has(actor)).toBe(false);
  });

  test('the sentences that say so are kept', () => {
    expect(belongings.get('ono')?.statements.map(({ relation }) => relation)).toEqual(['spokesperson-for']);
  });

  test('the office that most statements give is meant, and a body rather than a place where as many give both', () => {
    const twice = [say('ono', 'official-of', 'japan'), say('ono', 'minister-of', 'japan')];
    expect(findBelongings(indexOf([...STATEMENTS, ...twice])).get('ono')?.to).toBe('japan');
    expect(findBelongings(indexOf([...STATEMENTS, ...twice.slice(1)])).get('ono')?.to).toBe('ministry');
  });

  test('parts of each other do not go round and round', () => {
    const circle = [say('institute', 'part-of', 'ministry'), say('ministry', 'part-of', 'institute')];
    const found = findBelongings(indexOf(circle));
    expect([found.get('institute')?.to, found.get('ministry')?.to]).toContain(undefined);
  });

  test('members are counted with their own', () => {
    expect(countBelow(listMembers(belongings).get('japan') ?? [])).toBe(5);
  });
});

const raise = (height: Height, folded: string[] = [], opened: string[] = []) =>
  raiseActors(index, belongings, { height, folded: new Set(folded), opened: new Set(opened) });

describe('who stands for whom', () => {
  test.each<[Height, string[], string[], Record<string, string>]>([
    ['people', [], [], { ono: 'ono', ministry: 'ministry' }],
    ['organizations', [], [], { ono: 'ministry', mori: 'japan', institute: 'institute', tokyo: 'tokyo' }],
    ['countries', [], [], { ono: 'japan', institute: 'japan', tokyo: 'japan', galuzin: 'russia' }],
    ['countries', [], ['japan'], { ono: 'ministry', ministry: 'ministry', mori: 'mori', galuzin: 'russia' }],
    ['people', ['japan'], [], { ono: 'japan', mori: 'japan', galuzin: 'galuzin' }],
    ['people', ['ministry'], [], { ono: 'ministry', institute: 'ministry', mori: 'mori' }],
    ['organizations', ['japan'], [], { ono: 'japan', galuzin: 'russia' }],
  ])('at the height of %s, %j folded and %j opened', (height, folded, opened, stands) => {
    const { standFor } = raise(height, folded, opened);
    expect(Object.fromEntries(Object.keys(stands).map((actor) => [actor, standFor(actor)]))).toEqual(stands);
  });

  test('edges join who stands for their ends, with all statements but those within one', () => {
    const edges = groupEdges(STATEMENTS, raise('countries').standFor);
    expect(edges.map(({ source, relation, target }) => [source, relation, target])).toEqual([
      ['russia', 'ambassador-to', 'japan'],
      ['japan', 'met', 'russia'],
      ['japan', 'accused', 'russia'],
    ]);
    expect(edges[2]?.statements.map(({ source }) => source)).toEqual(['mori']);
  });

  test('whoever stands in another is listed there once, and no one stands in who stands elsewhere', () => {
    const anyActors = fc.subarray(ENTITIES.map(({ id }) => id));
    fc.assert(
      fc.property(fc.constantFrom(...HEIGHTS), anyActors, anyActors, (height, folded, opened) => {
        const { standFor, within } = raise(height, folded, opened);
        for (const { id } of ENTITIES) {
          const stand = standFor(id);
          expect(standFor(stand)).toBe(stand);
          expect([...within].filter(([, ids]) => ids.includes(id)).map(([whole]) => whole)).toEqual(
            stand === id ? [] : [stand],
          );
        }
      }),
    );
  });
});
