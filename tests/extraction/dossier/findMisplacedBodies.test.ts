import { expect, test } from 'vitest';
import { findMisplacedBodies } from '../../../extraction/dossier/findMisplacedBodies.ts';
import { COUNTRY_BY_CONTEXT } from '../../../extraction/entities/naming/reasons.ts';
import type { Entity, Mention } from '../../../graph-data/schema/dossier.ts';
import { makeStatement } from '../../fixtures/makeStatement.ts';

const named = (document: string, reason: string): Mention => ({
  document,
  start: 0,
  end: 1,
  kind: 'name',
  reason,
});
const body = (country: string, name: string, mentions: readonly Mention[]): Entity => ({
  id: `ministry-${country}`,
  label: `Foreign Ministry of ${name}`,
  type: 'organization',
  country,
  aliases: [],
  mentions,
});
const speaks = (document: string, target: string, source = 'ana') =>
  makeStatement({ id: `${document} ${target}`, document, source, relation: 'spokesperson-for', target });

const PERU = body('PE', 'Peru', [named('a', 'name')]);
const CHILE = body('CL', 'Chile', [named('b', COUNTRY_BY_CONTEXT)]);
const entitiesOf = (...entities: readonly Entity[]) => new Map(entities.map((entity) => [entity.id, entity]));

test('a ministry whose country was only guessed is that of the person who speaks for it', () => {
  const statements = [speaks('a', 'ministry-PE'), speaks('b', 'ministry-CL')];
  expect(findMisplacedBodies(entitiesOf(PERU, CHILE), statements)).toEqual([
    { document: 'b', from: 'ministry-CL', to: 'ministry-PE' },
  ]);
});

test.each([
  [
    'its country is said',
    [PERU, body('CL', 'Chile', [named('b', 'name')])],
    [speaks('a', 'ministry-PE'), speaks('b', 'ministry-CL')],
  ],
  ['nothing else is known of the person', [PERU, CHILE], [speaks('b', 'ministry-CL')]],
  ['it is another person', [PERU, CHILE], [speaks('a', 'ministry-PE', 'luis'), speaks('b', 'ministry-CL')]],
  ['the other country has no such body', [CHILE], [speaks('b', 'ministry-CL')]],
])('it stays where %s', (_, entities, statements) => {
  expect(findMisplacedBodies(entitiesOf(...entities), statements)).toEqual([]);
});
