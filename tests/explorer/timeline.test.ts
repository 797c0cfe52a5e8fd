import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { countOn } from './readCounts.ts';

/** Drags over the bars from one share of their width to another. */
async function brush(page: Page, from: number, to: number): Promise<void> {
  const chart = page.getByRole('region', { name: 'Timeline' }).getByRole('listbox');
  const box = await chart.boundingBox();
  if (!box) throw new Error('no timeline');
  await page.mouse.move(box.x + box.width * from, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * to, box.y + 20, { steps: 4 });
  await page.mouse.up();
}

describe('the timeline', () => {
  test('leaves the statements of the stretch that is brushed, and gives all back', async ({ page }) => {
    const all = await countOn(page, 'Statements');
    await brush(page, 0.6, 0.9);
    await expect.poll(() => countOn(page, 'Statements')).toBeLessThan(all);
    const dated = await countOn(page, 'Statements');
    await page.getByRole('checkbox', { name: 'Show what has no date' }).check();
    await expect.poll(() => countOn(page, 'Statements')).toBeGreaterThan(dated);
    await page.getByRole('button', { name: 'Show all time' }).click();
    await expect.poll(() => countOn(page, 'Statements')).toBe(all);
  });

  test('is moved by key, and its stretch is still there after a reload', async ({ page }) => {
    await brush(page, 0.2, 0.95);
    const before = await countOn(page, 'Statements');
    const from = page.getByRole('slider', { name: 'From' });
    await from.focus();
    await page.keyboard.press('End');
    await expect.poll(() => countOn(page, 'Statements')).toBeLessThan(before);
    const left = await countOn(page, 'Statements');
    const date = await from.getAttribute('aria-valuetext');
    await page.waitForTimeout(1500);
    await page.reload();
    await expect.poll(() => countOn(page, 'Statements')).toBe(left);
    expect(await page.getByRole('slider', { name: 'From' }).getAttribute('aria-valuetext')).toBe(date);
  });

  test('plays: time goes on by itself until it is paused', async ({ page }) => {
    await page.getByRole('button', { name: 'Play through time' }).click();
    const to = page.getByRole('slider', { name: 'To' });
    const start = Number(await to.getAttribute('aria-valuenow'));
    await expect.poll(async () => Number(await to.getAttribute('aria-valuenow'))).toBeGreaterThan(start);
    await page.getByRole('button', { name: 'Pause' }).click();
  });

  test('opens the statements without a date, which it counts', async ({ page }) => {
    const tray = page.getByRole('button', { name: /^[\d,]+ undated$/ });
    const count = ((await tray.textContent()) ?? '').replace(/[^\d,]/g, '');
    await tray.click();
    await page.getByRole('complementary', { name: 'Details' }).getByText(`${count} statements`).waitFor();
  });
});
