import { describe, expect } from 'vitest';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { makeDossier } from '../fixtures/makeDossier.ts';
import { test } from './explorerTest.ts';
import { dropFiles, type GivenFile, pasteText } from './giveFiles.ts';
import { countOn } from './readCounts.ts';

const REPORT = 'Iceland expelled two Norwegian diplomats on Wednesday.';

describe('text that is pasted', () => {
  test('is extracted into the open dossier', async ({ page }) => {
    const documents = await countOn(page, 'Documents');
    const statements = await countOn(page, 'Statements');
    await pasteText(page, REPORT);
    await page.getByText(/^Added 1 document with \d+ statements?/).waitFor();
    expect(await countOn(page, 'Documents')).toBe(documents + 1);
    expect(await countOn(page, 'Statements')).toBeGreaterThan(statements);
    await page.getByRole('tab', { name: /^Statements/ }).click();
    await page.getByRole('searchbox', { name: /^Find in all columns/ }).fill('Iceland expelled Norway');
    const row = page.getByRole('grid', { name: 'Statements' }).getByRole('row').nth(1);
    await row.click();
    await page.getByRole('complementary', { name: 'Details' }).locator('q', { hasText: REPORT }).waitFor();
  });

  test('is read with the date it is given', async ({ page }) => {
    await page.getByRole('button', { name: 'File' }).click();
    await page.getByRole('menuitem', { name: 'Paste text…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Paste text' });
    await dialog.getByRole('textbox', { name: 'Text' }).fill(REPORT);
    await dialog.getByRole('textbox', { name: 'Title' }).fill('Two go home');
    await dialog.getByLabel('Date of publication').fill('2022-04-08');
    await dialog.getByRole('button', { name: 'Add to the dossier' }).click();
    await page.getByText(/^Added 1 document/).waitFor();
    await page.getByRole('tab', { name: /^Statements/ }).click();
    await page.getByRole('searchbox', { name: /^Find in all columns/ }).fill('Iceland expelled Norway');
    const row = page.getByRole('grid', { name: 'Statements' }).getByRole('row').nth(1);
    await row.getByText('Two go home').waitFor();
    await row.getByText('6 April 2022').waitFor();
  });

  test('stays in a field it is pasted into', async ({ page }) => {
    const documents = await countOn(page, 'Documents');
    await page.getByRole('combobox', { name: /^Search/ }).evaluate((field, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, REPORT);
    await page.waitForTimeout(1000);
    expect(await countOn(page, 'Documents')).toBe(documents);
  });

  test('is text, whatever it looks like', async ({ page }) => {
    await pasteText(page, `<img src=x onerror="document.title='taken over'"> ${REPORT}`);
    await page.getByText(/^Added 1 document/).waitFor();
    await page.getByRole('tab', { name: /^Documents/ }).click();
    await page.getByRole('searchbox', { name: /^Find a document/ }).fill('<img');
    await page.getByRole('list', { name: 'Documents' }).getByRole('button').first().click();
    await page
      .getByRole('region', { name: /^Text of/ })
      .getByText('onerror=')
      .first()
      .waitFor();
    expect(await page.title()).not.toBe('taken over');
  });
});

describe('files that are dropped', () => {
  test('are read by what they are', async ({ page }) => {
    const documents = await countOn(page, 'Documents');
    await dropFiles(page, [
      { name: 'report.txt', content: REPORT },
      {
        name: 'report.md',
        content: `---\ntitle: Marked down\ndate: 2022-04-08\n---\n\nFinland ${REPORT.slice(8)}`,
      },
      {
        name: 'report.html',
        content: `<title>On a page</title><article><p>Latvia ${REPORT.slice(8)}</p><p>${'More was said. '.repeat(40)}</p></article><script>document.title = 'taken over'</script>`,
      },
      {
        name: 'reports.ndjson',
        content: `{"id":"a","text":${JSON.stringify(REPORT)}}\n{"id":"b","text":"Nothing happened."}\n`,
      },
    ]);
    await page.getByText(/^Added 5 documents/).waitFor();
    expect(await countOn(page, 'Documents')).toBe(documents + 5);
    expect(await page.title()).not.toBe('taken over');
  });

  test('open as a dossier where they are one', async ({ page }) => {
    const dossier = makeDossier({ entities: 30, statements: 60, documents: 3 });
    await dropFiles(page, [{ name: 'mine.dossier.json', content: JSON.stringify(dossier) }]);
    await page.getByRole('heading', { level: 1, name: 'Made of 30' }).waitFor();
    await expect.poll(() => countOn(page, 'Documents')).toBe(3);
    expect(await countOn(page, 'Statements')).toBe(dossier.statements.length);
  });
});

function breakDossier(change: (dossier: Dossier) => unknown): string {
  return JSON.stringify(change(makeDossier({ entities: 10, statements: 20, documents: 2 })));
}

const BAD_FILES: readonly GivenFile[] = [
  { name: 'empty.txt', content: '' },
  { name: 'blank.md', content: '\n \n' },
  { name: 'picture.txt', content: [0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 0, 255, 254, 0, 7] },
  { name: 'sheet.xlsx', content: [0x50, 0x4b, 3, 4] },
  { name: 'huge.txt', content: 'Much was said of it. '.repeat(1_050_000) },
  { name: 'broken.ndjson', content: '{"id":"a","text":\n' },
  { name: 'broken.json', content: '{"format":"attest-dossier",' },
  { name: 'foreign.json', content: '{"nodes":[],"edges":[]}' },
  { name: 'later.json', content: breakDossier((dossier) => ({ ...dossier, version: 99 })) },
  {
    name: 'dangling.json',
    content: breakDossier((dossier) => ({ ...dossier, entities: dossier.entities.slice(1) })),
  },
];

describe('a file that cannot be read', () => {
  test.for(BAD_FILES)('is named with the way out, and nothing is lost: $name', async (file, { page }) => {
    const [documents, statements] = [await countOn(page, 'Documents'), await countOn(page, 'Statements')];
    await dropFiles(page, [file, { name: 'good.txt', content: REPORT }]);
    await page.getByText(/^Added 1 document/).waitFor();
    const messages = await page.getByRole('alert').allTextContents();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(file.name);
    expect(messages[0]?.length).toBeGreaterThan(file.name.length + 30);
    expect(await countOn(page, 'Documents')).toBe(documents + 1);
    expect(await countOn(page, 'Statements')).toBeGreaterThan(statements);
  });
});

describe('a name that looks like code', () => {
  const names = ['<img src=x onerror=alert(1)>', '__proto__', 'constructor', '"><script>alert(1)</script>'];

  function makeHostile(): Dossier {
    const dossier = makeDossier({ entities: 40, statements: 120, documents: 3 });
    return {
      ...dossier,
      name: names[0] ?? '',
      entities: dossier.entities.map((entity, i) => ({ ...entity, label: names[i] ?? entity.label })),
      documents: dossier.documents.map((document) => ({ ...document, title: `${names[3]} ${document.id}` })),
    };
  }

  test('is a name, wherever it stands', async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await dropFiles(page, [{ name: 'hostile.json', content: JSON.stringify(makeHostile()) }]);
    await page.getByRole('heading', { level: 1, name: names[0] ?? '' }).waitFor();
    for (const name of names) {
      await page.getByRole('combobox', { name: /^Search/ }).fill(name);
      await page.getByRole('group', { name: 'Actors' }).getByText(name, { exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await page
        .getByRole('complementary', { name: 'Details' })
        .getByRole('heading', { name, exact: true })
        .waitFor();
    }
    for (const tab of [/^Statements/, /^Documents/, /^Graph/]) {
      await page.getByRole('tab', { name: tab }).click();
      await page.waitForTimeout(300);
    }
    expect(dialogs).toEqual([]);
    expect(await page.locator('img, script:not([src])').count()).toBe(0);
  });
});
