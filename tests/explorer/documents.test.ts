import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { openCard } from './openCard.ts';

describe('the documents', () => {
  test('are found by their title', async ({ page }) => {
    await page.getByRole('tab', { name: /^Documents/ }).click();
    await page.getByRole('searchbox', { name: /^Find a document/ }).fill('Kishida');
    const titles = await page
      .getByRole('list', { name: 'Documents' })
      .getByRole('listitem')
      .allTextContents();
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !title.includes('Kishida'))).toEqual([]);
  });

  test('open with their names marked and their statements beside the sentences', async ({ page }) => {
    await page.getByRole('tab', { name: /^Documents/ }).click();
    await page.getByRole('list', { name: 'Documents' }).getByRole('button').first().click();
    const text = page.getByRole('region', { name: /^Text of/ });
    await text.locator('[data-name]').first().waitFor();
    await text.locator('[data-statement]').first().click();
    await page.getByRole('complementary', { name: 'Details' }).locator('q').waitFor();
  });

  test('open an actor at a click on its name', async ({ page }) => {
    await page.getByRole('tab', { name: /^Documents/ }).click();
    await page.getByRole('list', { name: 'Documents' }).getByRole('button').first().click();
    const name = page
      .getByRole('region', { name: /^Text of/ })
      .locator('[data-name]')
      .first();
    await name.click();
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }).waitFor();
  });

  test('can be removed with what they say, and brought back', async ({ page }) => {
    const tab = page.getByRole('tab', { name: /^Documents/ });
    const before = await tab.textContent();
    const statements = await page.getByRole('tab', { name: /^Statements/ }).textContent();
    await tab.click();
    const remove = page
      .getByRole('list', { name: 'Documents' })
      .getByRole('button', { name: /^Remove/ })
      .first();
    const name = (await remove.getAttribute('aria-label')) ?? '';
    await remove.click();
    await expect.poll(() => tab.textContent()).not.toBe(before);
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
    expect(await page.getByRole('tab', { name: /^Statements/ }).textContent()).not.toBe(statements);
    await page.keyboard.press('Control+z');
    await expect.poll(() => tab.textContent()).toBe(before);
    expect(await page.getByRole('tab', { name: /^Statements/ }).textContent()).toBe(statements);
  });

  test('show the words by which an actor is meant, with the reason, one after the other', async ({
    page,
  }) => {
    await openCard(page, 'Russia');
    const card = page.getByRole('complementary', { name: 'Details' });
    const moscow = card.getByRole('button', { name: /^“Moscow” capital for the government/ });
    await moscow.click();
    const text = page.getByRole('region', { name: /^Text of/ });
    await text.getByText('Moscow').first().waitFor();
    const first = page.url();
    const readNext = async () => {
      await moscow.press('Enter');
      return page.url();
    };
    await expect.poll(readNext).not.toBe(first);
  });

  test('show a word that is meant for several reasons once, each reason with its own places', async ({
    page,
  }) => {
    await openCard(page, 'China');
    const card = page.getByRole('complementary', { name: 'Details' });
    const reasons = card.getByRole('button', { name: /^“its” / });
    await expect.poll(() => reasons.count()).toBeGreaterThan(1);
    const places = new Set<string>();
    for (const reason of await reasons.all()) {
      await reason.click();
      places.add(page.url());
    }
    expect(places.size).toBe(await reasons.count());
  });
});
