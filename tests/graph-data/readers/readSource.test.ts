import { describe, expect, test } from 'vitest';
import type { Reading } from '../../../graph-data/readers/reading.ts';
import { MAX_DOCUMENT_BYTES, readSource } from '../../../graph-data/readers/readSource.ts';

function read(name: string, content: string | Uint8Array): Promise<Reading> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return readSource({ name, id: name, bytes });
}

const paragraph =
  'The foreign ministry in Tokyo said on Friday that eight Russian diplomats and trade officials would have to leave. ' +
  'It called in the ambassador to tell him so, and condemned the killing of civilians near Kyiv.';

describe('plain text', () => {
  test('is taken as it is, and its file names it', async () => {
    expect(await read('000.txt', 'Japan expelled Russia.\r\n It did. \n')).toEqual({
      documents: [{ id: '000.txt', title: '000', text: 'Japan expelled Russia.\r\n It did. \n' }],
      errors: [],
      notes: [],
    });
  });

  test('has its headline as title', async () => {
    expect((await read('a.txt', 'Japan expels eight\n\nTOKYO — It did.')).documents[0]?.title).toBe(
      'Japan expels eight',
    );
  });
});

describe('Markdown', () => {
  test('gives what its front matter says', async () => {
    const markdown = `---
title: "Japan: \\"out\\""
date: 2022-04-08
url: https://example.org/a?b=c:d
publisher: 'Harbour''s Wire'
---

# Japan expels

**Japan** [expelled](https://example.org/x_(y) "why") *eight* ![seal](seal.png)diplomats of snake_case_ltd.
`;
    expect((await read('a.md', markdown)).documents).toEqual([
      {
        id: 'a.md',
        title: 'Japan: "out"',
        date: '2022-04-08',
        url: 'https://example.org/a?b=c:d',
        publisher: "Harbour's Wire",
        text: 'Japan expels\n\nJapan expelled eight diplomats of snake_case_ltd.',
      },
    ]);
  });

  test('without front matter has its first heading as title', async () => {
    expect((await read('a.md', 'Intro.\n\n# Out *now*\n\nText.')).documents[0]?.title).toBe('Out now');
  });

  test('with a date that is none is undated, and says so', async () => {
    const { documents, notes } = await read('a.md', '---\ndate: last Friday\n---\nText.');
    expect(documents[0]).not.toHaveProperty('date');
    expect(notes).toEqual([
      'a.md: the date "last Friday" was not understood, the document has none. Write it as YYYY-MM-DD.',
    ]);
  });

  test.each([
    ['8 April 2022', '2022-04-08'],
    ['April 8, 2022', '2022-04-08'],
    ['Fri, 08 Apr 2022 10:00:00 GMT', '2022-04-08'],
    ['2022-04-08T23:30:00+09:00', '2022-04-08'],
    ['30 February 2022', undefined],
    ['2022-04-081', undefined],
  ])('date %s is %s', async (words, day) => {
    expect((await read('a.md', `---\ndate: ${words}\n---\nText.`)).documents[0]?.date).toBe(day);
  });
});

describe('a web page', () => {
  const page = `<!doctype html><html><head><title>Japan expels eight | Harbour Wire</title>
    <meta property="og:site_name" content="Harbour Wire">
    <meta property="article:published_time" content="2022-04-08T09:00:00+09:00">
    <link rel="canonical" href="https://example.org/japan">
    <script>document.body.textContent = 'ran'; globalThis.scriptRan = true;</script></head>
    <body><nav><ul><li><a href="/">Home</a></li><li><a href="/world">World</a></li></ul></nav>
    <article><h1>Japan expels eight</h1><p>${paragraph}</p><p>Second   paragraph &amp; <b>bold</b> &lt;img src=x&gt; words.<br>${paragraph}</p>
    <p onclick="globalThis.scriptRan = true">${paragraph}</p></article>
    <footer>All rights reserved</footer></body></html>`;

  test('gives its article, paragraph by paragraph, and no script of it runs', async () => {
    const { documents, errors } = await read('a.html', page);
    expect(errors).toEqual([]);
    expect(documents).toEqual([
      {
        id: 'a.html',
        title: expect.stringContaining('Japan expels eight'),
        date: '2022-04-08',
        url: 'https://example.org/japan',
        publisher: 'Harbour Wire',
        text: [paragraph, `Second paragraph & bold <img src=x> words.\n${paragraph}`, paragraph].join('\n\n'),
      },
    ]);
    expect(globalThis).not.toHaveProperty('scriptRan');
  });

  test('in the encoding that it declares is read in it', async () => {
    const russian = page
      .replace('<head>', '<head><meta charset="windows-1252">')
      .replaceAll('Tokyo', 'S\u00e3o Paulo');
    const bytes = Uint8Array.from(russian, (c) => c.charCodeAt(0));
    const { documents, notes } = await read('a.html', bytes);
    expect(documents[0]?.text).toContain('in São Paulo said');
    expect(notes).toEqual([]);
  });

  test('without an article is refused', async () => {
    expect((await read('a.html', '<html><body><script>1</script></body></html>')).errors).toMatchObject([
      { code: 'no-article', message: 'a.html: the page has no article text. Save the text of it as .txt.' },
    ]);
  });
});

