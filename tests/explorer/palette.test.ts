import { expect } from 'vitest';
import { test } from './explorerTest.ts';
import { findViolations } from './findViolations.ts';

test('the palette does what is chosen, says its keys, and opens actors and documents', async ({ page }) => {
  await page.getByRole('tab', { name: /^Statements/ }).waitFor();
  const field = page.getByRole('combobox', { name: 'What to do or open' });
  await page.keyboard.press('Control+k');
  await field.fill('show the sta');
  await page.getByRole('option', { name: /^Show the statements.*2$/ }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
  await page.getByRole('grid', { name: 'Statements' }).waitFor();

  await page.keyboard.press('Control+k');
  await field.fill('Japan');
  await page.getByRole('option', { name: 'Japan', exact: true }).waitFor();
  await page.keyboard.press('Enter');
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { name: 'Japan', exact: true })
    .waitFor();
  await field.waitFor({ state: 'detached' });

  await page.keyboard.press('Control+k');
  await field.fill('Navalny');
  await page.getByRole('option', { name: /Navalny was poisoned/i }).click();
  await page.getByRole('region', { name: /^Text of .*poisoned/i }).waitFor();

  await page.keyboard.press('Control+k');
  await field.fill('xyzzy');
  await page.getByText('Nothing is called “xyzzy”.').waitFor();
  await page.keyboard.press('Escape');
  await field.waitFor({ state: 'detached' });
});

test('an actor that begins as it is typed comes before an action that only has its letters', async ({
  page,
}) => {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'What to do or open' });
  await field.fill('pol');
  const choices = page.getByRole('listbox', { name: 'What can be done' }).getByRole('option');
  await expect.poll(() => choices.first().textContent()).toBe('Poland');
});

test('an action of the palette opens its dialog', async ({ page }) => {
  await page.getByRole('tab', { name: /^Statements/ }).waitFor();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('paste');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Paste text' }).waitFor();
});

test('? shows every key and what the mouse does, and the keys change the view', async ({ page }) => {
  await page.getByRole('tab', { name: /^Statements/ }).waitFor();
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Keys and mouse' });
  await sheet.getByText('Double-click an actor').waitFor();
  await sheet.getByText('Show the documents').waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'detached' });
  for (const [key, tab] of [
    ['2', 'Statements'],
    ['3', 'Actors'],
    ['4', 'Documents'],
    ['5', 'Findings'],
    ['1', 'Graph'],
  ] as const) {
    await page.keyboard.press(key);
    await page.getByRole('tab', { name: new RegExp(`^${tab}`), selected: true }).waitFor();
  }
});
