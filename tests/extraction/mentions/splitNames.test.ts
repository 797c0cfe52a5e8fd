import { expect, test } from 'vitest';
import { readText } from '../../fixtures/readModels.ts';

test.each([
  ['US Secretary of State Antony Blinken met Sergei Lavrov.', 'Antony Blinken'],
  ['Because of the war in Ukraine Japan expelled eight Russian diplomats.', 'Japan'],
  ['Sen. Owen Marsh, D-Ohio, won the race.', 'Ohio'],
  ['Owen Marsh of Boston won the race.', 'Owen Marsh'],
  ['They were sold by Larch Tool Co. of Cleveland.', 'Larch Tool Co.'],
  ['The committee heard Reinhard Bütikofer of the European Parliament.', 'European Parliament'],
])('%s names %s and nothing longer', (text, label) => {
  const labels = readText(text).entities.map((entity) => entity.label);
  expect(labels).toContain(label);
  expect(labels.filter((other) => other !== label && other.includes(label))).toEqual([]);
});
