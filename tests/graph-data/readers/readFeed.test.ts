import { expect, test } from 'vitest';
import { listErrors, readBytes } from './readBytes.ts';

const RSS = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Harbour &amp; Wire</title><link>https://example.org/</link><description>News</description>
<item><title>Japan expels eight</title><link>https://example.org/japan</link><guid isPermaLink="false">n-1</guid>
<pubDate>Fri, 08 Apr 2022 10:00:00 GMT</pubDate><media:title>A photograph</media:title>
<description>Short.</description><content:encoded><![CDATA[<p>Japan expelled <b>eight</b>.</p><p>Russia &amp; others answered.</p>]]></content:encoded></item>
<item><title>Poland &amp;amp; 45</title><description>&lt;p&gt;Poland expelled 45.&lt;/p&gt;</description></item>
<item><link>https://example.org/empty</link></item>
</channel></rss>`;

test('RSS gives a document an entry, with headline, the longest text, day, address and publisher', async () => {
  const { documents, errors, notes } = await readBytes('news.rss', RSS);
  expect(errors).toEqual([]);
  expect(documents).toEqual([
    {
      id: 'news.rss/n-1',
      title: 'Japan expels eight',
      date: '2022-04-08',
      url: 'https://example.org/japan',
      publisher: 'Harbour & Wire',
      text: 'Japan expels eight\n\nJapan expelled eight.\n\nRussia & others answered.',
    },
    {
      id: 'news.rss/2',
      title: 'Poland & 45',
      publisher: 'Harbour & Wire',
      text: 'Poland & 45\n\nPoland expelled 45.',
    },
  ]);
  expect(notes).toEqual(['news.rss: 1 of its entries have no text.']);
});

test('Atom gives the same, of plain text, HTML and XHTML, with addresses resolved', async () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/news/"><title>Wire</title>
<entry><title type="html">Japan &amp;amp; Russia</title><id>urn:1</id><link rel="self" href="x"/><link href="japan"/>
<updated>2022-04-09T00:00:00Z</updated><published>2022-04-08T23:00:00+09:00</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Japan &lt;expelled&gt; <em>eight</em>.</p><p>Russia answered.</p></div></content></entry>
<entry><title>Poland</title><id>urn:2</id><updated>2022-03-23T00:00:00Z</updated><summary>1 &lt; 45.</summary><source><title>Other</title></source></entry></feed>`;
  const { documents } = await readBytes('a.xml', atom);
  expect(documents).toEqual([
    {
      id: 'a.xml/urn:1',
      title: 'Japan & Russia',
      date: '2022-04-08',
      url: 'https://example.org/news/japan',
      publisher: 'Wire',
      text: 'Japan & Russia\n\nJapan <expelled> eight.\n\nRussia answered.',
    },
    {
      id: 'a.xml/urn:2',
      title: 'Poland',
      date: '2022-03-23',
      publisher: 'Wire',
      text: 'Poland\n\n1 < 45.',
    },
  ]);
});

test('RSS 1.0, whose entries stand beside the channel, is read', async () => {
  const rdf = `<rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>Wire</title></channel>
<item rdf:about="https://example.org/1"><title>Japan expels eight</title><link>https://example.org/1</link><dc:date>2022-04-08</dc:date></item></rdf:RDF>`;
  const { documents } = await readBytes('a.xml', rdf);
  expect(documents).toMatchObject([
    { title: 'Japan expels eight', date: '2022-04-08', publisher: 'Wire', text: 'Japan expels eight' },
  ]);
});

test('a feed is read in the encoding that it declares', async () => {
  const bytes = Uint8Array.from(
    [...'<?xml version="1.0" encoding="windows-1251"?><rss><channel><item><title>']
      .map((c) => c.charCodeAt(0))
      .concat(
        [0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0],
        [...'</title></item></channel></rss>'].map((c) => c.charCodeAt(0)),
      ),
  );
  expect((await readBytes('a.rss', bytes)).documents[0]?.text).toBe('Москва');
});

test.each([
  ['with a document type', `<!DOCTYPE rss [<!ENTITY a "ha">]>${RSS}`, 'declares a document type'],
  ['that breaks off', RSS.slice(0, 500), 'not whole XML'],
  ['that is other XML', '<gpx><wpt/></gpx>', 'no RSS or Atom feed'],
  ['without entries', '<rss><channel><title>A</title></channel></rss>', 'no entry with a text'],
  ['that nests without end', `<rss>${'<a>'.repeat(5000)}`, 'within one another'],
])('a feed %s is refused, and the way out told', async (_, xml, words) => {
  const reading = await readBytes('a.xml', xml);
  expect(reading.documents).toEqual([]);
  expect(listErrors(reading)).toEqual([expect.stringContaining(words)]);
});
