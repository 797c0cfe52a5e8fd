import type { Page } from 'playwright';

/** What a reader does: `open` leads to where it is done, `edit` does it. */
export interface PageEdit {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  readonly edit: (page: Page) => Promise<void>;
}

const ACTOR = 'Boris Petrov 11';
const OTHER = 'Boris Petrov 12';
/** A row of the list in the middle of the first screen. */
const ROW = 8;
const REST_MS = 1000;

/** The edits of an actor, of a statement, and the way back, and what they need open, in the order in which one leads to the next. */
export const EDITS: readonly PageEdit[] = [
  {
    name: 'rename',
    open: async (page) => {
      await page.getByRole('combobox', { name: /^Search/ }).fill(ACTOR);
      await page.getByRole('option', { name: ACTOR }).first().click();
      await chooseMending(page, 'Rename…');
      await page.getByRole('dialog').getByRole('textbox', { name: 'Name' }).fill(`${ACTOR} the Elder`);
    },
    edit: (page) => page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click(),
  },
  {
    name: 'merge',
    open: async (page) => {
      await chooseMending(page, 'Is the same as…');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox', { name: 'Find the other actor' }).fill(OTHER);
      await dialog.getByRole('option', { name: OTHER }).first().click();
    },
    edit: (page) =>
      page
        .getByRole('dialog')
        .getByRole('button', { name: `Merge into ${OTHER}` })
        .first()
        .click(),
  },
  { name: 'undo', open: rest, edit: (page) => page.keyboard.press('Control+z') },
  {
    name: 'verdict, statements listed',
    open: async (page) => {
      await page.getByRole('tab', { name: 'Statements' }).click();
      await page.getByRole('row').nth(ROW).click();
      await rest(page);
    },
    edit: (page) => findCard(page).getByRole('button', { name: 'The sentence says so', exact: true }).click(),
  },
  {
    name: 'status, statements listed',
    open: async (page) => {
      await findCard(page).getByRole('button', { name: 'Cite or mend this statement' }).click();
    },
    edit: (page) =>
      page
        .getByRole('menuitem', { name: /^It is/ })
        .first()
        .click(),
  },
  {
    name: 'open the findings',
    open: rest,
    edit: async (page) => {
      await page.getByRole('tab', { name: 'Findings' }).click();
      await page.getByRole('button', { name: /^Not understood \d/ }).waitFor();
    },
  },
  {
    name: 'verdict, findings open',
    open: rest,
    edit: (page) =>
      findCard(page).getByRole('button', { name: 'The sentence does not say so', exact: true }).click(),
  },
];

function findCard(page: Page) {
  return page.getByRole('complementary', { name: 'Details' });
}

async function chooseMending(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: 'Mend', exact: true }).click();
  await page.getByRole('menuitem', { name: what }).click();
}

/** Until what was opened is drawn and at rest. */
function rest(page: Page): Promise<void> {
  return page.waitForTimeout(REST_MS);
}
