import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { EXPORTERS } from '../../exporters/exporters.ts';
import { readDossier } from '../../graph-data/schema/readDossier.ts';
import { test } from './explorerTest.ts';
import { findViolations } from './findViolations.ts';
import { countOn } from './readCounts.ts';

const PNG_MAGIC = [0x89, 0x50, 0x4e, 0x47];
const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];

async function openExport(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Export…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export' });
  await dialog.waitFor();
  return dialog;
}

async function download(page: Page, label: string): Promise<{ name: string; bytes: Buffer }> {
  const dialog = await openExport(page);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button').filter({ hasText: label }).first().click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** How many elements of a name an XML file has; a file that is no XML has none. */
function countElements(page: Page, text: string, name: string): Promise<number> {
  return page.evaluate(
    ([xml, tag]) => {
      const parsed = new DOMParser().parseFromString(xml, 'application/xml');
      return parsed.querySelector('parsererror') ? 0 : parsed.getElementsByTagName(tag).length;
    },
    [text, name] as const,
  );
}

function labelOf(id: string): string {
  const exporter = EXPORTERS.find((candidate) => candidate.id === id);
  if (!exporter) throw new Error(`There is no exporter "${id}".`);
  return exporter.label;
}

describe('every export', () => {
  test('dossier: is read back as it is', async ({ page }) => {
    const documents = await countOn(page, 'Documents');
    const { name, bytes } = await download(page, labelOf('dossier'));
    expect(name).toMatch(/\.json$/);
    const dossier = readDossier(bytes.toString('utf8'));
    expect(dossier.documents).toHaveLength(documents);
  });

  test.for([
    ['gexf', 'edge'],
    ['graphml', 'edge'],
  ] as const)('%s: is XML with edges', async ([id, element], { page }) => {
    const { name, bytes } = await download(page, labelOf(id));
    expect(name).toMatch(new RegExp(`\\.${id}$`));
    expect(await countElements(page, bytes.toString('utf8'), 'node')).toBeGreaterThan(100);
    expect(await countElements(page, bytes.toString('utf8'), element)).toBeGreaterThan(100);
  });

  test('graphology: is JSON with edges', async ({ page }) => {
    const { bytes } = await download(page, labelOf('graphology'));
    expect(JSON.parse(bytes.toString('utf8')).edges.length).toBeGreaterThan(100);
  });

  test('csv: is a packed folder of three tables', async ({ page }) => {
    const { name, bytes } = await download(page, labelOf('csv'));
    expect(name).toMatch(/\.zip$/);
    expect([...bytes.subarray(0, 4)]).toEqual(ZIP_MAGIC);
    for (const table of ['nodes.csv', 'edges.csv', 'statements.csv'])
      expect(bytes.includes(table)).toBe(true);
  });

  test('an Obsidian vault: is a note an actor and a note a document', async ({ page }) => {
    const documents = await countOn(page, 'Documents');
    const { name, bytes } = await download(page, labelOf('obsidian'));
    expect(name).toMatch(/\.vault\.zip$/);
    const notes = Object.keys(unzipSync(bytes));
    expect(notes.filter((note) => note.startsWith('Documents/'))).toHaveLength(documents);
    expect(notes).toContain('Actors/Russia.md');
  });

  test('a case file: is read without Attest, with the graph and every sentence that is shown', async ({
    page,
  }) => {
    const { name, bytes } = await download(page, labelOf('case-file'));
    expect(name).toMatch(/\.case\.html$/);
    const reader = await page.context().newPage();
    await reader.route('**', (route) => route.abort());
    await reader.setContent(bytes.toString('utf8'));
    await reader.locator('figure svg').waitFor();
    expect(await reader.locator('article blockquote').count()).toBeGreaterThan(500);
    await reader.getByRole('navigation').getByRole('link', { name: 'Japan', exact: true }).waitFor();
    const drawn = reader.locator('figure svg a', { hasText: 'Japan' }).last();
    const picture = reader.getByRole('region', { name: 'The graph' });
    expect(await picture.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(false);
    await reader.getByRole('checkbox').check();
    expect(await picture.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
    expect(await drawn.getAttribute('href')).toMatch(/^#actor-\d+$/);
    expect(await findViolations(reader)).toEqual([]);
    await reader.emulateMedia({ colorScheme: 'dark' });
    await reader.setViewportSize({ width: 390, height: 800 });
    expect(await findViolations(reader)).toEqual([]);
    expect(await reader.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('a case file is printed in black on white, with each statement on one page', async ({ page }) => {
    const { bytes } = await download(page, labelOf('case-file'));
    const reader = await page.context().newPage();
    await reader.route('**', (route) => route.abort());
    await reader.setContent(bytes.toString('utf8'));
    await reader.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const read = (selector: string, property: string) =>
      reader
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await read('html', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await read('article', 'break-inside')).toBe('avoid');
    const printed = await reader.pdf({ format: 'A4' });
    expect(printed.subarray(0, 5).toString()).toBe('%PDF-');
    expect(printed.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0).toBeGreaterThan(20);
  });

  test('a citation is copied from a statement, with the sentence and its source', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('tab', { name: /^Statements/ }).click();
    await page.getByRole('grid', { name: 'Statements' }).getByRole('row').nth(1).click();
    const details = page.getByRole('complementary', { name: 'Details' });
    const sentence = await details.locator('q').first().textContent();
    await details.getByRole('button', { name: 'Cite or mend this statement' }).first().click();
    await page.getByRole('menuitem', { name: 'Copy the citation as a footnote' }).click();
    await page.getByText('The citation is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`: “${sentence}”`);
  });

  test('what unknown actors did goes into a file when asked for', async ({ page }) => {
    const count = async () => {
      const { bytes } = await download(page, labelOf('links'));
      await page.keyboard.press('Escape');
      return bytes.toString('utf8').trim().split('\r\n').length;
    };
    const before = await count();
    const dialog = await openExport(page);
    await dialog.getByLabel(/no text says who did them/).check();
    await page.keyboard.press('Escape');
    expect(await count()).toBeGreaterThan(before);
  });

  test('an export shows how far it is and can be stopped: nothing is saved', async ({ page }) => {
    await page.route(/export\.worker/, () => undefined);
    const downloads: string[] = [];
    page.on('download', (file) => downloads.push(file.suggestedFilename()));
    const dialog = await openExport(page);
    await dialog.getByRole('button', { name: /^GEXF \.gexf/ }).click();
    await dialog.getByRole('progressbar', { name: /^Writing GEXF/ }).waitFor();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Stopped. Nothing was saved.').waitFor();
    expect(downloads).toEqual([]);
  });

  test('a program sought by name shows the formats that are for it', async ({ page }) => {
    const dialog = await openExport(page);
    await expect.poll(() => page.locator(':focus').getAttribute('type')).toBe('search');
    await page.keyboard.type('obsidian');
    await expect.poll(() => dialog.getByRole('listitem').count()).toBe(1);
    await dialog.getByLabel('Find a program or format').fill('Fortran');
    await dialog.getByText('No format speaks of “Fortran”').waitFor();
  });

  test('annotations: are one JSON a line, one line a document', async ({ page }) => {
    const documents = await countOn(page, 'Documents');
    const { bytes } = await download(page, labelOf('annotations'));
    const lines = bytes.toString('utf8').trim().split('\n');
    expect(lines).toHaveLength(documents);
    expect(lines.map((line) => typeof JSON.parse(line))).not.toContain('string');
  });

  test('png: is a picture', async ({ page }) => {
    const { name, bytes } = await download(page, 'PNG');
    expect(name).toMatch(/\.png$/);
    expect([...bytes.subarray(0, 4)]).toEqual(PNG_MAGIC);
    expect(bytes.length).toBeGreaterThan(50_000);
  });

  test('svg: is a drawing with the legend', async ({ page }) => {
    const { bytes } = await download(page, 'SVG');
    const text = bytes.toString('utf8');
    expect(await countElements(page, text, 'path')).toBeGreaterThan(100);
    expect(['Russia', 'Sanctions', 'possible'].filter((word) => !text.includes(word))).toEqual([]);
    expect(/<(script|image|foreignObject)/.test(text)).toBe(false);
  });
});
