import { expect } from 'vitest';
import { test } from './explorerTest.ts';

test('what is pointed at in one view, or reached by keyboard, lights up in the others', async ({ page }) => {
  const bars = page.getByRole('listbox', { name: /statements along time$/ });
  const lit = bars.locator('[data-pointed]');
  await page.getByRole('tab', { name: /^Statements/ }).click();
  const grid = page.getByRole('grid', { name: 'Statements' });
  await grid.locator('tr[aria-rowindex="2"]').waitFor();
  expect(await lit.count()).toBe(0);
  await grid.focus();
  await page.keyboard.press('Control+Home');
  for (let row = 0; row < 40 && (await lit.count()) === 0; row++) await page.keyboard.press('ArrowDown');
  expect(await lit.count()).toBe(1);
  await bars.focus();
  await expect.poll(() => lit.count()).toBe(0);
  await page.keyboard.press('Home');
  await expect.poll(() => lit.count()).toBe(1);
  await page.keyboard.press('Enter');
  await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }).waitFor();
});

test('the document that is open is in the link', async ({ page }) => {
  await page.getByRole('tab', { name: /^Documents/ }).click();
  await page
    .getByRole('button', { name: /statements?$/ })
    .first()
    .waitFor();
  await page.getByRole('list').getByRole('button').first().click();
  await expect.poll(() => new URL(page.url()).hash).toContain('reading=');
  const title = await page.getByRole('region', { name: /^Text of/ }).getAttribute('aria-label');
  await page.reload();
  expect(await page.getByRole('region', { name: /^Text of/ }).getAttribute('aria-label')).toBe(title);
});
