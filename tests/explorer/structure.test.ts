import { expect } from 'vitest';
import { test } from './explorerTest.ts';

test('the actors are a table that is measured, sorted by keys, and linked with the rest', async ({
  page,
}) => {
  await page.getByRole('tab', { name: /^Actors/ }).click();
  const grid = page.getByRole('grid', { name: 'Actors' });
  await page.getByText(/measured in the graph shown$/).waitFor();
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.locator('th[aria-sort=descending]').getByText('PageRank').waitFor();
  const shares = (await grid.locator('td[aria-colindex="11"]').allTextContents()).map(Number.parseFloat);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  const first = grid.getByRole('row').nth(1);
  const name = await first.locator('td').first().textContent();
  await first.click();
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { name: name ?? '', exact: true })
    .waitFor();
  await page.getByRole('checkbox', { name: 'Sanctions' }).uncheck();
  await expect
    .poll(async () => (await grid.locator('td[aria-colindex="11"]').allTextContents()).map(Number.parseFloat))
    .not.toEqual(shares);
});
