import type { Page } from 'playwright';

/** The number on a tab: statements that the filters leave, or documents. */
export async function countOn(page: Page, tab: 'Statements' | 'Documents'): Promise<number> {
  const text = (await page.getByRole('tab', { name: new RegExp(`^${tab}`) }).textContent()) ?? '';
  return Number(text.replace(/\D/g, ''));
}
