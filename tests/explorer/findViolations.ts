import axe from 'axe-core';
import type { Page } from 'playwright';

/** What moves under axe has, for it, no background. */
const SETTLING_MS = 500;

/** What axe finds wrong on the page as it stands: the rule, and where. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLING_MS);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any: [check] }) => `${id}: ${target.join(' ')}: ${check?.message ?? ''}`),
    );
  });
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
