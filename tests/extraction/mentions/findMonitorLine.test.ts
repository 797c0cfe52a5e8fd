import { expect, test } from 'vitest';
import { readText } from '../../fixtures/readModels.ts';

test.each([
  ['Moscow INTERFAX in English 1601 GMT 28 Apr 94', ['Moscow', 'Interfax']],
  ['Moscow INTERFAX', ['Moscow', 'Interfax']],
  ['Havana Radio Rebelde Network', ['Havana', 'Radio Rebelde Network']],
  ['Talks Go On BK0502093694 Bangkok THE NATION in English 5 Feb 94 p A6', ['Bangkok', 'THE NATION']],
])('%s names the city and the body, and no country by its language', (text, labels) => {
  expect(readText(text).entities.map(({ label }) => label)).toEqual(labels);
});

test('a language in a sentence is no line of a monitoring service', () => {
  const labels = readText('Moscow Mayor Sergei Sobyanin spoke in English on Monday.').entities.map(
    ({ label }) => label,
  );
  expect(labels).not.toContain('Mayor Sergei Sobyanin');
});
