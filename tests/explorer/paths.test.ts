import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';

describe('paths', () => {
  test('lead from one actor to another, in sentences, by key alone', async ({ page }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('Kishida');
    await page
      .getByRole('option', { name: /Kishida/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    const details = page.getByRole('complementary', { name: 'Details' });
    const field = details.getByRole('combobox', { name: 'Find the paths to another actor' });
    await field.focus();
    await page.keyboard.type('Navalny');
    await details
      .getByRole('option', { name: /Navalny/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await details.getByRole('heading', { name: /Kishida → .*Navalny/ }).waitFor();
    const steps = details.getByRole('region', { name: 'The path in sentences' }).getByRole('listitem');
    expect(await steps.count()).toBeGreaterThan(1);
    const paths = details.getByRole('list', { name: 'Paths' }).getByRole('button');
    expect(await paths.count()).toBeGreaterThan(1);
    await paths.nth(1).click();
    expect(await paths.nth(1).getAttribute('aria-pressed')).toBe('true');
  });
});
