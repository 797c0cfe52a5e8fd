import type { Page } from 'playwright';
import { expect } from 'vitest';
import { test } from './explorerTest.ts';
import { findActor } from './findOnGraph.ts';
import { findViolations } from './findViolations.ts';
import { openCard } from './openCard.ts';

async function choose(page: Page, item: RegExp): Promise<void> {
  await page.getByRole('complementary', { name: 'Details' }).getByRole('button', { name: 'Focus' }).click();
  await page.getByRole('menuitem', { name: item }).first().click();
}

test('from one actor, expanded by a relation whose count is shown before, each step back again', async ({
  page,
}) => {
  const status = page.getByRole('region', { name: 'Graph' }).getByText(/\d+ actors?$/);
  const all = await status.textContent();
  await page.getByRole('combobox', { name: /^Search/ }).fill('Japan');
  await page
    .getByRole('option', { name: /^Japan/ })
    .first()
    .click();
  await choose(page, /^Only this actor/);
  const trail = page.getByRole('navigation', { name: 'Steps of looking closer' });
  await trail.getByText('Only Japan').waitFor();
  await expect.poll(() => status.textContent()).toMatch(/^1 of \d+ actors$/);

  await page.getByRole('complementary', { name: 'Details' }).getByRole('button', { name: 'Focus' }).click();
  const more = page.getByRole('menuitem', { name: /^More by/ }).first();
  const promised = Number(/(\d+) of \d+$/.exec((await more.textContent()) ?? '')?.[1]);
  await more.click();
  await expect.poll(() => status.textContent()).toMatch(new RegExp(`^${promised + 1} of \\d+ actors$`));
  await trail.getByText(/^\+ Japan: /).waitFor();
  expect(await findViolations(page)).toEqual([]);

  await page.reload();
  await trail.getByText(/^\+ Japan: /).waitFor();
  await trail.getByRole('button', { name: 'Only Japan' }).click();
  await expect.poll(() => status.textContent()).toMatch(/^1 of \d+ actors$/);
  await trail.getByRole('button', { name: 'Show all' }).click();
  await trail.waitFor({ state: 'detached' });
  await expect.poll(() => status.textContent()).toBe(all);
});

test('an actor alone says how many more it has, shows them, and what is searched for joins it', async ({
  page,
}) => {
  const status = page.getByRole('region', { name: 'Graph' }).getByText(/\d+ actors?$/);
  await openCard(page, 'Japan');
  await choose(page, /^Only this actor/);
  const trail = page.getByRole('navigation', { name: 'Steps of looking closer' });
  await openCard(page, 'Poland');
  await trail.getByText('+ Poland').waitFor();
  await expect.poll(() => status.textContent()).toMatch(/^2 of \d+ actors$/);
  const more = page
    .getByRole('region', { name: 'Graph' })
    .getByRole('button', { name: /more neighbours? of Poland$/ });
  const promised = Number(/\d+/.exec((await more.getAttribute('aria-label')) ?? '')?.[0]);
  await more.click();
  await trail.getByText('+ Poland: all neighbours').waitFor();
  await expect.poll(() => status.textContent()).toMatch(new RegExp(`^${promised + 2} of`));
});

test('an actor is hidden, and the last step is taken back by its key', async ({ page }) => {
  await page.getByRole('combobox', { name: /^Search/ }).fill('Japan');
  await page
    .getByRole('option', { name: /^Japan/ })
    .first()
    .click();
  await choose(page, /^Hide this actor/);
  await page.getByRole('navigation', { name: 'Steps of looking closer' }).getByText('− Japan').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Backspace');
  await page.getByRole('navigation', { name: 'Steps of looking closer' }).waitFor({ state: 'detached' });
});

test('the menu of an actor stays within a low window, and its last line is reached by key', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 420 });
  const { x, y } = await findActor(page, 'Russia');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Open Russia' }).waitFor();
  await page.keyboard.press('End');
  const last = await page.getByRole('menuitem', { name: 'Hide this actor' }).boundingBox();
  expect(last?.y).toBeGreaterThan(0);
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(420);
});

test('an actor of the graph has a menu: by a right click, and by Shift+F10', async ({ page }) => {
  const { x, y } = await findActor(page, 'Russia');
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('menuitem', { name: 'Open Russia' }).waitFor();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole('menuitem', { name: 'Hide this actor' }).click();
  const trail = page.getByRole('navigation', { name: 'Steps of looking closer' });
  await trail.getByText('− Russia').waitFor();
  await page.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: /^Open / }).waitFor();
  await expect
    .poll(async () => {
      await page.keyboard.press('ArrowDown');
      return page.locator(':focus').textContent();
    })
    .toBe('Only this actor');
  await page.keyboard.press('Enter');
  await trail.getByText(/^Only /).waitFor();
});

test('those around are counted before they are shown, what hangs on an actor is folded away, it is pinned, and several are shown alone', async ({
  page,
}) => {
  const status = page.getByText(/^\d+( of \d+)? actors?$/);
  await page.getByRole('combobox', { name: /^Search/ }).fill('Poland');
  await page
    .getByRole('option', { name: /^Poland/ })
    .first()
    .click();
  const focus = page.getByRole('complementary', { name: 'Details' }).getByRole('button', { name: 'Focus' });
  await focus.click();
  await page.getByRole('menuitem', { name: 'Those around it' }).hover();
  const around = page.getByRole('menuitem', { name: /^All, 1 step: \d+ actors$/ });
  const promised = Number(/(\d+) actors$/.exec((await around.textContent()) ?? '')?.[1]);
  await around.click();
  await expect
    .poll(() => status.first().textContent())
    .toMatch(new RegExp(`^${promised + 1} of \\d+ actors$`));
  await choose(page, /^Collapse/);
  await expect
    .poll(() => status.first().textContent())
    .not.toMatch(new RegExp(`^${promised + 1} of \\d+ actors$`));
  await choose(page, /^Pin it where it is/);
  await choose(page, /^Let the layout move it again/);
  const trail = page.getByRole('navigation', { name: 'Steps of looking closer' });
  await expect.poll(() => trail.textContent()).not.toContain('pinned');
  await choose(page, /^Pin it where it is/);
  await trail.getByText('1 pinned').waitFor();
  await trail.getByRole('button', { name: 'Let the layout move them again' }).click();
  await expect.poll(() => trail.textContent()).not.toContain('pinned');
  await page.getByRole('tab', { name: /^Statements/ }).click();
  await page.getByRole('checkbox', { name: 'Only what the graph shows' }).check();
  await page
    .getByText(/^\d+ of \d+ statements/)
    .first()
    .waitFor();
  await page.keyboard.press('o');
  await trail.getByText('Only Poland').waitFor();
});
