import { readXml } from '../../xml/readXml.ts';
import { decodeText } from '../decodeText.ts';
import { findCharset } from '../findCharset.ts';
import { joinReadings } from '../joinReadings.ts';
import { loadHtmlParser, type ParseHtml } from '../loadHtmlParser.ts';
import { makeSource } from '../makeSource.ts';
import { ReaderError } from '../readerError.ts';
import { readFragment } from '../readFragment.ts';
import type { Reading, SourceFile } from '../reading.ts';
import { FeedEntries, type FeedEntry, type FeedValue } from './feedEntries.ts';

const ADDRESS = /^https?:\/\//i;

/** The entries of an RSS or Atom feed, a document each: headline and text, with the feed as publisher. */
export async function readFeed(file: SourceFile): Promise<Reading> {
  const { name, bytes } = file;
  const { text: xml, notes } = decodeText(bytes, name, findCharset(bytes));
  const feed = new FeedEntries();
  readXml(name, xml, feed);
  if (!feed.isFeed)
    throw new ReaderError(
      'unreadable',
      `${name}: the file is XML, but no RSS or Atom feed. Save its text as .txt, or a graph as .gexf or .graphml.`,
    );
  const parseHtml = await loadHtmlParser();
  const publisher = toWords({ kind: 'html', value: feed.title }, parseHtml);
  const told = feed.entries.map((entry) => ({ entry, text: readText(entry, parseHtml) }));
  const withText = told.filter(({ text }) => text !== '');
  if (withText.length === 0)
    throw new ReaderError(
      'empty',
      `${name}: the feed has no entry with a text. Save it anew, or leave it out.`,
    );
  const readings = withText.map(({ entry, text }, i) =>
    makeSource(
      { ...file, id: `${file.id}/${entry.fields.get('id')?.value ?? entry.links[0] ?? i + 1}` },
      {
        text,
        title: toWords(entry.fields.get('title'), parseHtml) || undefined,
        date: (entry.fields.get('date') ?? entry.fields.get('updated'))?.value,
        url: findAddress(entry),
        publisher: publisher || undefined,
      },
    ),
  );
  const left = told.length - withText.length;
  const leftNote = left > 0 ? [`${name}: ${left} of its entries have no text.`] : [];
  return joinReadings([...readings, { documents: [], errors: [], notes: [...notes, ...leftNote] }]);
}

/** The headline as a line of its own, so that it is read as one, and the longest that the feed gives of the text. */
function readText({ fields }: FeedEntry, parseHtml: ParseHtml): string {
  const headline = toWords(fields.get('title'), parseHtml);
  const body = toWords(fields.get('body'), parseHtml) || toWords(fields.get('summary'), parseHtml);
  return [headline, body === headline ? '' : body].filter((part) => part !== '').join('\n\n');
}

function toWords(value: FeedValue | undefined, parseHtml: ParseHtml): string {
  if (!value) return '';
  const isPlain = value.kind === 'text' || !/[<&]/.test(value.value);
  return isPlain ? value.value.trim() : readFragment(value.value, parseHtml);
}

function findAddress({ links, fields }: FeedEntry): string | undefined {
  return (
    links.find((link) => ADDRESS.test(link)) ?? [fields.get('id')?.value ?? ''].find((id) => ADDRESS.test(id))
  );
}
