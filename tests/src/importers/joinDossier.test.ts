import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dossier } from '../../../graph-data/schema/dossier.ts';
import { validateDossier } from '../../../graph-data/schema/readDossier.ts';
import { GraphFile } from '../../../importers/graphFile.ts';
import { importGraph } from '../../../importers/importGraph.ts';
import { applyDiff } from '../../../src/dossier/applyDiff.ts';
import { diffDossiers } from '../../../src/dossier/diffDossiers.ts';
import { invertDiff } from '../../../src/dossier/invertDiff.ts';
import { joinDossier } from '../../../src/importers/joinDossier.ts';
import { anyGraph } from '../../importers/anyGraph.ts';

function readTable(name: string, ...rows: string[]): Dossier {
  return importGraph(new GraphFile(name, rows.join('\n'))).dossier;
}

const LINKS = readTable('links.csv', 'Source,Target,Relation', 'ann,acme,works for', 'ann,ben,met');

test('whatever is imported into whatever is open makes a dossier, and can be undone', () => {
  fc.assert(
    fc.property(anyGraph, anyGraph, (open, imported) => {
      const { dossier } = joinDossier(open, imported);
      expect(() => validateDossier(JSON.parse(JSON.stringify(dossier)))).not.toThrow();
      expect(dossier.statements.length).toBeGreaterThanOrEqual(open.statements.length);
      expect(applyDiff(dossier, invertDiff(diffDossiers(open, dossier)))).toEqual(open);
    }),
    { numRuns: 60 },
  );
});

test('what is imported again is there already', () => {
  fc.assert(
    fc.property(anyGraph, (open) => {
      const { dossier, knownStatements } = joinDossier(open, open);
      expect(dossier.statements).toBe(open.statements);
      expect(dossier.entities).toBe(open.entities);
      expect(knownStatements).toBe(open.statements.length);
    }),
    { numRuns: 60 },
  );
});

test('an actor of the same name is the same, unless two have the name', () => {
  const other = readTable('other.csv', 'Id,Label', '7,Ann', '8,ACME', '9,Zed', '10,Zed');
  const named = readTable('named.csv', 'Id,Label,Type', 'a,ann,Person', 'z,Zed,Person');
  const { dossier, knownEntities } = joinDossier(named, other);
  expect(knownEntities).toBe(1);
  expect(dossier.entities.map(({ id, label }) => [id, label])).toEqual([
    ['a', 'ann'],
    ['z', 'Zed'],
    ['8', 'ACME'],
    ['9', 'Zed'],
    ['10', 'Zed'],
  ]);
});

test('a table of nodes names the ends of links that came before it, and the other way round', () => {
  const nodes = readTable('nodes.csv', 'Id,Label,Type', 'ann,Ann Lee,Person', 'acme,Acme Ltd,Company');
  for (const { dossier } of [joinDossier(LINKS, nodes), joinDossier(nodes, LINKS)]) {
    expect(dossier.entities.find(({ id }) => id === 'ann')).toMatchObject({
      label: 'Ann Lee',
      type: 'person',
    });
    expect(dossier.statements).toHaveLength(2);
  }
});

test('the same id for another actor or statement gets one of its own', () => {
  const one = readTable('one.csv', 'Source,Source Name,Target,Id', '1,Ann,2,e');
  const two = readTable('two.csv', 'Source,Source Name,Target,Id', '1,Ben,2,e');
  const { dossier } = joinDossier(one, two);
  expect(dossier.entities.map(({ id }) => id)).toEqual(['1', '2', '1 (2)']);
  expect(dossier.statements.map(({ id, source }) => [id, source])).toEqual([
    ['e', '1'],
    ['e (2)', '1 (2)'],
  ]);
});

test('the ledger of what is imported comes along, once, and names what it changed by its ids here', () => {
  const edits: Dossier['edits'] = [
    {
      id: 'e1',
      at: '2022-04-08T10:00:00.000Z',
      reason: 'as the court writes it',
      change: { kind: 'rename', entity: { id: 'ann', label: 'ann' }, label: 'Ann Lee' },
    },
  ];
  const renamed = readTable('other.csv', 'Id,Label,Type', 'n7,ann,person');
  const imported = { ...LINKS, edits };
  const { dossier } = joinDossier(renamed, imported);
  expect(dossier.edits).toMatchObject([{ id: 'e1', change: { entity: { id: 'n7' } } }]);
  expect(joinDossier(dossier, imported).dossier.edits).toEqual(dossier.edits);
  expect(() => validateDossier(JSON.parse(JSON.stringify(dossier)))).not.toThrow();
});
