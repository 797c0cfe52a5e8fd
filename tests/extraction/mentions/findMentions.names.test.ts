import { expect, test } from 'vitest';
import { readText } from '../../fixtures/readModels.ts';

test.each([
  ['Paul Reed, president of Eagle Plastics, agreed.', 'Eagle Plastics', 'organization'],
  ['The plane landed near Blythe, Calif., on Monday.', 'Blythe', 'place'],
  ['Two were hurt in Orange, Texas, on Monday.', 'Orange', 'place'],
  ['The film by Modesto native Anna Lopez was shown.', 'Modesto', 'place'],
  ['Hana Okafor lives in Kumasi.', 'Kumasi', 'place'],
  ['Solvanta is based in Rotterdam.', 'Solvanta', 'organization'],
  ['Louisiana Gov. Paul Reed agreed.', 'Louisiana', 'place'],
])('%s: %s is an %s by what stands beside it', (text, label, type) => {
  expect(readText(text).entities).toContainEqual(expect.objectContaining({ label, type }));
});

test.each([
  ['The head of State left.', 'State'],
  ['The chief of Staff left.', 'Staff'],
  ['Japan was told by Chief Cabinet Secretary Paul Reed.', 'Cabinet'],
  ['Deputy Foreign Minister Paul Reed left Oslo.', 'Deputy'],
])('%s: %s is no body', (text, label) => {
  expect(readText(text).entities.map((entity) => entity.label)).not.toContain(label);
});
