import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Entity, Statement, Status } from '../../../graph-data/schema/dossier.ts';
import { listOpposites } from '../../../graph-data/vocabulary/opposites.ts';
import { RELATION_IDS, type RelationId } from '../../../graph-data/vocabulary/vocabulary.ts';
import { compareSides } from '../../../src/compare/compareSides.ts';
import type { Side } from '../../../src/compare/comparison.ts';
import { cutAt } from '../../../src/compare/cutAt.ts';
import { matchActors } from '../../../src/compare/matchActors.ts';
import { holdStatements } from '../../../src/time/holdStatements.ts';
import { makeStatement } from '../../fixtures/makeStatement.ts';

const makeEntity = (id: string, label = id, aliases: readonly string[] = []): Entity => ({
  id,
  label,
  type: 'place',
  aliases,
  mentions: [],
});

type Said = readonly [source: string, relation: RelationId, target: string, status?: Status, date?: string];

function makeSide(said: readonly Said[], entities?: readonly Entity[], prefix = 's'): Side {
  const statements = said.map(([source, relation, target, status = 'asserted', date], i) =>
    makeStatement({ id: `${prefix}${i}`, source, relation, target, status, ...(date && { date }) }),
  );
  const ids = new Set(said.flatMap(([source, , target]) => [source, target]));
  return { statements, entities: entities ?? [...ids].map((id) => makeEntity(id)) };
}

const now = () => Promise.resolve();

async function listChanges(before: readonly Said[], after: readonly Said[]): Promise<string[]> {
  const { facts, entityById } = await compareSides(makeSide(before), makeSide(after), now);
  return facts.map(
    ({ kind, source, target }) => `${kind} ${entityById.get(source)?.label} ${entityById.get(target)?.label}`,
  );
}

describe('how a fact differs', () => {
  test.each<[string, readonly Said[], readonly Said[], string[]]>([
    ['said on both sides', [['a', 'expelled', 'b']], [['a', 'expelled', 'b']], []],
    ['said after only', [], [['a', 'expelled', 'b']], ['new a b']],
    ['said before only', [['a', 'expelled', 'b']], [], ['gone a b']],
    ['denied after', [['a', 'expelled', 'b']], [['a', 'expelled', 'b', 'negated']], ['reversed a b']],
    ['stated after it was denied', [['a', 'met', 'b', 'negated']], [['b', 'met', 'a']], ['reversed b a']],
    [
      'done after it was planned',
      [['a', 'expelled', 'b', 'possible']],
      [['a', 'expelled', 'b']],
      ['status a b'],
    ],
    ['taken back', [['a', 'detained', 'b']], [['a', 'released', 'b']], ['gone a b', 'reversed a b']],
    [
      'done again in another year',
      [['a', 'expelled', 'b', 'asserted', '2018-03-26']],
      [
        ['a', 'expelled', 'b', 'asserted', '2018-03-26'],
        ['a', 'expelled', 'b', 'asserted', '2022-04-08'],
      ],
      ['new a b'],
    ],
  ])('%s', async (_, before, after, changes) => {
    expect((await listChanges(before, after)).toSorted()).toEqual(changes);
  });

  test('relations are opposites of each other', () => {
    for (const relation of RELATION_IDS)
      for (const opposite of listOpposites(relation)) {
        expect(listOpposites(opposite)).toContain(relation);
        expect(opposite).not.toBe(relation);
      }
  });

  const anySaid = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom<RelationId>('expelled', 'met', 'sanctioned'),
      fc.constantFrom('d', 'e'),
      fc.constantFrom<Status>('asserted', 'negated', 'possible'),
    ),
    { maxLength: 8 },
  );

  test('a side does not differ from itself', async () => {
    await fc.assert(
      fc.asyncProperty(anySaid, async (said) => {
        const side = makeSide(said);
        const copy = makeSide(said, undefined, 'copy');
        expect((await compareSides(side, side, now)).facts).toEqual([]);
        expect((await compareSides(side, copy, now)).facts).toEqual([]);
      }),
    );
  });

  test('what is new one way round is gone the other', async () => {
    await fc.assert(
      fc.asyncProperty(anySaid, anySaid, async (one, other) => {
        const [a, b] = [makeSide(one, undefined, 'a'), makeSide(other, undefined, 'b')];
        const [there, back] = [await compareSides(a, b, now), await compareSides(b, a, now)];
        const count = ({ facts }: typeof there, kind: string) =>
          facts.filter((fact) => fact.kind === kind).length;
        expect(count(there, 'new')).toBe(count(back, 'gone'));
        expect(there.alike).toBe(back.alike);
        expect(there.newActors.map(({ label }) => label)).toEqual(back.goneActors.map(({ label }) => label));
      }),
    );
  });
});

