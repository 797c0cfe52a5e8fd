import type { Page } from 'playwright';
import { pasteText } from './giveFiles.ts';

/** Adds two texts that tell of other numbers of the same. */
export async function pasteContradiction(page: Page): Promise<void> {
  await pasteText(page, 'Norway expelled 8 Russian diplomats on 8 April 2022.');
  await page.getByText(/^Added 1 document/).waitFor();
  await page.getByRole('button', { name: 'Close this message' }).click();
  await pasteText(page, 'Norway expelled 10 Russian diplomats on 8 April 2022, the ministry said.');
  await page.getByText(/^Added 1 document/).waitFor();
}
