import { expect } from 'vitest';
import { test } from './explorerTest.ts';
import { pasteText } from './giveFiles.ts';
import { openCard } from './openCard.ts';

test('an address holds the view and what is chosen: reload, back and forward lead there', async ({
  page,
}) => {
  const details = page.getByRole('complementary', { name: 'Details' });
  await page.getByRole('combobox', { name: /^Search/ }).fill('Japan');
  await page
    .getByRole('option', { name: /^Japan/ })
    .first()
    .click();
  await details.getByRole('heading', { name: 'Japan', exact: true }).waitFor();
  await page.getByRole('tab', { name: /^Statements/ }).click();
  await page.getByRole('grid', { name: 'Statements' }).waitFor();

  await page.reload();
  await page.getByRole('tab', { name: /^Statements/, selected: true }).waitFor();
  await details.getByRole('heading', { name: 'Japan', exact: true }).waitFor();
  await page.goBack();
  await page.getByRole('tab', { name: 'Graph', selected: true }).waitFor();
  await details.getByRole('heading', { name: 'Japan', exact: true }).waitFor();
  await page.goBack();
  await details.waitFor({ state: 'detached' });
  await page.goForward();
  await details.getByRole('heading', { name: 'Japan', exact: true }).waitFor();
});

test('how time and the lists are shown is still so after a reload', async ({ page }) => {
  const scale = page.getByRole('combobox', { name: 'One bar for each' });
  await scale.selectOption('year');
  await page.getByRole('tab', { name: /^Actors/ }).click();
  const head = page.getByRole('grid', { name: 'Actors' }).getByRole('columnheader', { name: /^Go-between/ });
  await head.click();
  await page.getByRole('tab', { name: /^Statements/ }).click();
  const date = page.getByRole('grid', { name: 'Statements' }).getByRole('columnheader', { name: /^Date/ });
  await date.click();
  await expect.poll(() => page.url()).toContain('statement-order=date');
  await page.reload();
  await expect.poll(() => date.getAttribute('aria-sort')).toBe('ascending');
  expect(await scale.inputValue()).toBe('year');
  await page.getByRole('tab', { name: /^Actors/ }).click();
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
});

test('filters are in the link, and it opens in another window', async ({ page }) => {
  await page.getByRole('checkbox', { name: /^People/ }).uncheck();
  await expect.poll(() => page.url()).toContain('hidden-types=person');
  const other = await page.context().newPage();
  await other.goto(page.url());
  await other.getByRole('checkbox', { name: /^People/ }).waitFor();
  await expect.poll(() => other.getByRole('checkbox', { name: /^People/ }).isChecked()).toBe(false);
});

test('where an actor is pinned is in the link, also for another browser', async ({ page, served }) => {
  await openCard(page, 'Japan');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('Pin the chosen');
  await page.getByRole('option', { name: /^Pin the chosen actor/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain('held=');
  const other = await served.open();
  await other.page.goto(page.url());
  const details = other.page.getByRole('complementary', { name: 'Details' });
  await details.getByRole('button', { name: 'Focus', exact: true }).click();
  await other.page.getByRole('menuitem', { name: 'Let the layout move it again' }).waitFor();
  await other.close();
});

test('a link can be copied from a card', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('combobox', { name: /^Search/ }).fill('Japan');
  await page
    .getByRole('option', { name: /^Japan/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Copy a link to this' }).click();
  await page.getByText(/^The link is copied\./).waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('#dossier=');
  expect(copied).toContain('chosen=entity');
});

test.for([
  [
    '#dossier=gone&name=Lost+case',
    /The link leads to the dossier “Lost case”, which this browser does not have/,
  ],
  [
    '#dossier=sample&chosen=entity&id=nobody&tab=statements',
    /What the link leads to is no longer in this dossier/,
  ],
  ['#dossier=sample&tab=documents&reading=gone', /What the link leads to is no longer in this dossier/],
  ['#<img src=x onerror=alert(1)>', /The address ends in no link that Attest knows/],
] as const)(
  'a link to what is not there says so, and the dossier stays: %s',
  async ([hash, words], { page }) => {
    await pasteText(page, 'Iceland expelled two Norwegian diplomats on Wednesday.');
    await page.getByText(/^Added 1 document/).waitFor();
    const name = await page.getByRole('heading', { level: 1 }).textContent();
    await page.evaluate((address) => {
      window.location.hash = address;
    }, hash);
    await page.getByText(words).waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name);
    await page.keyboard.press('Control+z');
  },
);
