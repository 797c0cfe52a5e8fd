import type { Page } from 'playwright';

/** Searches for an actor by its whole name and opens its card; in a narrow window the search has to be opened first. */
export async function openCard(page: Page, name: string): Promise<void> {
  const search = page.getByRole('combobox', { name: /^Search/ });
  if (!(await search.isVisible())) await page.keyboard.press('/');
  await search.fill(name);
  await page
    .getByRole('option', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  const card = page.getByRole('complementary', { name: 'Details' });
  await card.getByRole('heading', { name, exact: true }).waitFor();
}
