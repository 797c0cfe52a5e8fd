import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { countOn } from './readCounts.ts';

function readColumn(page: Page, column: number): Promise<string[]> {
  return page.locator(`[role=grid] td[aria-colindex="${column}"]`).allTextContents();
}

describe('the list of statements', () => {
  test('holds what the graph holds', async ({ page }) => {
    const statements = await countOn(page, 'Statements');
    await page.getByRole('tab', { name: /^Statements/ }).click();
    const rows = await page.getByRole('grid', { name: 'Statements' }).getAttribute('aria-rowcount');
    expect(Number(rows)).toBe(statements + 1);
  });

  test('is sorted by a column, up and down', async ({ page }) => {
    await page.getByRole('tab', { name: /^Statements/ }).click();
    const head = page.getByRole('columnheader').first();
    await head.click();
    await page.locator('th[aria-sort=ascending]').waitFor();
    const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
    const up = await readColumn(page, 1);
    expect(up.length).toBeGreaterThan(5);
    expect(up).toEqual(up.toSorted(compare));
    await head.click();
    await page.locator('th[aria-sort=descending]').waitFor();
    const down = await readColumn(page, 1);
    expect(down).toEqual(down.toSorted((a, b) => compare(b, a)));
    expect(down[0]).not.toBe(up[0]);
  });

  test('is narrowed by words in any column', async ({ page }) => {
    await page.getByRole('tab', { name: /^Statements/ }).click();
    await page.getByRole('searchbox', { name: /^Find in all columns/ }).fill('Kishida');
    await page
      .getByRole('tabpanel', { name: /^Statements/ })
      .getByText(/^\d+ of [\d,]+ statements/)
      .waitFor();
    const listRows = () => page.getByRole('grid').getByRole('row').allTextContents();
    await expect
      .poll(async () => (await listRows()).slice(1).filter((row) => !row.includes('Kishida')))
      .toEqual([]);
    expect((await listRows()).length).toBeGreaterThan(1);
  });

  test('follows the filters, and offers to take them back', async ({ page }) => {
    await page.getByRole('tab', { name: /^Statements/ }).click();
    const before = await countOn(page, 'Statements');
    await page.getByRole('checkbox', { name: 'Sanctions' }).uncheck();
    await expect.poll(() => countOn(page, 'Statements')).toBeLessThan(before);
    await page.getByRole('button', { name: /hidden by filters$/ }).click();
    await expect.poll(() => countOn(page, 'Statements')).toBeGreaterThanOrEqual(before);
  });

  test('shows the sentence of the statement that is chosen, and its document at the sentence', async ({
    page,
  }) => {
    await page.getByRole('tab', { name: /^Statements/ }).click();
    await page.getByRole('grid').getByRole('row').nth(3).click();
    const card = page.getByRole('complementary', { name: 'Details' });
    const sentence = ((await card.locator('q').textContent()) ?? '').replace(/\s+/g, ' ').trim();
    await page.getByRole('grid').locator('td[aria-colindex="9"]').nth(2).click();
    const text = page.getByRole('region', { name: /^Text of/ });
    await text.waitFor();
    await expect.poll(async () => (await text.textContent())?.replace(/\s+/g, ' ')).toContain(sentence);
  });
});
