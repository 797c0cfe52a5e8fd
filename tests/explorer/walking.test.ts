import { expect } from 'vitest';
import { test } from './explorerTest.ts';

test('the sentences behind an actor are walked by key and by button, and the reader follows', async ({
  page,
}) => {
  await page.getByRole('combobox', { name: /^Search/ }).fill('Japan');
  await page
    .getByRole('option', { name: /^Japan/ })
    .first()
    .click();
  const walk = page.getByRole('region', { name: 'Sentence by sentence' });
  await walk.getByText(/^\d+ sentences$/).waitFor();
  const total = /\d+/.exec((await walk.textContent()) ?? '')?.[0];
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await walk.waitFor({ state: 'detached' });
  await page.keyboard.press('j');
  expect(await walk.count()).toBe(0);

  await page.getByRole('combobox', { name: /^Search/ }).fill('Japan');
  await page
    .getByRole('option', { name: /^Japan/ })
    .first()
    .click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('j');
  await walk.getByText(`Sentence 1 of ${total}`).waitFor();
  const first = await walk.locator('q').textContent();
  await page.keyboard.press('j');
  await walk.getByText(`Sentence 2 of ${total}`).waitFor();
  await page.keyboard.press('k');
  await walk.getByText(`Sentence 1 of ${total}`).waitFor();
  await walk.getByRole('button', { name: 'Previous sentence (K)' }).click();
  await walk.getByText(`Sentence ${total} of ${total}`).waitFor();
  await page.keyboard.press('4');
  await page.getByRole('tab', { name: /^Documents/, selected: true }).waitFor();
  await page.keyboard.press('j');
  await walk.getByText(`Sentence 1 of ${total}`).waitFor();
  expect(await walk.locator('q').textContent()).toBe(first);
  await page.getByRole('region', { name: /^Text of/ }).waitFor();
});
