import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { readDossier } from '../../graph-data/schema/readDossier.ts';
import { test } from './explorerTest.ts';
import { dropFiles, pasteText } from './giveFiles.ts';
import { countOn } from './readCounts.ts';

const REPORT = 'Iceland expelled two Norwegian diplomats. Oslo condemned Iceland.';

async function openActor(page: Page, name: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.getByRole('option', { name }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name }).waitFor();
}

async function openChanges(page: Page) {
  await page.getByRole('tab', { name: 'Findings' }).click();
  await page.getByRole('button', { name: /^Your changes/ }).click();
  return page.getByRole('region', { name: 'Your changes' });
}

describe('mending the reading', () => {
  test('merges two actors, keeps it in the ledger with a reason, and takes it back', async ({ page }) => {
    await pasteText(page, REPORT);
    await page.getByText(/^Added 1 document/).waitFor();
    await openActor(page, 'Iceland');
    await page.getByRole('button', { name: 'Mend', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Is the same as…' }).click();
    const dialog = page.getByRole('dialog');
    const other = dialog.getByRole('combobox', { name: 'Find the other actor' });
    await expect.poll(() => other.evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.type('Iceland');
    await dialog
      .getByRole('option', { name: /^Iceland/ })
      .first()
      .click();
    await dialog.getByText('That is “Iceland” itself.').waitFor();
    expect(await dialog.getByRole('button', { name: /^Merge into Iceland$/ }).count()).toBe(0);
    await other.fill('Norway');
    await dialog.getByRole('option', { name: 'Norway' }).click();
    await dialog.getByRole('button', { name: 'Merge into Norway' }).click();
    await page.getByRole('heading', { level: 2, name: 'Norway' }).waitFor();
    const message = page.getByRole('status').filter({ hasText: 'Merged “Iceland” into “Norway”' });
    await message.waitFor();
    await page.keyboard.press('Control+z');
    await message.waitFor({ state: 'detached', timeout: 4000 });
    await page.keyboard.press('Control+Shift+z');
    const changes = await openChanges(page);
    await changes.getByText('“Iceland” is the same as “Norway”').waitFor();
    await changes.getByPlaceholder('Why?').fill('a test');
    await changes.getByPlaceholder('Why?').blur();
    await page.waitForTimeout(1500);
    await page.reload();
    expect(await (await openChanges(page)).getByPlaceholder('Why?').inputValue()).toBe('a test');
  });

  test('measures precision from verdicts, hides what was rejected, and undoes', async ({ page }) => {
    const before = await countOn(page, 'Statements');
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.getByRole('button', { name: /^Told by several/ }).click();
    await page
      .getByRole('button', { name: /statements in \d+ independent documents/ })
      .first()
      .click();
    const details = page.getByRole('complementary', { name: 'Details' });
    const card = details.getByRole('article').first();
    await card.getByRole('button', { name: 'The sentence says so', exact: true }).click();
    await details
      .getByRole('article')
      .nth(1)
      .getByRole('button', { name: 'The sentence does not say so' })
      .click();
    await expect.poll(() => countOn(page, 'Statements')).toBe(before - 1);
    const changes = await openChanges(page);
    await changes.getByText('Precision 50 %').waitFor();
    await page.keyboard.press('Control+z');
    await changes.getByText('Precision 100 %').waitFor();
    await expect.poll(() => countOn(page, 'Statements')).toBe(before);
  });

  test('takes the ledger along in the dossier’s file, and brings it back', async ({ page }) => {
    await openActor(page, 'Japan');
    await page.getByRole('button', { name: 'Mend', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Rename…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Rename “Japan”' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('State of Japan');
    await dialog.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('button', { name: 'File', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Export…' }).click();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .getByRole('dialog', { name: 'Export' })
        .getByRole('button')
        .filter({ hasText: 'Dossier' })
        .first()
        .click(),
    ]);
    const text = await readFile(await file.path(), 'utf8');
    expect(readDossier(text).edits?.map(({ change }) => change.kind)).toEqual(['rename']);
    await page.keyboard.press('Escape');
    await dropFiles(page, [
      { name: 'mended.dossier.json', content: text.replace('"name":"Sample"', '"name":"Mended"') },
    ]);
    await page.getByRole('heading', { level: 1, name: 'Mended' }).waitFor();
    await (await openChanges(page)).getByText('“Japan” is called “State of Japan”').waitFor();
  });

  test('adds a statement to a sentence that was not understood', async ({ page }) => {
    const before = await countOn(page, 'Statements');
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.getByRole('button', { name: /^Not understood/ }).click();
    await page.getByRole('button', { name: 'Add a statement' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Add a statement' });
    const fields = dialog.getByRole('combobox');
    for (const [i, name] of ['Who', 'Did what', 'To whom'].entries())
      expect(await fields.nth(i).ariaSnapshot()).toContain(`combobox "${name}"`);
    await dialog.getByLabel('Did what').selectOption('criticized');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await expect.poll(() => countOn(page, 'Statements')).toBe(before + 1);
  });
});
