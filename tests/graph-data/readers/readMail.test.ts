import { expect, test } from 'vitest';
import { makePdf } from '../../fixtures/makePdf.ts';
import { listErrors, readBytes } from './readBytes.ts';

const HEAD = `From: Desk of Harbour <desk@example.org>
To: reader@example.org
Subject: =?utf-8?q?Eight_expelled_=E2=80=93_T=C3=BCrkiye?=
Date: Fri, 08 Apr 2022 23:30:00 +0900
MIME-Version: 1.0
`;

function makeParts(...parts: readonly string[]): string {
  return `${HEAD}Content-Type: multipart/mixed; boundary=cut\n\n${parts.map((part) => `--cut\n${part}\n`).join('')}--cut--\n`;
}

test('a mail gives its text without the signature, its subject, sender, and the day where it was sent', async () => {
  const mail = `${HEAD}Content-Type: text/plain; charset=utf-8\n\nJapan expelled eight.\n\n> Poland expelled 45.\n>> Before.\n\n-- \nDesk, floor 3\n`;
  const { documents, errors, notes } = await readBytes('a.eml', mail);
  expect([errors, notes]).toEqual([[], []]);
  expect(documents).toEqual([
    {
      id: 'a.eml',
      title: 'Eight expelled – Türkiye',
      date: '2022-04-08',
      publisher: 'Desk of Harbour',
      text: 'Japan expelled eight.\n\nPoland expelled 45.\nBefore.',
    },
  ]);
});

test('a mail of HTML alone gives its paragraphs, and no script of it', async () => {
  const mail = `${HEAD}Content-Type: text/html\n\n<p>Japan expelled <b>eight</b>.</p><script>alert(1)</script><p>Russia answered.</p>`;
  const { documents } = await readBytes('a.eml', mail);
  expect(documents[0]?.text).toBe('Japan expelled eight.\n\nRussia answered.');
});

test('documents attached to it are documents of their own, and the rest is counted and named', async () => {
  const pdf = Buffer.from(makePdf({ pages: [['Poland expelled Russia.']] })).toString('base64');
  const inner = `Content-Type: message/rfc822\n\nFrom: b@example.org\nSubject: Inside\n\nFrance expelled 35.`;
  const mail = makeParts(
    'Content-Type: text/plain\n\nSee attached.',
    `Content-Type: application/pdf; name="../b.pdf"\nContent-Disposition: attachment; filename="../b.pdf"\nContent-Transfer-Encoding: base64\n\n${pdf}`,
    'Content-Type: text/plain; name="b.txt"\nContent-Disposition: attachment; filename="b.txt"\n\nOne.',
    'Content-Type: text/plain; name="b.txt"\nContent-Disposition: attachment; filename="b.txt"\n\nTwo.',
    'Content-Type: image/png; name="seal.png"\nContent-Disposition: attachment; filename="seal.png"\n\nx',
    inner,
  );
  const { documents, errors, notes } = await readBytes('a.eml', mail);
  expect(errors).toEqual([]);
  expect(documents.map(({ id, text }) => [id, text.trim()])).toEqual([
    ['a.eml', 'See attached.'],
    ['a.eml/.._b.pdf', 'Poland expelled Russia.'],
    ['a.eml/b.txt', 'One.'],
    ['a.eml/b (2).txt', 'Two.'],
    ['a.eml/attached mail.eml', 'France expelled 35.'],
  ]);
  expect(notes).toEqual(['a.eml: left out 1 attached, of kinds that are not read (seal.png).']);
});

test('mails within mails are opened three deep, and what is deeper is told', async () => {
  const wrap = (mail: string): string => `From: a@example.org\nContent-Type: message/rfc822\n\n${mail}`;
  let mail = 'From: a@example.org\n\nJapan expelled Russia.';
  for (let depth = 0; depth < 5; depth++) mail = wrap(mail);
  const reading = await readBytes('a.eml', mail);
  expect(reading.documents).toEqual([]);
  expect(listErrors(reading)).toEqual([expect.stringMatching(/^too-deep .*more than 3 files deep/)]);
});

test('parts that nest without end are refused at once', async () => {
  let mail = HEAD;
  for (let depth = 0; depth < 2000; depth++)
    mail += `Content-Type: multipart/mixed; boundary=b${depth}\n\n--b${depth}\n`;
  const reading = await readBytes('a.eml', mail);
  expect(listErrors(reading)).toEqual([expect.stringMatching(/^unreadable a\.eml: .*nesting/i)]);
});

test.each([
  [
    'that is none',
    'Japan expelled Russia.\n\nIt did.',
    'unreadable a.eml: the file does not begin as a mail does',
  ],
  ['without text', HEAD, 'empty a.eml: the mail has no text'],
  [
    'that holds a picture alone',
    makeParts('Content-Type: image/png; name="x.png"\nContent-Disposition: attachment\n\nx'),
    'x.png',
  ],
])('a mail %s is refused, and the way out told', async (_, mail, words) => {
  const reading = await readBytes('a.eml', mail);
  expect(reading.documents).toEqual([]);
  expect(listErrors(reading)).toEqual([expect.stringContaining(words)]);
});
