import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { findActor, findLine } from './findOnGraph.ts';

/** A graph let go of while it moves flies on, and may leave the view. */
const STILL_MS = 400;

describe('the graph', () => {
  test('is drawn when the explorer opens', async ({ page }) => {
    const picture = await page.getByRole('application').screenshot();
    expect(await measureInk(page, picture)).toBeGreaterThan(0.02);
  });

  test('says what the actor under the pointer is', async ({ page }) => {
    const { x, y } = await findActor(page, 'Russia');
    await page.mouse.move(x, y);
    await page.getByText(/^Russia, place, \d+ statements, .+, \d+ \w+ 20\d\d/).waitFor();
  });

  test('opens the card of an actor that is clicked, and Esc closes it', async ({ page }) => {
    const { x, y } = await findActor(page, 'Russia');
    await page.mouse.click(x, y);
    const card = page.getByRole('complementary', { name: 'Details' });
    await card.getByRole('heading', { name: 'Russia', exact: true }).waitFor();
    await card.getByRole('heading', { name: 'Russia … (by others)' }).waitFor();
    await card.getByText(/^was sanctioned by/).waitFor();
    await card.getByRole('heading', { name: /^Neighbours \(\d+\)$/ }).waitFor();
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  });

  test('shows the sentences of a line that is clicked, each with its document', async ({ page }) => {
    const { x, y } = await findLine(page);
    await page.mouse.click(x, y);
    const card = page.getByRole('complementary', { name: 'Details' });
    const sentence = card.locator('q').first();
    for (const meaning of ['who', 'did what', 'to whom'])
      await sentence.locator(`mark[title*="${meaning}"]`).first().waitFor();
    const text = (await sentence.textContent()) ?? '';
    await card.getByRole('article').first().getByRole('button').last().click();
    const reader = page.getByRole('region', { name: /^Text of/ });
    await reader.waitFor();
    expect(normalize((await reader.textContent()) ?? '')).toContain(normalize(text));
  });

  test('draws the neighbours that were folded away when their badge is clicked', async ({ page }) => {
    const status = page.getByRole('region', { name: 'Graph' }).getByText(/of [\d,]+ actors$/);
    const drawn = Number.parseInt((await status.textContent()) ?? '', 10);
    await page.getByRole('button', { name: /more neighbours of Russia$/ }).click();
    await expect
      .poll(async () => Number.parseInt((await status.textContent()) ?? '', 10))
      .toBeGreaterThan(drawn);
  });

  test('draws every actor when asked to', async ({ page }) => {
    const graph = page.getByRole('region', { name: 'Graph' });
    const of = /of ([\d,]+ actors)$/.exec(
      (await graph.getByText(/of [\d,]+ actors$/).textContent()) ?? '',
    )?.[1];
    await graph.getByRole('button', { name: 'Show all' }).click();
    await graph.getByText(of ?? 'nothing', { exact: true }).waitFor();
  });

  test('writes no name under its controls, wherever the graph is moved', async ({ page }) => {
    const { x, y } = await findActor(page, 'Russia');
    await page.getByRole('button', { name: 'Show all' }).click();
    const sides = [-160, -80, 80, 160];
    for (const side of sides) {
      await page.getByRole('button', { name: 'Fit to screen (0)' }).click();
      await page.mouse.move(x + 40, y + 70);
      await page.mouse.down();
      await page.mouse.move(x + 40 + side, y + 70 - side / 2, { steps: 4 });
      await page.waitForTimeout(STILL_MS);
      await page.mouse.up();
      await page.getByRole('tab', { name: /^Graph/ }).hover();
      await expect
        .poll(() => measureNamesUnderPanels(page), { timeout: 15_000 })
        .toEqual({ written: 0, elsewhere: true });
    }
  });

  test('draws less when a filter hides something, and the same as before when it is shown again', async ({
    page,
  }) => {
    await page.getByRole('button', { name: 'Show all' }).click();
    const canvas = page.getByRole('application');
    const sanctions = page.getByRole('checkbox', { name: 'Sanctions' });
    const measure = async () => measureInk(page, await canvas.screenshot());
    await expect.poll(async () => (await measure()) - (await measure()), { timeout: 20_000 }).toBe(0);
    const all = await measure();
    await sanctions.uncheck();
    await expect.poll(measure, { timeout: 10_000 }).toBeLessThan(all * 0.995);
    await sanctions.check();
    await expect.poll(measure, { timeout: 10_000 }).toBeCloseTo(all, 3);
  });
});

function normalize(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The share of a picture's pixels that have another colour than its first. */
function measureInk(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };
      const pixels = Array.from({ length: data.length / 4 }, (_, i) => data.slice(4 * i, 4 * i + 3).join());
      return pixels.filter((pixel) => pixel !== pixels[0]).length / pixels.length;
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}

test('the graph fills its place on a narrow screen without motion, also where the dossier comes after the canvas', async ({
  served,
}) => {
  const context = await served.browser.newContext({
    viewport: { width: 390, height: 900 },
    reducedMotion: 'reduce',
  });
  await context.route('**/sample.dossier.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(served.address);
  const badges = page.getByRole('button', { name: /^Show \d+ more neighbours? of/ });
  await badges.first().waitFor();
  const measureHeight = async () => {
    const tops = await badges.evaluateAll((all) => all.map((badge) => badge.getBoundingClientRect().top));
    return Math.max(...tops) - Math.min(...tops);
  };
  await expect.poll(measureHeight, { timeout: 5000 }).toBeGreaterThan(350);
  await context.close();
});

/** How many pixels of names lie under the controls and the like, and whether names are written at all. */
async function measureNamesUnderPanels(page: Page): Promise<{ written: number; elsewhere: boolean }> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.sigma-labels');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('There is no canvas of names.');
    const whole = canvas.getBoundingClientRect();
    const scale = canvas.width / whole.width;
    const count = (left: number, top: number, width: number, height: number) =>
      context
        .getImageData(left * scale, top * scale, width * scale, height * scale)
        .data.filter((value, i) => i % 4 === 3 && value > 0).length;
    const written = [...document.querySelectorAll('[data-over-graph]')].reduce((sum, panel) => {
      const { left, top, width, height } = panel.getBoundingClientRect();
      return sum + count(left - whole.left, top - whole.top, width, height);
    }, 0);
    return { written, elsewhere: count(0, 0, whole.width, whole.height) > written };
  });
}
