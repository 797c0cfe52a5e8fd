import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { countOn } from './readCounts.ts';

async function readCount(page: Page, name: string): Promise<number> {
  const button = page.getByRole('button', { name: new RegExp(`^${name}: list [\\d,]+ statements?$`) });
  return Number(((await button.textContent()) ?? '').replace(/\D/g, ''));
}

describe('the filters', () => {
  test('take away as many statements as the legend counts, and give them back', async ({ page }) => {
    const before = await countOn(page, 'Statements');
    const sanctions = await readCount(page, 'Sanctions');
    expect(sanctions).toBeGreaterThan(0);
    await page.getByRole('checkbox', { name: 'Sanctions' }).uncheck();
    await expect.poll(() => countOn(page, 'Statements')).toBe(before - sanctions);
    await page.getByRole('checkbox', { name: 'Sanctions' }).check();
    await expect.poll(() => countOn(page, 'Statements')).toBe(before);
  });

  test('leave only what was asked for', async ({ page }) => {
    const dispute = await readCount(page, 'Dispute');
    await page.getByText('Dispute', { exact: true }).hover();
    await page.getByRole('button', { name: 'Only Dispute' }).click();
    await expect.poll(() => countOn(page, 'Statements')).toBe(dispute);
  });

  test('take away actors of a type, on the graph too', async ({ page }) => {
    const status = page.getByRole('region', { name: 'Graph' }).getByText(/actors?$/);
    const drawn = await status.textContent();
    await page.getByRole('checkbox', { name: 'People' }).uncheck();
    await expect.poll(() => status.textContent()).not.toBe(drawn);
  });

  test('are folded and opened as they were before a reload, and hold only what does something in the open tab', async ({
    page,
  }) => {
    const section = (name: RegExp | string) =>
      page.getByRole('button', { name, exact: true, expanded: true });
    await section('Actors').click();
    await page.getByRole('button', { name: /^Documents \(/, expanded: false }).click();
    await page.getByRole('button', { name: 'Sanctions: each relation' }).click();
    await page.getByRole('checkbox', { name: 'expelled' }).waitFor();
    await expect.poll(() => new URL(page.url()).hash).toContain('open=sanction');
    await page.reload();
    await page.getByRole('checkbox', { name: 'expelled' }).waitFor();
    await section(/^Documents \(/).waitFor();
    expect(await page.getByRole('checkbox', { name: 'People' }).isVisible()).toBe(false);
    expect(await section('How actors are drawn').isVisible()).toBe(true);
    await page.getByRole('tab', { name: /^Documents/ }).click();
    await section('How actors are drawn').waitFor({ state: 'detached' });
  });

  test('show open relations when asked to', async ({ page }) => {
    const before = await countOn(page, 'Statements');
    await page.getByRole('checkbox', { name: 'Other verbs' }).check();
    await expect.poll(() => countOn(page, 'Statements')).toBeGreaterThan(before);
  });

  test('lead from a count to the statements it counts', async ({ page }) => {
    const negated = await readCount(page, 'Not so');
    await page.getByRole('button', { name: /^Not so: list/ }).click();
    await page.getByRole('tab', { name: /^Statements/, selected: true }).waitFor();
    await expect.poll(() => countOn(page, 'Statements')).toBe(negated);
  });
});

test('who says so is a filter: what one actor claims, alone', async ({ page }) => {
  const all = await countOn(page, 'Statements');
  await page.getByRole('button', { name: /^Who says so/ }).click();
  const rows = page.getByRole('checkbox', { name: /^The document itself/ });
  await rows.uncheck();
  await expect.poll(() => countOn(page, 'Statements')).toBeLessThan(all);
  await page.getByRole('tab', { name: /^Statements/ }).click();
  await page.getByRole('grid', { name: 'Statements' }).getByRole('row').nth(1).click();
  await page.getByRole('complementary', { name: 'Details' }).getByText('Who says so:').first().waitFor();
});
