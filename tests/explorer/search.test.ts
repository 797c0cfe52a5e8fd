import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { openCard } from './openCard.ts';

describe('the search', () => {
  test('finds an actor by part of its name and opens its card', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('fumio kish');
    await page.getByRole('group', { name: 'Actors' }).getByText('Fumio Kishida', { exact: true }).waitFor();
    await page.keyboard.press('Enter');
    const card = page.getByRole('complementary', { name: 'Details' });
    await card.getByRole('heading', { name: 'Fumio Kishida', exact: true }).waitFor();
  });

  test('finds an actor in spite of a wrong letter', async ({ page }) => {
    await page.getByRole('combobox', { name: /^Search/ }).fill('Kishda');
    await page.getByRole('group', { name: 'Actors' }).getByText('Fumio Kishida', { exact: true }).waitFor();
  });

  test('finds relations and sentences', async ({ page }) => {
    await page.getByRole('combobox', { name: /^Search/ }).fill('expelled');
    await page.getByRole('group', { name: 'Relations' }).getByRole('option').first().waitFor();
    await page.getByRole('group', { name: 'Sentences' }).getByRole('option').first().waitFor();
  });

  test('closes when the keyboard leaves it', async ({ page }) => {
    const search = page.getByRole('combobox', { name: /^Search/ });
    await search.fill('expelled');
    const found = page.getByRole('listbox', { name: 'Found' });
    await found.getByRole('option').first().waitFor();
    await search.press('Tab');
    await found.waitFor({ state: 'detached' });
    await search.focus();
    await found.getByRole('option').first().waitFor();
  });

  test('finds an actor by the name it was just given', async ({ page }) => {
    await openCard(page, 'Japan');
    await page.getByRole('button', { name: 'Mend', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rename “Japan”' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Nihonkoku');
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await page
      .getByRole('complementary', { name: 'Details' })
      .getByRole('heading', { name: 'Nihonkoku', exact: true })
      .waitFor();
    await page.getByRole('combobox', { name: /^Search/ }).fill('Nihonkoku');
    await page.getByRole('group', { name: 'Actors' }).getByText('Nihonkoku', { exact: true }).waitFor();
  });

  test('says that nothing was found', async ({ page }) => {
    await page.getByRole('combobox', { name: /^Search/ }).fill('xqzzyw');
    await page.getByText('Nothing found for “xqzzyw”.').waitFor();
    expect(await page.getByRole('listbox', { name: 'Found' }).getByRole('option').count()).toBe(0);
  });

  test('takes a name that looks like code as text', async ({ page }) => {
    await page.getByRole('combobox', { name: /^Search/ }).fill('__proto__ <b>');
    await page.getByText('Nothing found for “__proto__ <b>”.').waitFor();
  });
});
