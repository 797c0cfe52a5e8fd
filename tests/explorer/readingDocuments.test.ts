import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import { makePdf } from '../fixtures/makePdf.ts';
import { makeParagraph, makeWord } from '../fixtures/makeWord.ts';
import { test } from './explorerTest.ts';
import { dropFiles, type GivenFile } from './giveFiles.ts';
import { countOn } from './readCounts.ts';

const sentence = (name: string) => `${name} expelled two Norwegian diplomats on Wednesday.`;

const MAIL = `From: desk@example.org\nSubject: Iceland\nDate: Fri, 08 Apr 2022 10:00:00 GMT\n\n${sentence('Iceland')}\n`;
const FEED = `<rss version="2.0"><channel><title>Wire</title><item><title>Ireland</title><description>&lt;p&gt;${sentence('Ireland')}&lt;/p&gt;</description></item></channel></rss>`;
const PAGE = `<html><head><title>Malta</title></head><body><article><h1>Malta</h1><p>${sentence('Malta')} ${'The ministry did not say why it had taken this step so late in the year. '.repeat(4)}</p></article></body></html>`;

const GIVEN: readonly (readonly [kind: string, country: string, file: GivenFile])[] = [
  ['a PDF', 'Portugal', { name: 'p.pdf', content: [...makePdf({ pages: [[sentence('Portugal')]] })] }],
  [
    'a Word document',
    'Croatia',
    { name: 'c.docx', content: [...makeWord(makeParagraph(sentence('Croatia')))] },
  ],
  ['a mail', 'Iceland', { name: 'i.eml', content: MAIL }],
  ['a feed', 'Ireland', { name: 'f.xml', content: FEED }],
  ['a page', 'Malta', { name: 'm.html', content: PAGE }],
  [
    'a ZIP',
    'Slovenia',
    { name: 's.zip', content: [...zipSync({ 'in/s.txt': strToU8(sentence('Slovenia')) })] },
  ],
];

test.for(GIVEN)('%s is read, beside the page, into the open dossier', async ([, country, file], { page }) => {
  const documents = await countOn(page, 'Documents');
  await dropFiles(page, [file]);
  await page.getByText(/^Added 1 document with \d+ statements?/).waitFor();
  expect(await countOn(page, 'Documents')).toBe(documents + 1);
  await page.getByRole('tab', { name: /^Statements/ }).click();
  await page.getByRole('searchbox', { name: /^Find in all columns/ }).fill(`${country} expelled Norway`);
  await page.getByRole('grid', { name: 'Statements' }).getByRole('row').nth(1).click();
  await page
    .getByRole('complementary', { name: 'Details' })
    .locator('q', { hasText: sentence(country) })
    .waitFor();
});

test('a graph in a ZIP is asked about as if it had been given alone, and the documents beside it are read', async ({
  page,
}) => {
  const graph =
    '{"nodes":[{"id":"Arda"},{"id":"Borin"}],"links":[{"source":"Arda","target":"Borin","relation":"met"}]}';
  const zip = zipSync({ 'net.json': strToU8(graph), 'a.txt': strToU8(sentence('Slovenia')) });
  await dropFiles(page, [{ name: 'case.zip', content: [...zip] }]);
  await page.getByText(/^Added 1 document with/).waitFor();
  await page.getByRole('dialog').getByText('net.json').first().waitFor();
});

test.for([
  ['a PDF of pictures', { name: 'scan.pdf', content: [...makePdf({ pages: [['']] })] }, /scan\.pdf: .*OCR/],
  [
    'a locked PDF',
    { name: 'l.pdf', content: [...makePdf({ pages: [['A.']], isLocked: true })] },
    /l\.pdf: .*password/,
  ],
  ['a bomb', { name: 'b.zip', content: [...zipSync({ 'a.txt': new Uint8Array(60_000_000) })] }, /memory/],
] as const)('%s is refused in words, and nothing is changed', async ([, file, words], { page }) => {
  const documents = await countOn(page, 'Documents');
  await dropFiles(page, [file]);
  await page.getByText(words).first().waitFor();
  expect(await countOn(page, 'Documents')).toBe(documents);
});
