import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test as base } from './explorerTest.ts';
import { openCard } from './openCard.ts';

const test = base.override('options', { viewport: { width: 390, height: 844 }, hasTouch: true });

const WALKED = '/#dossier=sample&tab=documents&chosen=edge&id=united-states%3Aexpelled%3Arussia%3Aasserted';

async function readBox(place: Locator): Promise<{ top: number; bottom: number }> {
  const box = await place.first().boundingBox();
  if (!box) throw new Error(`${place} is not drawn`);
  return { top: box.y, bottom: box.y + box.height };
}

const findCard = (page: Page) => page.getByRole('complementary', { name: 'Details' });

describe('on a phone', () => {
  test('the sentence that is walked to can be read above the card', async ({ page }) => {
    await page.goto(WALKED);
    await findCard(page).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect
      .poll(async () => {
        const reader = page.getByRole('region', { name: /^Text of / });
        const marked = await readBox(reader.locator('p').getByText('expelled', { exact: true }));
        const [text, card] = [await readBox(reader), await readBox(findCard(page))];
        return marked.top >= text.top && marked.bottom <= card.top && card.top - text.top > 180;
      })
      .toBe(true);
  });

  test('what was searched for stands on the graph above its card', async ({ page }) => {
    await openCard(page, 'Poland');
    const badge = page.getByRole('button', { name: /more neighbours? of Poland$/ });
    await expect
      .poll(async () => {
        const [node, card] = [await readBox(badge.first()), await readBox(findCard(page))];
        return node.bottom < card.top;
      })
      .toBe(true);
  });

  test('the last statement of the list comes out from under the card', async ({ page }) => {
    await page.goto('/#dossier=sample&tab=statements&chosen=entity&id=poland');
    await findCard(page).waitFor();
    const list = await readBox(page.getByRole('tabpanel', { name: /^Statements/ }));
    expect(list.bottom).toBeLessThanOrEqual((await readBox(findCard(page))).top + 1);
  });

  test('time can be played, by day, month or year', async ({ page }) => {
    const bars = page.getByRole('region', { name: 'Timeline' }).getByRole('listbox');
    await page.getByRole('combobox', { name: 'One bar for each' }).selectOption('year');
    await expect.poll(() => bars.getByRole('option').count()).toBeLessThan(20);
    await page.getByRole('button', { name: 'Play through time' }).tap();
    await page.getByRole('slider', { name: 'To' }).waitFor();
  });

  test('all that can be done is a touch away', async ({ page }) => {
    await page.getByRole('button', { name: /^Do anything/ }).tap();
    await page.getByRole('combobox', { name: 'What to do or open' }).fill('keys and');
    await page.getByRole('option', { name: /^Keys and mouse/ }).tap();
    await page.getByRole('dialog', { name: 'Keys and mouse' }).waitFor();
  });

  test('an act stands on the line of its arrow', async ({ page }) => {
    await page.goto('/#dossier=sample&tab=findings');
    const act = page
      .getByRole('region', { name: 'Tit for tat' })
      .getByRole('button', { name: /^United States expelled/ })
      .first();
    const [arrow, words] = [await act.locator('svg').boundingBox(), await act.boundingBox()];
    expect((arrow?.y ?? 0) - (words?.y ?? 0)).toBeLessThan(20);
    const text = await act.getByText('United States expelled').boundingBox();
    expect((text?.y ?? 0) - (words?.y ?? 0)).toBeLessThan(10);
  });
});
