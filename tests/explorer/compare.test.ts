import { expect } from 'vitest';
import { test } from './explorerTest.ts';

test('two days are compared, a list is shown in the graph, and the link keeps what was compared', async ({
  page,
}) => {
  await page.getByRole('tab', { name: 'Findings' }).click();
  await page.getByRole('button', { name: 'Compare', exact: true }).click();
  await page.getByText('Nothing is compared yet').waitFor();
  await page.getByRole('button', { name: 'Two days' }).click();
  await page
    .getByRole('textbox', { name: 'What was known on' })
    .or(page.getByLabel('What was known on'))
    .fill('2021-12-31');
  await page.getByText(/facts are told alike on both sides/).waitFor();
  const news = page.getByRole('button', { name: /^New \d+/ });
  expect(Number(/\d+/.exec((await news.textContent()) ?? '')?.[0])).toBeGreaterThan(20);
  await page
    .getByRole('button', { name: /^Actors \d+/ })
    .last()
    .click();
  await page.getByRole('heading', { name: /^New \(\d+\)$/ }).waitFor();
  await expect.poll(() => new URL(page.url()).hash).toMatch(/compare=days\+2021-12-31.*differing=actors/);
  await page.reload();
  await page.getByRole('heading', { name: /^New \(\d+\)$/ }).waitFor();
  await news.click();
  await page.getByRole('button', { name: 'Show these in the graph' }).click();
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByText(/^New \(/)
    .waitFor();
  const saved = page.waitForEvent('download');
  await page.getByRole('tab', { name: 'Findings' }).click();
  await page.getByRole('button', { name: 'Save all as CSV' }).click();
  expect((await saved).suggestedFilename()).toBe('Sample compared.csv');
});
