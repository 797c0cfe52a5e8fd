import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { openCard } from './openCard.ts';

const MOST_TABS = 200;

/** Presses Tab until what has the focus has this role and name. */
async function tabTo(page: Page, role: string, name: RegExp): Promise<void> {
  for (let i = 0; i < MOST_TABS; i++) {
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const snapshot = await focused.ariaSnapshot();
    if (snapshot.startsWith(`- ${role}`) && name.test(snapshot)) return;
  }
  throw new Error(`Tab does not reach the ${role} ${name}.`);
}

describe('with the keyboard alone', () => {
  test('an actor is searched, opened and closed', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('Japan');
    await page
      .getByRole('option', { name: /^Japan/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    const card = page.getByRole('complementary', { name: 'Details' });
    await card.waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('the graph is walked from actor to actor, and one is opened', async ({ page }) => {
    await tabTo(page, 'application', /Graph of actors/);
    await page.keyboard.press('ArrowRight');
    const said = page.getByRole('region', { name: 'Graph' }).locator('[aria-live=polite]');
    await expect.poll(() => said.textContent()).toMatch(/statements?/);
    const first = await said.textContent();
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) await page.keyboard.press(key);
    for (const key of ['ArrowDown', 'ArrowRight']) {
      if ((await said.textContent()) !== first) break;
      await page.keyboard.press(key);
    }
    await expect.poll(() => said.textContent()).not.toBe(first);
    const name = ((await said.textContent()) ?? '').split(', ')[0] ?? '';
    await page.keyboard.press('Enter');
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { level: 2, name })
      .waitFor();
  });

  test('a filter is turned off and on', async ({ page }) => {
    const tab = page.getByRole('tab', { name: /^Statements/ });
    const before = await tab.textContent();
    await tabTo(page, 'checkbox', /Sanctions/);
    await page.keyboard.press('Space');
    await expect.poll(() => tab.textContent()).not.toBe(before);
    await page.keyboard.press('Space');
    await expect.poll(() => tab.textContent()).toBe(before);
  });

  test('the list of statements is gone through cell by cell', async ({ page }) => {
    await tabTo(page, 'tab', /Graph/);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: /^Statements/, selected: true }).waitFor();
    await tabTo(page, 'grid', /Statements/);
    await page.keyboard.press('Enter');
    await page.locator('th[aria-sort=ascending]').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Details' }).locator('q').waitFor();
  });

  test('a document is opened and read from name to name', async ({ page }) => {
    await tabTo(page, 'tab', /Graph/);
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: /^Documents/, selected: true }).waitFor();
    await tabTo(page, 'button', / 20\d\d .*statements?/);
    await page.keyboard.press('Enter');
    await tabTo(page, 'region', /Text of/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: 'Details' }).getByRole('heading', { level: 2 }).waitFor();
  });

  test('a list that shows more goes on with the first of them', async ({ page }) => {
    await openCard(page, 'Russia');
    const card = page.getByRole('complementary', { name: 'Details' });
    const more = card.getByRole('button', { name: /^\d+ more$/ }).first();
    const left = Number.parseInt((await more.textContent()) ?? '', 10);
    const buttons = card.getByRole('button');
    const before = await buttons.count();
    await more.press('Enter');
    await expect.poll(() => buttons.count()).toBeGreaterThanOrEqual(before + left - 1);
    expect(await card.locator(':focus').count()).toBe(1);
    expect(await card.locator(':focus').textContent()).not.toContain('more');
  });

  test('the file menu opens the export, and Esc leads back', async ({ page }) => {
    await tabTo(page, 'button', /File/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Add documents…');
    await page.keyboard.press('End');
    await expect.poll(() => page.locator(':focus').textContent()).toBe('Export…');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export' });
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });
});
