import { expect } from 'vitest';
import { test } from './explorerTest.ts';

test('people and bodies stand in their countries, one country is opened again, the link keeps it, and what is folded is found', async ({
  page,
}) => {
  const counts = page.getByRole('tab', { name: /^Actors/ });
  const all = await counts.textContent();
  await page.getByRole('combobox', { name: 'Height' }).selectOption('All in their countries');
  await expect.poll(() => counts.textContent()).not.toBe(all);
  const raised = await counts.textContent();
  await page.getByRole('combobox', { name: 'Search' }).fill('Foreign Ministry of Russia');
  await page.getByRole('option', { name: /Foreign Ministry of Russia.*under Russia/s }).click();
  const card = page.getByRole('complementary', { name: 'Details' });
  await card.getByText('In the graph it stands in Russia.').waitFor();
  await card.getByRole('button', { name: 'Russia', exact: true }).first().click();
  await card.getByRole('button', { name: /statements among them$/ }).waitFor();
  await card.getByRole('button', { name: 'Let them stand apart' }).click();
  await expect.poll(() => counts.textContent()).not.toBe(raised);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/height=countries.*opened=russia/);
  await page.reload();
  await card.getByRole('button', { name: /^Fold \d+ into it$/ }).waitFor();
  await page.getByRole('button', { name: 'Everyone apart again' }).click();
  await expect.poll(() => counts.textContent()).toBe(all);
});
