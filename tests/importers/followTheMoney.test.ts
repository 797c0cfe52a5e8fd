import alephModel from '@alephdata/followthemoney/dist/defaultModel.json' with { type: 'json' };
import openModel from '@opensanctions/followthemoney/dist/defaultModel.json' with { type: 'json' };
import { expect, test } from 'vitest';
import { LINK_SCHEMAS } from '../../importers/followTheMoney/linkSchemas.ts';
import { readGraph } from './readGraph.ts';

interface Schema {
  readonly label: string;
  readonly edge?: { readonly source: string; readonly target: string; readonly directed?: boolean };
}

test.each([
  ['3.8, of Aleph', alephModel.schemata],
  ['4.5, of OpenSanctions', openModel.schemata],
])('every edge of the model %s is known by its ends', (_, schemata: Readonly<Record<string, Schema>>) => {
  for (const [name, { edge }] of Object.entries(schemata)) {
    if (!edge) continue;
    const link = LINK_SCHEMAS.get(name);
    expect([name, link?.source, link?.target, link?.isDirected]).toEqual([
      name,
      edge.source,
      edge.target,
      edge.directed ?? true,
    ]);
  }
});

const ENTITIES = [
  {
    id: 'p',
    schema: 'Person',
    properties: { name: ['Ann Lee'], alias: ['A. Lee'], country: ['gb'], birthDate: ['1970'] },
  },
  { id: 'c', schema: 'Company', properties: { name: ['Acme'] } },
  { id: 's', schema: 'Sanction', properties: { entity: ['p'] } },
  {
    id: 'd',
    schema: 'Article',
    properties: { title: ['Report'], sourceUrl: ['https://example.org/1'], publishedAt: ['2024-03-06'] },
  },
  { id: 'o', schema: 'Ownership', properties: { owner: ['p'], asset: ['c'], startDate: ['2019-02'] } },
  {
    id: 'm',
    schema: 'Membership',
    properties: { member: ['p'], organization: ['c'], role: ['Chair of the board'] },
  },
  {
    id: 'u',
    schema: 'UnknownLink',
    properties: {
      subject: [{ id: 'p', schema: 'Person' }],
      object: ['c'],
      role: ['lobbied'],
      summary: ['Ann Lee lobbied Acme.'],
      proof: ['d'],
      date: ['2024-03-05'],
    },
  },
];

test.each([
  ['lines', ENTITIES.map((entity) => JSON.stringify(entity)).join('\n')],
  ['a list', JSON.stringify(ENTITIES)],
  ['a diagram', JSON.stringify({ entities: ENTITIES, layout: {} })],
])('FollowTheMoney as %s', (_, text) => {
  const { said, dossier, dropped } = readGraph('case.ftm.json', text);
  expect(said).toEqual([
    'Ann Lee | owns | Acme | 2019-02',
    'Ann Lee | member-of | Acme',
    'Ann Lee | other (lobbied) | Acme | 2024-03-05',
  ]);
  expect(dossier.entities).toMatchObject([
    { label: 'Ann Lee', type: 'person', aliases: ['A. Lee'], country: 'GB' },
    { label: 'Acme', type: 'organization' },
  ]);
  expect(dossier.documents).toMatchObject([
    { id: 'case.ftm.json', kind: 'graph' },
    { id: 'd', kind: 'excerpts', title: 'Report', date: '2024-03-06', text: 'Ann Lee lobbied Acme.' },
  ]);
  expect(dropped).toEqual([
    '1 edge without a direction: taken from its first end to its second',
    '1 kind of record that is no actor and no link: Sanction',
    '1 attribute of nodes: birthDate',
  ]);
});

test('a line that is cut off is counted, the others are read', () => {
  const text = `${ENTITIES.slice(0, 2)
    .map((entity) => JSON.stringify(entity))
    .join('\n')}\n{"id":"x","sche`;
  expect(readGraph('case.ftm.json', text).dropped).toContain('1 line that cannot be read');
});
