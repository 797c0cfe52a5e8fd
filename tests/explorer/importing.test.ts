import { describe, expect } from 'vitest';
import { test } from './explorerTest.ts';
import { findViolations } from './findViolations.ts';
import { dropFiles } from './giveFiles.ts';
import { countOn } from './readCounts.ts';

const GEXF = `<?xml version="1.0"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
<attributes class="node"><attribute id="0" title="type" type="string"/><attribute id="1" title="pagerank" type="double"/></attributes>
<nodes>
  <node id="n1" label="Ilsa Marrow"><attvalues><attvalue for="0" value="Person"/><attvalue for="1" value="0.3"/></attvalues></node>
  <node id="n2" label="Harbour Trust"><attvalues><attvalue for="0" value="Company"/></attvalues></node>
  <node id="n3" label="Russia"><attvalues><attvalue for="0" value="Country"/></attvalues></node>
</nodes>
<edges>
  <edge id="e1" source="n1" target="n2" kind="works for"/>
  <edge id="e2" source="n2" target="n3" kind="lobbied"/>
  <edge id="e3" source="n2" target="n9" kind="owns"/>
</edges></graph></gexf>`;

const PAYMENTS = `payer;payee;purpose;paid on
Ilsa Marrow;Harbour Trust;bribed;2024-03-05
Harbour Trust;Tidewater;funded;2024-04
`;

describe('a graph of another program', () => {
  test('joins the open dossier, says what does not come along, and can be undone', async ({ page }) => {
    const statements = await countOn(page, 'Statements');
    await dropFiles(page, [{ name: 'net.gexf', content: GEXF }]);
    const dialog = page.getByRole('dialog', { name: 'Import a graph' });
    await dialog.getByText('It holds 3 actors and 2 statements.').waitFor();
    await dialog.getByText('1 edge whose source or target is no node').waitFor();
    await dialog.getByText('1 attribute of nodes: pagerank').waitFor();
    await dialog.getByRole('button', { name: /^Add to/ }).click();
    await page.getByText(/^Imported 2 actors and 2 statements from net\.gexf\. 1 actor of it were/).waitFor();
    const shown = await countOn(page, 'Statements');
    expect(shown).toBeGreaterThanOrEqual(statements + 2);

    await page.getByRole('tab', { name: /^Statements/ }).click();
    await page.getByRole('searchbox', { name: /^Find in all columns/ }).fill('Ilsa Marrow');
    const row = page.getByRole('grid', { name: 'Statements' }).getByRole('row').nth(1);
    await row.getByText('Imported from net.gexf, no sentence').waitFor();
    await row.click();
    const card = page.getByRole('complementary', { name: 'Details' });
    await card.getByText('Imported from net.gexf, no sentence').waitFor();
    await card.getByRole('button', { name: 'net.gexf' }).click();
    await page.getByText('An imported graph: its links stand here without a sentence.').waitFor();
    await page.getByRole('button', { name: /Harbour Trust.*lobbied.*Russia/ }).waitFor();

    await page.keyboard.press('Control+z');
    await expect.poll(() => countOn(page, 'Statements')).toBe(shown - 2);
  });

  test('can be a dossier of its own', async ({ page }) => {
    await dropFiles(page, [{ name: 'net.gexf', content: GEXF }]);
    const dialog = page.getByRole('dialog', { name: 'Import a graph' });
    await dialog.getByRole('button', { name: 'Open as a new dossier' }).click();
    await page.getByRole('heading', { name: 'net', exact: true }).waitFor();
    expect(await countOn(page, 'Statements')).toBe(2);
  });

  test('that is broken or holds a document type is one message, and the dossier stays', async ({ page }) => {
    const statements = await countOn(page, 'Statements');
    await dropFiles(page, [
      { name: 'cut.gexf', content: GEXF.slice(0, 700) },
      { name: 'laughs.graphml', content: '<!DOCTYPE x [<!ENTITY a "&a;&a;">]><graphml>&a;</graphml>' },
    ]);
    await page
      .getByRole('alert')
      .getByText(/^cut\.gexf: the file is not whole XML/)
      .waitFor();
    await page
      .getByRole('alert')
      .getByText(/^laughs\.graphml: line 1 declares a document type/)
      .waitFor();
    expect(await countOn(page, 'Statements')).toBe(statements);
  });
});

describe('a graph of many links', () => {
  const LINKS = 200_000;
  const edges = Array.from(
    { length: LINKS },
    (_, i) => `<edge id="e${i}" source="n${i % 999}" target="n${(i * 7) % 997}" kind="met"/>`,
  );
  const MANY = `<gexf version="1.3"><graph><nodes/><edges>${edges.join('')}</edges></graph></gexf>`;

  test('is read with its progress shown, and cancelled without a trace', async ({ page }) => {
    const statements = await countOn(page, 'Statements');
    await dropFiles(page, [{ name: 'many.gexf', content: MANY }]);
    await page.getByRole('progressbar', { name: 'Reading many.gexf' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Stopped. Nothing was added.').waitFor();
    expect(await countOn(page, 'Statements')).toBe(statements);
    await dropFiles(page, [{ name: 'net.gexf', content: GEXF }]);
    await page.getByRole('dialog', { name: 'Import a graph' }).waitFor();
  });
});

describe('a table whose columns have names of their own', () => {
  test('is read by what the user says they are', async ({ page }) => {
    await dropFiles(page, [{ name: 'payments.csv', content: PAYMENTS }]);
    const mapping = page.getByRole('dialog', { name: 'Which column is what?' });
    await mapping.getByRole('cell', { name: 'bribed' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await mapping.getByLabel('Who', { exact: true }).selectOption('payer');
    await mapping.getByLabel('To whom', { exact: true }).selectOption('payee');
    await mapping.getByLabel('Did what', { exact: true }).selectOption('purpose');
    await mapping.getByLabel('When', { exact: true }).selectOption('paid on');
    await mapping.getByRole('button', { name: 'Read the table' }).click();
    const place = page.getByRole('dialog', { name: 'Import a graph' });
    await place.getByText('It holds 3 actors and 2 statements.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await place.getByRole('button', { name: /^Add to/ }).click();
    await page.getByText(/^Imported 3 actors and 2 statements from payments\.csv/).waitFor();
    await page.getByRole('tab', { name: /^Statements/ }).click();
    await page.getByRole('searchbox', { name: /^Find in all columns/ }).fill('bribed');
    const row = page.getByRole('grid', { name: 'Statements' }).getByRole('row').nth(1);
    await row.getByText('5 March 2024').waitFor();
  });

  test('is left out when the user says so', async ({ page }) => {
    const statements = await countOn(page, 'Statements');
    await dropFiles(page, [{ name: 'payments.csv', content: PAYMENTS }]);
    const mapping = page.getByRole('dialog', { name: 'Which column is what?' });
    await mapping.getByRole('button', { name: 'Cancel' }).click();
    await mapping.waitFor({ state: 'hidden' });
    expect(await countOn(page, 'Statements')).toBe(statements);
  });
});
