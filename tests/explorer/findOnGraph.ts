import type { Locator, Page } from 'playwright';

export interface Point {
  readonly x: number;
  readonly y: number;
}

const STEP = 14;
const PAUSE_MS = 40;

/** Where an actor stands: beside the badge with which its other neighbours are shown. */
export async function findActor(page: Page, name: string): Promise<Point> {
  const badge = page.getByRole('button', { name: new RegExp(`^Show \\d+ more neighbours? of ${name}$`) });
  await badge.waitFor();
  await waitUntilStill(badge);
  const box = await badge.boundingBox();
  if (!box) throw new Error(`The badge of ${name} is not on the page.`);
  return { x: box.x - 4, y: box.y + box.height + 4 };
}

/** A point on a line: the pointer goes to and fro until a tip says what the line means. */
export async function findLine(page: Page): Promise<Point> {
  const graph = page.getByRole('region', { name: 'Graph' });
  const tip = graph.getByRole('presentation').filter({ hasText: 'statement' });
  const box = await graph.boundingBox();
  if (!box) throw new Error('The graph is not on the page.');
  for (let y = box.y + box.height * 0.3; y < box.y + box.height * 0.8; y += STEP)
    for (let x = box.x + box.width * 0.2; x < box.x + box.width * 0.8; x += STEP) {
      await page.mouse.move(x, y);
      await page.waitForTimeout(PAUSE_MS);
      if (await tip.isVisible()) return { x, y };
    }
  throw new Error('No line was found on the graph.');
}

async function waitUntilStill(element: Locator): Promise<void> {
  let before = '';
  for (;;) {
    const now = JSON.stringify(await element.boundingBox());
    if (now === before && now !== 'null') return;
    before = now;
    await element.page().waitForTimeout(400);
  }
}
