import { Readability } from '@mozilla/readability';
import { decodeText } from './decodeText.ts';
import { findCharset } from './findCharset.ts';
import { listBlocks } from './listBlocks.ts';
import { loadHtmlParser } from './loadHtmlParser.ts';
import { makeSource } from './makeSource.ts';
import { measureDepth } from './measureDepth.ts';
import { ReaderError } from './readerError.ts';
import type { Reading, SourceFile } from './reading.ts';

const DATES = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date" i]',
  'meta[name="pubdate" i]',
  'meta[name="dc.date" i]',
  'meta[name="citation_publication_date" i]',
  'time[datetime]',
];
const PUBLISHERS = [
  'meta[property="og:site_name"]',
  'meta[name="publisher" i]',
  'meta[name="dc.publisher" i]',
];
const ADDRESSES = ['link[rel~="canonical"]', 'meta[property="og:url"]'];

/** Browsers stop at 512; the time that Readability takes grows with the square of it. */
const DEEPEST = 600;

/** The article of an HTML page, without menus and advertisements; no script of it runs. */
export async function readPage(file: SourceFile): Promise<Reading> {
  const { text: html, notes } = decodeText(file.bytes, file.name, findCharset(file.bytes));
  const parseHtml = await loadHtmlParser();
  const page = parseHtml(html);
  const depth = measureDepth(page.documentElement);
  if (depth > DEEPEST)
    throw new ReaderError(
      'no-article',
      `${file.name}: the elements of the page nest ${depth} deep, which no article does. Save the text of it as .txt.`,
    );
  const date = findValue(page, DATES);
  const publisher = findValue(page, PUBLISHERS);
  const url = findValue(page, ADDRESSES);
  const article = new Readability<globalThis.Node>(page, { serializer: (node) => node }).parse();
  const text = article?.content ? listBlocks(article.content).join('\n\n') : '';
  if (text === '')
    throw new ReaderError(
      'no-article',
      `${file.name}: the page has no article text. Save the text of it as .txt.`,
    );
  return makeSource(file, {
    text,
    title: article?.title ?? undefined,
    date: date ?? article?.publishedTime ?? undefined,
    url,
    publisher: publisher ?? article?.siteName ?? undefined,
    notes,
  });
}

function findValue(page: globalThis.Document, selectors: readonly string[]): string | undefined {
  for (const selector of selectors) {
    const element = page.querySelector(selector);
    const value = ['content', 'href', 'datetime']
      .map((name) => element?.getAttribute(name))
      .find((v) => v?.trim());
    if (value) return value.trim();
  }
  return undefined;
}
