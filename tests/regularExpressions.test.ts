import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { collectExpressions } from './fixtures/collectExpressions.ts';

/** What reads text from elsewhere, and what writes it again. */
const FOLDERS = ['extraction', 'graph-data', 'importers', 'exporters', 'cli'];

/** Built at run time: the first reads 120 characters at most, the second one at a time. */
const BUILT = ['extraction/sentences/findDateline.ts', 'graph-data/schema/safeId.ts'];

const FILES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
).sort();

const expressions = FILES.flatMap((file) => collectExpressions(file, readFileSync(file, 'utf8')));

/** Where the work grows faster than the text (scslre): by what, and from which part of the expression. */
function findSuperlinear(pattern: RegExp): string[] {
  return analyse(pattern).reports.map(
    ({ type, exponential, character }) =>
      `${pattern} is ${exponential ? 'exponential' : 'polynomial'} (${type}) in ${character.literal.source}`,
  );
}

test.each([/(a+)+$/, /\s+$/, /^\s*,?\s*$/, /(?:a|b|ab)*c$/])(
  'a superlinear expression is found: %s',
  (pattern) => {
    expect(findSuperlinear(pattern)).not.toEqual([]);
  },
);

test('the time of no regular expression grows faster than the text', () => {
  expect(expressions.length).toBeGreaterThan(300);
  const found = expressions.flatMap(({ file, pattern }) =>
    pattern === undefined ? [] : findSuperlinear(pattern).map((reason) => `${file}: ${reason}`),
  );
  expect(found).toEqual([]);
});

test('regular expressions are written out, so that they can be checked', () => {
  const built = expressions.filter(({ pattern }) => pattern === undefined).map(({ file }) => file);
  expect([...new Set(built)]).toEqual(BUILT);
});
