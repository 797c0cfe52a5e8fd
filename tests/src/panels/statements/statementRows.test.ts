import { describe, expect, test } from 'vitest';
import { identifyEdge } from '../../../../graph-data/edges/identifyEdge.ts';
import { indexDossier } from '../../../../src/dossier/indexDossier.ts';
import { findRows } from '../../../../src/panels/statements/findRows.ts';
import { listRows } from '../../../../src/panels/statements/listRows.ts';
import { moveCell } from '../../../../src/panels/statements/moveCell.ts';
import { belongsTo } from '../../../../src/panels/statements/scopeStatements.ts';
import { type Column, rankWords, sortRows, turnSorting } from '../../../../src/panels/statements/sortRows.ts';
import { TWO_DOCUMENTS } from '../../dossier/twoDocuments.ts';

const ROWS = listRows(TWO_DOCUMENTS.statements, indexDossier(TWO_DOCUMENTS), TWO_DOCUMENTS.documents);
const RANKS = rankWords(ROWS);

function readIds(rows: readonly (typeof ROWS)[number][]): string[] {
  return rows.map(({ statement }) => statement.id);
}

describe('sorting', () => {
  test.each<[Column, string[], string[]]>([
    ['source', ['s4', 's2', 's1', 's3'], ['s3', 's1', 's2', 's4']],
    ['date', ['s1', 's3', 's2', 's4'], ['s3', 's1', 's2', 's4']],
    ['count', ['s1', 's3', 's2', 's4'], ['s1', 's3', 's2', 's4']],
    ['document', ['s1', 's2', 's3', 's4'], ['s3', 's4', 's1', 's2']],
    ['sentence', ['s1', 's2', 's3', 's4'], ['s4', 's3', 's2', 's1']],
  ])('by %s goes up and down, and what says nothing comes last either way', (column, up, down) => {
    expect(readIds(sortRows(ROWS, { column, isDescending: false }, RANKS))).toEqual(up);
    expect(readIds(sortRows(ROWS, { column, isDescending: true }, RANKS))).toEqual(down);
  });

  test('without a column is the order of the texts', () => {
    expect(sortRows(ROWS, undefined, RANKS)).toBe(ROWS);
  });

  test('choosing a column goes up, down and back', () => {
    const up = turnSorting(undefined, 'date');
    const down = turnSorting(up, 'date');
    expect(up).toEqual({ column: 'date', isDescending: false });
    expect(down).toEqual({ column: 'date', isDescending: true });
    expect(turnSorting(down, 'date')).toBeUndefined();
    expect(turnSorting(down, 'source')).toEqual({ column: 'source', isDescending: false });
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
  const found = TWO_DOCUMENTS.statements.filter((statement) => belongsTo(statement, selection));
  expect(found.map(({ id }) => id)).toEqual(ids);
});

test('an edge has the statements it was made of', () => {
  const [s1] = TWO_DOCUMENTS.statements;
  if (!s1) throw new Error('twoDocuments.ts has no statements');
  const selection = { kind: 'edge', id: identifyEdge(s1).id } as const;
  expect(TWO_DOCUMENTS.statements.filter((statement) => belongsTo(statement, selection))).toEqual([s1]);
});

const SIZE = { rows: 100, columns: 9, page: 20 };

test.each([
  ['ArrowDown', false, { row: 6, column: 4 }],
  ['ArrowUp', false, { row: 4, column: 4 }],
  ['ArrowLeft', false, { row: 5, column: 3 }],
  ['ArrowRight', false, { row: 5, column: 5 }],
  ['PageDown', false, { row: 25, column: 4 }],
  ['PageUp', false, { row: -1, column: 4 }],
  ['Home', false, { row: 5, column: 0 }],
  ['End', false, { row: 5, column: 8 }],
  ['Home', true, { row: -1, column: 0 }],
  ['End', true, { row: 99, column: 8 }],
  ['a', false, undefined],
])('%s (with Ctrl: %s) leads from row 5, column 4 to %j', (key, isFar, cell) => {
  expect(moveCell({ row: 5, column: 4 }, key, isFar, SIZE)).toEqual(cell);
});

test('no key leads out of the list', () => {
  expect(moveCell({ row: 99, column: 8 }, 'ArrowDown', false, SIZE)).toEqual({ row: 99, column: 8 });
  expect(moveCell({ row: -1, column: 0 }, 'ArrowLeft', false, SIZE)).toEqual({ row: -1, column: 0 });
  expect(moveCell({ row: -1, column: 0 }, 'ArrowUp', false, SIZE)).toEqual({ row: -1, column: 0 });
});
