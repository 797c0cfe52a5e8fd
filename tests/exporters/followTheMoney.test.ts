import { expect, test } from 'vitest';
import { followTheMoney } from '../../exporters/followTheMoney/followTheMoney.ts';
import type { Dossier, EntityType } from '../../graph-data/schema/dossier.ts';
import { type Fact, makeDossier } from '../graph-data/schema/makeDossier.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

interface Line {
  readonly id: string;
  readonly schema: string;
  readonly properties: Record<string, string[]>;
}

function readLines(dossier: Dossier): Line[] {
  return writeText(followTheMoney, dossier)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function makeTyped(fact: Fact, types: readonly EntityType[]): Dossier {
  const dossier = makeDossier([fact]);
  return {
    ...dossier,
    entities: dossier.entities.map((entity, i) => ({ ...entity, type: types[i] ?? 'group' })),
  };
}

test('every id is one that FollowTheMoney allows and is there once, and every link points to actors and articles', () => {
  const lines = readLines(awkwardDossier);
  const ids = new Set(lines.map(({ id }) => id));
  expect(ids.size).toBe(lines.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?$/);
  const linked = lines.filter(({ schema }) => schema === 'UnknownLink');
  expect(linked).toHaveLength(listExpected(awkwardDossier).edges.length);
  for (const { properties } of linked)
    for (const name of ['subject', 'object', 'proof'])
      for (const id of properties[name] ?? ['']) expect(ids).toContain(id);
  for (const { properties } of lines)
    for (const values of Object.values(properties))
      for (const value of values) expect(typeof value).toBe('string');
});

test.each<[Fact['statement'], EntityType[], string, Record<string, string[]>]>([
  [{ relation: 'spokesperson-for' }, ['person', 'place'], 'Representation', { role: ['spokesperson-for'] }],
  [{ relation: 'member-of' }, ['person', 'organization'], 'Membership', { role: ['member-of'] }],
  [{ relation: 'family-of' }, ['person', 'person'], 'Family', { relationship: ['family-of'] }],
  [{ relation: 'member-of' }, ['person', 'group'], 'UnknownLink', { role: ['is a member of'] }],
  [
    { relation: 'leads', status: 'negated' },
    ['person', 'organization'],
    'UnknownLink',
    { role: ['leads (negated)'] },
  ],
  [
    { relation: 'expelled', count: 8, object: 'envoys' },
    ['place', 'place'],
    'UnknownLink',
    { description: ['8 envoys'] },
  ],
])('%j between %j is a %s', (statement, types, schema, properties) => {
  const lines = readLines(makeTyped({ source: 'A', target: 'B', statement: statement ?? {} }, types));
  expect(lines.at(-1)).toMatchObject({
    schema,
    properties: { summary: ['A expelled B.'], sourceUrl: ['https://example.org/1?a=1&b=2'], ...properties },
  });
});
