import { expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

test('they are as many as were counted of the same people before', () => {
  const { statements } = readText(
    'Six Turkish diplomats left Greece on Monday. Athens requested that they leave.',
  );
  expect(statements.find(({ relation }) => relation === 'expelled')?.count).toBe(6);
});

test.each([
  ['Norway expelled Russian diplomats and intelligence officers.', ['Norway | expelled | Russia']],
  ['It is unusual for Sweden to expel diplomats of Norway.', []],
])('nobody is added who is not meant: %s', (text, statements) => {
  expect(listStatements(readText(text))).toEqual(statements);
});
