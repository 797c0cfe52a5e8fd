import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { findViolations } from './findViolations.ts';
import { openCard } from './openCard.ts';
import { pasteContradiction } from './pasteContradiction.ts';

const WIDTHS = [390, 600, 768, 900, 1024, 1440, 1920, 2560];

const SCREENS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the graph', async () => {}],
  ['the card of an actor', (page) => openCard(page, 'Russia')],
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
      await page.getByRole('option', { name: /expel/i }).first().waitFor();
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

describe('where the browser sets text twice as large', () => {
  test.for(SCREENS)(
    'it is larger, and nothing is cut off: the screen with %s',
    async ([, show], { served }) => {
      const page = await served.browser.newPage({ viewport: { width: 1440, height: 900 } });
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
      await page.goto(served.address);
      await page.getByText(/of [\d,]+ actors$/).waitFor();
      await expect.poll(() => new URL(page.url()).hash).toContain('dossier=');
      await show(page);
      expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).toBe('28px');
      for (const width of [1440, 780]) {
        await page.setViewportSize({ width, height: 900 });
        await expect.poll(() => findOverflow(page), { message: `at ${width} px` }).toEqual([]);
        expect(await findCutOff(page)).toEqual([]);
      }
      await page.close();
    },
  );
});

/** Buttons whose words are higher than they are. */
function findCutOff(page: Page): Promise<string[]> {
  return page
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons
        .filter(({ clientHeight, scrollHeight }) => clientHeight > 1 && scrollHeight > clientHeight + 2)
        .map((button) => button.textContent ?? ''),
    );
}

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

test.for(['light', 'dark'] as const)(
  'with more contrast, lines and lesser words stand out more: %s',
  async (colorScheme, { page }) => {
    await page.emulateMedia({ colorScheme });
    const status = page.getByText(/of [\d,]+ actors$/);
    await status.waitFor();
    const before = await readContrasts(page);
    await page.emulateMedia({ colorScheme, contrast: 'more' });
    await expect.poll(async () => (await readContrasts(page)).line).toBeGreaterThan(before.line);
    const after = await readContrasts(page);
    expect(after.secondary).toBeGreaterThan(before.secondary);
    expect(after.line).toBeGreaterThanOrEqual(3);
    expect(after.secondary).toBeGreaterThanOrEqual(7);
    expect(await findViolations(page)).toEqual([]);
  },
);

/** How much lines and lesser words stand out from their ground (WCAG 2.2: from 1 to 21). */
function readContrasts(page: Page): Promise<{ line: number; secondary: number }> {
  return page.evaluate(() => {
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const measureLight = (token: string) => {
      if (!context) return 0;
      context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
      context.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0] = Array.from(context.getImageData(0, 0, 1, 1).data, (value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const ground = measureLight('--surface');
    return {
      line: contrast(measureLight('--line'), ground),
      secondary: contrast(measureLight('--secondary'), ground),
    };
  });
}

/** What opens over the page or beside it: one after the other on one page, each closed before the next. */
const OPENED: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the actors', (page) => page.getByRole('tab', { name: /^Actors/ }).click()],
  ['tit for tat', (page) => showFinding(page, /^Tit for tat/)],
  ['contradictions', openContradictions],
  ['what several tell', (page) => showFinding(page, /^Told by several/)],
  ['what was not understood', (page) => showFinding(page, /^Not understood/)],
  ['the changes', (page) => showFinding(page, /^Your changes/)],
  ['the comparison', (page) => showFinding(page, /^Compare/)],
  ['the menu of files', (page) => page.getByRole('button', { name: 'File', exact: true }).click()],
  ['the menu of themes', (page) => page.getByRole('button', { name: 'Light or dark' }).click()],
  ['the palette', (page) => page.keyboard.press('Control+k')],
  ['the help sheet', (page) => page.keyboard.press('?')],
  ['an actor’s menu to look closer', (page) => openOnCard(page, 'Focus')],
  ['an actor’s menu to mend', (page) => openOnCard(page, 'Mend')],
  ['the statements of a relation', openRelation],
  ['the menu of a statement', openStatementMenu],
  ['the paths to another', openPaths],
  ['renaming', (page) => act(page, 'Rename…')],
  ['pasting', (page) => act(page, 'Paste text')],
  ['the dossiers', (page) => act(page, 'Dossiers…')],
];

test('axe finds nothing wrong in lists, menus and dialogs', { timeout: 120_000 }, async ({ page }) => {
  for (const [name, open] of OPENED) {
    await open(page);
    expect(await findViolations(page), name).toEqual([]);
    await page.keyboard.press('Escape');
  }
});

async function showFinding(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await page.getByRole('button', { name }).click();
}

async function openContradictions(page: Page): Promise<void> {
  await pasteContradiction(page);
  await showFinding(page, /^Contradictions [1-9]/);
}

const findCard = (page: Page) => page.getByRole('complementary', { name: 'Details' });

async function openOnCard(page: Page, name: string): Promise<void> {
  await openCard(page, 'Fumio Kishida');
  await findCard(page).getByRole('button', { name, exact: true }).click();
  await page.getByRole('menu').waitFor();
}

async function openStatementMenu(page: Page): Promise<void> {
  await openRelation(page);
  await findCard(page).getByRole('button', { name: 'Cite or mend this statement' }).first().click();
  await page.getByRole('menu').waitFor();
}

async function openRelation(page: Page): Promise<void> {
  await openCard(page, 'Fumio Kishida');
  const relations = findCard(page).locator('summary');
  await relations.first().click();
  await findCard(page).locator('details[open] button').first().click();
  await findCard(page).locator('q').first().waitFor();
}

async function openPaths(page: Page): Promise<void> {
  await openCard(page, 'Fumio Kishida');
  await findCard(page).getByRole('combobox', { name: 'Find the paths to another actor' }).fill('Navalny');
  await page
    .getByRole('option', { name: /Navalny/ })
    .first()
    .click();
  await page.getByRole('list', { name: 'Paths' }).waitFor();
}

/** Does something by its name in the palette. */
async function act(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(name);
  await page.getByRole('option', { name: new RegExp(`^${name}`) }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
}
