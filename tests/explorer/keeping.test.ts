import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { pasteText } from './giveFiles.ts';
import { countOn } from './readCounts.ts';

const REPORT = 'Iceland expelled two Norwegian diplomats on Wednesday.';

async function chooseFile(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

async function rename(page: Page, name: string): Promise<void> {
  await chooseFile(page, 'Rename…');
  const dialog = page.getByRole('dialog', { name: 'Rename the dossier' });
  await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

async function openDossier(page: Page, name: string): Promise<void> {
  await chooseFile(page, 'Dossiers…');
  const dialog = page.getByRole('dialog', { name: 'Dossiers' });
  await dialog.getByRole('button', { name: new RegExp(`^${name}\\b`) }).click();
  await page.getByRole('heading', { level: 1, name, exact: true }).waitFor();
}

/** Until then the page asks before it is left: the browser's question, which no test sees, is what guards the last moment. */
async function waitUntilSaved(page: Page): Promise<void> {
  const mayLeave = () => window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await expect.poll(() => page.evaluate(mayLeave)).toBe(true);
}

describe('a reload', () => {
  test('keeps the dossier with what was added', async ({ page }) => {
    await pasteText(page, REPORT);
    await page.getByText(/^Added 1 document/).waitFor();
    const before = [await countOn(page, 'Documents'), await countOn(page, 'Statements')];
    await waitUntilSaved(page);
    await page.reload();
    await expect
      .poll(async () => [await countOn(page, 'Documents'), await countOn(page, 'Statements')])
      .toEqual(before);
  });

  test('keeps the view: tab, filters, light or dark', async ({ page }) => {
    await page.getByRole('checkbox', { name: 'Sanctions' }).uncheck();
    await page.getByRole('tab', { name: /^Statements/ }).click();
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await page.getByRole('menuitemradio', { name: 'Dark' }).click();
    const statements = await countOn(page, 'Statements');
    await page.reload();
    await page.getByRole('tab', { name: /^Statements/, selected: true }).waitFor();
    await expect.poll(() => countOn(page, 'Statements')).toBe(statements);
    expect(await page.getByRole('checkbox', { name: 'Sanctions' }).isChecked()).toBe(false);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  });
});

describe('several dossiers', () => {
  test('are kept by name, each with its own documents', async ({ page }) => {
    await chooseFile(page, 'New dossier');
    await rename(page, 'Northern affairs');
    await pasteText(page, REPORT);
    await page.getByText(/^Added 1 document/).waitFor();
    await chooseFile(page, 'New dossier');
    await rename(page, 'Southern affairs');
    await expect.poll(() => countOn(page, 'Documents')).toBe(0);
    await openDossier(page, 'Northern affairs');
    await expect.poll(() => countOn(page, 'Documents')).toBe(1);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Northern affairs' }).waitFor();
    await openDossier(page, 'Southern affairs');
    await expect.poll(() => countOn(page, 'Documents')).toBe(0);
  });

  test('are deleted one by one, and come back when that is undone', async ({ page }) => {
    await chooseFile(page, 'New dossier');
    await rename(page, 'Passing affairs');
    await chooseFile(page, 'The sample dossier');
    await page.getByRole('heading', { level: 1, name: 'Sample' }).waitFor();
    await chooseFile(page, 'Dossiers…');
    const dialog = page.getByRole('dialog', { name: 'Dossiers' });
    const entry = dialog.getByRole('button', { name: /^Passing affairs/ });
    await entry.waitFor();
    await dialog.getByRole('button', { name: 'Delete “Passing affairs”' }).click();
    await entry.waitFor({ state: 'detached' });
    await dialog.getByRole('button', { name: 'Undo', exact: true }).click();
    await entry.waitFor();
  });
});

test('where the browser refuses to save, that is said with the way out, and work goes on', async ({
  page,
}) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await page.reload();
  await page.getByText(/^This browser does not let Attest save\..*export it/).waitFor();
  await expect.poll(() => countOn(page, 'Documents')).toBeGreaterThan(0);
  const before = await countOn(page, 'Documents');
  await pasteText(page, REPORT);
  await page.getByText(/^Added 1 document/).waitFor();
  expect(await countOn(page, 'Documents')).toBe(before + 1);
  await page.keyboard.press('Control+z');
  await expect.poll(() => countOn(page, 'Documents')).toBe(before);
});
