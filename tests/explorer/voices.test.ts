import { expect } from 'vitest';
import { test } from './explorerTest.ts';

test('lines are coloured by who says so, only what both sides say is shown, speakers are drawn, and the link keeps it', async ({
  page,
}) => {
  await page.getByRole('combobox', { name: 'Lines' }).selectOption('Who says so');
  const voice = page.getByRole('button', { name: /^The document itself \d+$/ });
  await voice.click();
  await page.getByRole('heading', { name: 'Told by: The document itself' }).waitFor();
  await page.getByRole('button', { name: /^Who says so \(/ }).click();
  const statements = page.getByRole('tab', { name: /^Statements/ });
  const all = await statements.textContent();
  await page.getByRole('checkbox', { name: 'Draw whom they speak of' }).check();
  await page.getByRole('combobox', { name: 'Said' }).selectOption('By two speakers or more');
  await expect.poll(() => statements.textContent()).not.toBe(all);
  const several = await statements.textContent();
  await page.getByRole('combobox', { name: 'Said' }).selectOption('By both sides');
  await expect.poll(() => statements.textContent()).not.toBe(several);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/lines=speaker.*said=both.*speakers=true/);
  await page.reload();
  await page.getByRole('button', { name: 'Reset filters' }).click();
  await expect.poll(() => statements.textContent()).toBe(all);
});
