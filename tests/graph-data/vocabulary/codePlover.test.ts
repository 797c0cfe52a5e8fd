import { expect, test } from 'vitest';
import { codePlover } from '../../../graph-data/vocabulary/codePlover.ts';
import { readText } from '../../fixtures/readModels.ts';

test.each([
  ['Japan signed an agreement with Australia.', 'SUPPORT'],
  ['Benin agreed to a truce with Togo.', 'AGREE'],
  ['Norway pledged ten million euros to Kenya.', 'AGREE'],
  ['Norway gave ten million euros to Kenya.', 'AID'],
  ['Emmanuel Macron refused to meet Viktor Orbán.', 'REJECT'],
  ['Turkey threatened to shell Syria.', 'THREATEN'],
  ['A Belgian court convicted Assadollah Assadi.', 'ACCUSE'],
  ['Belarus sentenced Ales Bialiatski to ten years.', 'COERCE'],
])('a statement is coded by relation, status and wording: %s', (text, event) => {
  expect(readText(text).statements.map(codePlover)).toContain(event);
});
