import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { pasteContradiction } from './pasteContradiction.ts';

describe('the findings', () => {
  test('lead from tit for tat to the ladder between the two', async ({ page }) => {
    await page.getByRole('tab', { name: 'Findings' }).click();
    const list = page.getByRole('region', { name: 'Tit for tat' });
    await list
      .getByText(/^answered \d+ days later$/)
      .first()
      .waitFor();
    const before = await list.getByRole('listitem').count();
    await list.getByLabel('Answered within').selectOption('3 days');
    await expect.poll(() => list.getByRole('listitem').count()).toBeLessThan(before);
    await list.getByRole('button', { name: 'All between the two' }).first().click();
    const ladder = page.getByRole('region', { name: 'Ladder' });
    await ladder
      .getByText(/answer in kind/)
      .first()
      .waitFor();
    expect(await ladder.getByRole('listitem').count()).toBeGreaterThan(2);
  });

  test('show both sides of a contradiction', async ({ page }) => {
    await pasteContradiction(page);
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.getByRole('button', { name: /^Contradictions [1-9]/ }).click();
    const contradictions = page.getByRole('region', { name: 'Contradictions' });
    await contradictions.getByText('8 diplomats', { exact: true }).first().waitFor();
    await contradictions.getByText('10 diplomats', { exact: true }).first().waitFor();
    expect(await contradictions.getByRole('article').count()).toBe(2);
  });

  test('count what several tell', async ({ page }) => {
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.getByRole('button', { name: /^Told by several/ }).click();
    await page
      .getByRole('button', { name: /statements in \d+ independent documents/ })
      .first()
      .click();
    await page.getByRole('complementary', { name: 'Details' }).getByRole('article').first().waitFor();
  });

  test('open what was not understood in its document', async ({ page }) => {
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.getByRole('button', { name: /^Not understood/ }).click();
    await page
      .getByRole('region', { name: 'Not understood' })
      .getByRole('listitem')
      .first()
      .getByRole('button')
      .first()
      .click();
    await page.getByRole('tab', { name: /^Documents/, selected: true }).waitFor();
  });
});
