import { expect, test } from 'vitest';
import { listStatements, readText } from '../../fixtures/readModels.ts';

test.each([
  ['Iran released Nazanin Zaghari-Ratcliffe.', 'Iran | released | Nazanin Zaghari-Ratcliffe'],
  ['Sweden investigated Vestkyst Finans.', 'Sweden | investigated | Vestkyst Finans'],
  ['Plimo was sued by Norway.', 'Norway | sued | Plimo'],
])('a name nobody has heard of is one by what is done to it: %s', (text, statement) => {
  expect(listStatements(readText(text))).toContain(statement);
});