test('a page that nests without end is refused at once', async () => {
  const { errors } = await read('a.html', `<body>${'<div>'.repeat(5000)}Text.`);
  expect(errors[0]?.message).toMatch(
    /^a\.html: the elements of the page nest 500\d deep, which no article does\./,
  );
});

describe('JSON lines', () => {
  test('give a document a line', async () => {
    const lines = [
      {
        id: 'a',
        text: 'One.',
        date: '2022-04-08T10:00:00Z',
        title: 'First',
        url: 'https://example.org',
        publisher: 'W',
      },
      { id: 7, text: 'Two.', title: null },
    ];
    expect(
      (await read('a.ndjson', `${lines.map((line) => JSON.stringify(line)).join('\r\n')}\n\n`)).documents,
    ).toEqual([
      {
        id: 'a',
        title: 'First',
        text: 'One.',
        date: '2022-04-08',
        url: 'https://example.org',
        publisher: 'W',
      },
      { id: '7', title: '7', text: 'Two.' },
    ]);
  });

  test.each([
    ['{"id":"b","text":', 'a.jsonl: line 2 is not JSON'],
    [
      '{"id":"b"}',
      'a.jsonl: line 2 lacks a text (a string that is not empty). Write one object a line: {"id": "…", "text": "…"',
    ],
    ['{"id":"b","text":" "}', 'a.jsonl: line 2 lacks a text (a string that'],
    ['{"text":"b"}', 'a.jsonl: line 2 lacks an id (one'],
    ['{"id":"","text":"b"}', 'a.jsonl: line 2 lacks an id (one'],
    ['{"id":"b\\u0000","text":"b"}', 'a.jsonl: line 2 lacks an id (one'],
    ['{"id":"b","text":"b","date":"soon"}', 'a.jsonl: line 2 lacks a date as YYYY-MM-DD.'],
    ['["b"]', 'a.jsonl: line 2 lacks an id (one'],
    ['"b"', 'a.jsonl: line 2 lacks a JSON object.'],
    ['{"id":"a","text":"b"}', 'a.jsonl: line 2 has the id "a" of a document before it. Give it another id.'],
  ])('with a second line %s give the other lines and one error', async (line, message) => {
    const { documents, errors } = await read(
      'a.jsonl',
      `{"id":"a","text":"A."}\n${line}\n{"id":"c","text":"C."}`,
    );
    expect(documents.map(({ id }) => id)).toEqual(['a', 'c']);
    expect(errors.map((error) => error.message)).toEqual([expect.stringContaining(message)]);
  });
});

test.each([
  ['a.txt', '', 'empty', 'a.txt: the file is empty. Put the text into it, or leave it out.'],
  ['a.txt', ' \n ', 'empty', 'a.txt: the file has no text.'],
  ['a.md', '---\ntitle: A\n---\n', 'empty', 'a.md: the file has no text.'],
  ['a.ndjson', '\n', 'empty', 'a.ndjson: the file has no text.'],
  ['a.odt', 'PK', 'unknown-extension', 'Save the text as one of .txt, .md, .markdown, .html'],
])('%s with %j is refused as %s', async (name, content, code, message) => {
  const { documents, errors } = await read(name, content);
  expect(documents).toEqual([]);
  expect(errors).toMatchObject([{ code, message: expect.stringContaining(message) }]);
});

test('a file of more than 20 MB is refused', async () => {
  const { documents, errors } = await read('a.txt', new Uint8Array(MAX_DOCUMENT_BYTES + 1).fill(65));
  expect(documents).toEqual([]);
  expect(errors[0]?.code).toBe('too-large');
  expect(errors[0]?.message).toContain('a.txt: the file has 21 MB, more than the 20 MB of a document.');
});

test.each(['<!--', '![', '[', '**', '_a', '`', '# #', '- ', '```\n', '[a]('])(
  'a long Markdown file of %j is read in linear time',
  async (mark) => {
    const started = performance.now();
    await read('a.md', `Text.\n${mark.repeat(50_000)}x`);
    expect(performance.now() - started).toBeLessThan(5000);
  },
);

test('U+0000 and lone surrogates in JSON lines are characters of the text like others', async () => {
  const { documents, errors } = await read('a.ndjson', '{"id":"a","text":"A\\u0000B \\ud800 C"}');
  expect(errors).toEqual([]);
  expect(documents[0]?.text).toBe('A\u0000B \ud800 C');
});
