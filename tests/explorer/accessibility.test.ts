import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { findViolations } from './findViolations.ts';

const WIDTHS = [390, 600, 768, 900, 1024, 1440, 1920, 2560];

const SCREENS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the graph', async () => {}],
  [
    'the card of an actor',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('Russia');
      await page
        .getByRole('option', { name: /^Russia/ })
        .first()
        .waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('complementary', { name: 'Details' }).waitFor();
    },
  ],
  [
    'the export',
    async (page) => {
      await page.getByRole('button', { name: 'File', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Export…' }).click();
      await page
        .getByRole('dialog', { name: 'Export' })
        .getByRole('button', { name: /^GEXF/ })
        .first()
        .waitFor();
    },
  ],
  [
    'the search',
    async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('expel');
      await page.getByRole('option').first().waitFor();
    },
  ],
  [
    'the statements',
    async (page) => {
      await page.getByRole('tab', { name: /^Statements/ }).click();
      await page
        .getByRole('tabpanel', { name: /^Statements/ })
        .getByText('Russia')
        .first()
        .waitFor();
    },
  ],
  [
    'the documents',
    async (page) => {
      await page.getByRole('tab', { name: /^Documents/ }).click();
      await page.getByRole('list', { name: 'Documents' }).waitFor();
    },
  ],
  [
    'a document',
    async (page) => {
      await page.getByRole('tab', { name: /^Documents/ }).click();
      await page.getByRole('list', { name: 'Documents' }).getByRole('button').first().click();
      await page.getByRole('region', { name: /^Text of/ }).waitFor();
    },
  ],
];

describe.each(['light', 'dark'] as const)('axe finds nothing wrong in %s mode', (colorScheme) => {
  describe.each([1440, 390])('at %i px', (width) => {
    test.override('options', { colorScheme, reducedMotion: 'reduce', viewport: { width, height: 900 } });

    test.for(SCREENS)('on the screen with %s', async ([, show], { page }) => {
      await show(page);
      expect(await findViolations(page)).toEqual([]);
    });
  });
});

describe('nothing is wider than the window', () => {
  test.for(SCREENS)('on the screen with %s', async ([, show], { page }) => {
    await show(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(() => findOverflow(page), { message: `at ${width} px` }).toEqual([]);
    }
  });
});

/** What stands out of the window to the right and cannot be scrolled to inside a part of the page. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) return [`the page is ${scrollWidth} px wide`];
    const controls = Array.from(
      document.querySelectorAll<HTMLElement>('header button, header [role=tab], h1'),
    );
    return controls
      .filter((control) => control.getBoundingClientRect().right > clientWidth)
      .map((control) => control.getAttribute('aria-label') ?? control.textContent ?? '');
  });
}

test('with the system’s colours, what is chosen is told by a line, and hues stay', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  const tab = page.getByRole('tab', { name: 'Graph' });
  await tab.waitFor();
  expect(await tab.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  const shape = page.getByRole('checkbox', { name: 'People' }).locator('xpath=..').locator('svg');
  expect(await shape.evaluate((element) => getComputedStyle(element).forcedColorAdjust)).toBe('none');
  expect(await findViolations(page)).toEqual([]);
});
