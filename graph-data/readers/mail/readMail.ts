import type { Attachment, Email } from 'postal-mime';
import { joinReadings } from '../joinReadings.ts';
import { loadHtmlParser } from '../loadHtmlParser.ts';
import { makeSource } from '../makeSource.ts';
import { ReaderError } from '../readerError.ts';
import { readFragment } from '../readFragment.ts';
import type { Opening, Reading, SourceFile } from '../reading.ts';

/** How deep the parts of a mail may nest; the library's own limit is 256. */
const DEEPEST_PART = 50;
/** What every mail says of itself. */
const TELLING = new Set(['from', 'to', 'date', 'subject', 'received', 'message-id', 'mime-version']);
const SIGNATURE = /^-- ?$[\s\S]*/m;
const QUOTE_MARKS = /^(?:> ?)+/gm;
const ATTACHED_MAIL = 'message/rfc822';

/** A mail (RFC 5322) as a document, and each document attached to it as one of its own; what else is attached is counted. */
export async function readMail(file: SourceFile, opening: Opening): Promise<Reading> {
  const email = await parseMail(file);
  if (!email.headers.some(({ key }) => TELLING.has(key)))
    throw new ReaderError(
      'unreadable',
      `${file.name}: the file does not begin as a mail does, with From, Date or Subject. Save the mail as .eml again, or its text as .txt.`,
    );
  const text = await readBody(email);
  const body = text === '' ? [] : [describeMail(file, email, text)];
  const attached = await readAttachments(file, email.attachments, opening);
  const reading = joinReadings([...body, ...attached]);
  if (reading.documents.length + reading.errors.length === 0)
    throw new ReaderError(
      'empty',
      `${file.name}: the mail has no text and no document attached. ${reading.notes.join(' ')}`.trim(),
    );
  return reading;
}

async function parseMail({ name, bytes }: SourceFile): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: DEEPEST_PART });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReaderError(
      'unreadable',
      `${name}: the mail could not be read (${why}). Save it again, or its text as .txt.`,
    );
  }
}

async function readBody({ text, html }: Email): Promise<string> {
  const plain = text?.replace(SIGNATURE, '').replaceAll(QUOTE_MARKS, '').trim();
  if (plain || !html) return plain ?? '';
  return readFragment(html, await loadHtmlParser());
}

function describeMail(file: SourceFile, email: Email, text: string): Reading {
  return makeSource(file, {
    text,
    title: email.subject,
    date: email.headers.find(({ key }) => key === 'date')?.value,
    publisher: email.from?.name || email.from?.address,
  });
}

async function readAttachments(
  file: SourceFile,
  attachments: readonly Attachment[],
  { readInner, isRead, isAskedFor }: Opening,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  const leftOut: string[] = [];
  const taken = new Set<string>();
  for (const attachment of attachments) {
    const name = nameAttachment(attachment, taken);
    const inner = { name: `${file.name}/${name}`, id: `${file.id}/${name}`, bytes: toBytes(attachment) };
    if (isAskedFor(name)) readings.push({ documents: [], errors: [], notes: [], others: [inner] });
    else if (isRead(name)) readings.push(await readInner(inner));
    else leftOut.push(name);
  }
  if (leftOut.length > 0)
    readings.push({
      documents: [],
      errors: [],
      notes: [
        `${file.name}: left out ${leftOut.length} attached, of kinds that are not read (${leftOut.join(', ')}).`,
      ],
    });
  return readings;
}

function nameAttachment({ filename, mimeType }: Attachment, taken: Set<string>): string {
  const isMail = mimeType === ATTACHED_MAIL;
  const given = (filename ?? '').replaceAll(/[\\/]/g, '_') || (isMail ? 'attached mail' : 'attachment');
  const name = isMail && !/\.eml$/i.test(given) ? `${given}.eml` : given;
  for (let number = 1; ; number++) {
    const free = number === 1 ? name : name.replace(/(\.[^.]*)?$/, ` (${number})$1`);
    if (taken.has(free)) continue;
    taken.add(free);
    return free;
  }
}

function toBytes({ content }: Attachment): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
}
