import { expect } from 'vitest';
import { test } from './explorerTest.ts';
import { findActor } from './findOnGraph.ts';

test('the actors are a table that is measured, sorted by keys, and linked with the rest', async ({
  page,
}) => {
  await page.getByRole('tab', { name: /^Actors/ }).click();
  const grid = page.getByRole('grid', { name: 'Actors' });
  await page.getByText(/measured in all that the filters leave$/).waitFor();
  await grid.focus();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('End');
  for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.locator('th[aria-sort=descending]').getByText('PageRank').waitFor();
  const shares = (await grid.locator('td[aria-colindex="11"]').allTextContents()).map(Number.parseFloat);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  const first = grid.getByRole('row').nth(1);
  const name = await first.locator('td').first().textContent();
  await first.click();
  await page
    .getByRole('complementary', { name: 'Details' })
    .getByRole('heading', { name: name ?? '', exact: true })
    .waitFor();
  await page.getByRole('checkbox', { name: 'Sanctions' }).uncheck();
  await expect
    .poll(async () => (await grid.locator('td[aria-colindex="11"]').allTextContents()).map(Number.parseFloat))
    .not.toEqual(shares);
});

test('actors are coloured by community and sized by go-between, which the link keeps, and a community is shown alone', async ({
  page,
}) => {
  await page.getByRole('combobox', { name: 'Colour' }).selectOption('Community');
  await page.getByRole('combobox', { name: 'Size' }).selectOption('Go-between');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/colour=community.*size=betweenness/);
  await page.reload();
  const community = page.getByRole('button', { name: /show only these \d+ actors$/ }).first();
  const count = /(\d+) actors$/.exec((await community.getAttribute('aria-label')) ?? '')?.[1];
  await community.click();
  await page
    .getByRole('region', { name: 'Graph' })
    .getByText(new RegExp(`^${count} of \\d+ actors$`))
    .waitFor();
  await page.getByRole('button', { name: 'Show all', exact: true }).click();
});

test('the graph is laid out by time from its controls and by country from the palette, which the link keeps', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Layout', exact: true }).click();
  await page.getByRole('menuitemradio', { name: /^By time/ }).click();
  await expect.poll(() => new URL(page.url()).hash).toContain('layout=time');
  await page.reload();
  const choice = page.getByRole('combobox', { name: 'Layout' });
  await expect.poll(() => choice.inputValue()).toBe('time');
  await page.getByText('The axis is wider where much happens.').waitFor();
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('layout country');
  await page.keyboard.press('Enter');
  await expect.poll(() => choice.inputValue()).toBe('countries');
});

test('fitting the graph to the screen leaves no actor under the card', async ({ page }) => {
  await page.getByRole('combobox', { name: /^Search/ }).fill('Russia');
  await page
    .getByRole('option', { name: /^Russia/ })
    .first()
    .click();
  const card = page.getByRole('complementary', { name: 'Details' });
  await card.waitFor();
  await page.getByRole('button', { name: 'Fit to screen (0)' }).click();
  const edge = (await card.boundingBox())?.x ?? 0;
  const badges = page.getByRole('button', { name: /more neighbours? of/ });
  await expect
    .poll(async () => {
      const boxes = await Promise.all((await badges.all()).map((badge) => badge.boundingBox()));
      return Math.max(...boxes.map((box) => (box ? box.x + box.width : 0)));
    })
    .toBeLessThan(edge);
});

test('a link with a layout and a colour draws what choosing them draws', async ({ page }) => {
  await page.getByRole('combobox', { name: 'Colour' }).selectOption('Community');
  await page.getByRole('combobox', { name: 'Layout' }).selectOption('countries');
  await expect.poll(() => new URL(page.url()).hash).toMatch(/layout=countries/);
  const chosen = await findActor(page, 'Russia');
  for (let opening = 0; opening < 3; opening++) {
    const other = await page.context().newPage();
    await other.setViewportSize(page.viewportSize() ?? { width: 1280, height: 800 });
    await other.goto(page.url());
    await expect
      .poll(async () => {
        const { x, y } = await findActor(other, 'Russia');
        return Math.hypot(x - chosen.x, y - chosen.y);
      })
      .toBeLessThan(40);
    await other.close();
  }
});