describe('who is who', () => {
  const match = (before: readonly Entity[], after: readonly Entity[]) =>
    Object.fromEntries(matchActors(before, after).toAfter);

  test.each<[string, Entity[], Entity[], Record<string, string>]>([
    ['the same name under other ids', [makeEntity('1', 'Türkiye')], [makeEntity('9', 'turkiye')], { 1: '9' }],
    [
      'an alias of the other',
      [makeEntity('1', 'Turkey')],
      [makeEntity('9', 'Türkiye', ['Turkey'])],
      { 1: '9' },
    ],
    [
      'the other has as alias',
      [makeEntity('1', 'Burma', ['Myanmar'])],
      [makeEntity('9', 'Myanmar')],
      { 1: '9' },
    ],
    ['namesakes', [makeEntity('1', 'Georgia')], [makeEntity('8', 'Georgia'), makeEntity('9', 'Georgia')], {}],
    ['another type', [{ ...makeEntity('1', 'Jordan'), type: 'person' }], [makeEntity('9', 'Jordan')], {}],
    ['the same id, another name', [makeEntity('1', 'Chad')], [makeEntity('1', 'Niger')], {}],
  ])('%s', (_, before, after, matched) => {
    expect(match(before, after)).toEqual(matched);
  });

  test('an actor matched by another name is named', async () => {
    const before = makeSide([['1', 'expelled', '2']], [makeEntity('1', 'Turkey'), makeEntity('2', 'Greece')]);
    const after = makeSide(
      [['8', 'expelled', '9']],
      [makeEntity('8', 'Türkiye', ['Turkey']), makeEntity('9', 'Greece')],
    );
    const { facts, byAlias, newActors } = await compareSides(before, after, now);
    expect([facts, newActors]).toEqual([[], []]);
    expect(byAlias).toEqual([{ actor: '8', before: 'Turkey' }]);
  });
});

describe('two days of one dossier', () => {
  const { statements, entities } = makeSide([
    ['a', 'expelled', 'b', 'asserted', '2018-03-26'],
    ['a', 'expelled', 'b', 'asserted', '2022-04'],
    ['a', 'met', 'b'],
    ['a', 'leads', 'b', 'asserted', '2018-01-01'],
    ['a', 'praised', 'c', 'asserted', '2017-01-01'],
    ['a', 'aided', 'c', 'asserted', '2017-01-01'],
    ['a', 'sanctioned', 'c', 'asserted', '2022-01-01'],
    ['a', 'attacked', 'c', 'asserted', '2022-01-02'],
  ]);
  const holding = holdStatements({ documents: [], entities, statements } as never);
  const cut = (day: string): readonly Statement[] => cutAt(statements, holding, day);

  test('acts count when they are over, states on the days they hold, and what has no date never', () => {
    expect(cut('2018-01-01').map(({ relation }) => relation)).toEqual(['leads', 'praised', 'aided']);
    expect(cut('2022-04-29').map(({ id }) => id)).not.toContain('s1');
    expect(cut('2022-04-30').map(({ id }) => id)).toContain('s1');
  });

  test('what happened in between is new, what no longer holds is gone, and who turned is named', async () => {
    const [before, after] = [cut('2018-12-31'), cut('2022-12-31')].map((told) => ({
      entities,
      statements: told,
    }));
    if (!before || !after) throw new Error('two days make two sides');
    const { facts, turns, newActors } = await compareSides(before, after, now);
    expect(facts.map(({ kind, after: [act] }) => `${kind} ${act?.id}`)).toEqual([
      'new s1',
      'new s6',
      'new s7',
    ]);
    expect(turns.map(({ ends, to }) => [...ends, to])).toEqual([['a', 'c', 'conflict']]);
    expect(newActors).toEqual([]);
    const [early] = [{ entities, statements: cut('2018-01-01') }];
    expect((await compareSides(early, after, now)).facts.filter(({ kind }) => kind === 'gone')).toHaveLength(
      1,
    );
  });
});
