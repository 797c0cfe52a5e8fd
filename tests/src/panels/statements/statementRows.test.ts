import { describe, expect, test } from 'vitest';
import { identifyEdge } from '../../../../graph-data/edges/identifyEdge.ts';
import { indexDossier } from '../../../../src/dossier/indexDossier.ts';
import type { ColumnName } from '../../../../src/panels/statements/columns.ts';
import { findRows } from '../../../../src/panels/statements/findRows.ts';
import { listRows } from '../../../../src/panels/statements/listRows.ts';
import { rankRows } from '../../../../src/panels/statements/rankRows.ts';
import { belongsTo } from '../../../../src/panels/statements/scopeStatements.ts';
import { sortRows } from '../../../../src/panels/table/sortRows.ts';
import { TWO_DOCUMENTS } from '../../dossier/twoDocuments.ts';

const ROWS = listRows(TWO_DOCUMENTS.statements, indexDossier(TWO_DOCUMENTS), TWO_DOCUMENTS.documents);
const RANK = rankRows(ROWS);

function readIds(rows: readonly (typeof ROWS)[number][]): string[] {
  return rows.map(({ statement }) => statement.id);
}

describe('sorting', () => {
  test.each<[ColumnName, string[], string[]]>([
    ['source', ['s4', 's2', 's1', 's3'], ['s3', 's1', 's2', 's4']],
    ['date', ['s1', 's3', 's2', 's4'], ['s3', 's1', 's2', 's4']],
    ['count', ['s1', 's3', 's2', 's4'], ['s1', 's3', 's2', 's4']],
    ['document', ['s1', 's2', 's3', 's4'], ['s3', 's4', 's1', 's2']],
    ['sentence', ['s1', 's2', 's3', 's4'], ['s4', 's3', 's2', 's1']],
  ])('by %s goes up and down, and what says nothing comes last either way', (column, up, down) => {
    expect(readIds(sortRows(ROWS, { column, isDescending: false }, RANK))).toEqual(up);
    expect(readIds(sortRows(ROWS, { column, isDescending: true }, RANK))).toEqual(down);
  });

  test('without a column is the order of the texts', () => {
    expect(sortRows(ROWS, undefined, RANK)).toBe(ROWS);
  });
});

test.each([
  ['polish', ['s3']],
  ['POLAND expelled', ['s1', 's3']],
  ['not so', ['s4']],
  ['2022-04-08', ['s3']],
  ['diplomats answers', ['s3']],
  ['  ', ['s1', 's2', 's3', 's4']],
  ['nothing like it', []],
])('“%s” finds %j', (words, ids) => {
  expect(readIds(findRows(ROWS, words))).toEqual(ids);
});

test.each([
  [{ kind: 'entity', id: 'poland' } as const, ['s1', 's2', 's3']],
  [{ kind: 'pair', ends: ['russia', 'poland'] } as const, ['s1', 's3']],
  [{ kind: 'statement', id: 's4' } as const, ['s4']],
])('what is selected has its statements: %j', (selection, ids) => {
  const found = TWO_DOCUMENTS.statements.filter((statement) => belongsTo(statement, selection, stay));
  expect(found.map(({ id }) => id)).toEqual(ids);
});

const stay = (actor: string) => actor;

test('an edge has the statements it was made of', () => {
  const [s1] = TWO_DOCUMENTS.statements;
  if (!s1) throw new Error('twoDocuments.ts has no statements');
  const selection = { kind: 'edge', id: identifyEdge(s1).id } as const;
  expect(TWO_DOCUMENTS.statements.filter((statement) => belongsTo(statement, selection, stay))).toEqual([s1]);
});
