import axe from 'axe-core';
import type { Page } from 'playwright';

/** What axe finds wrong on the page as it stands: the rule, and where. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
