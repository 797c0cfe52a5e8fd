import { readXml } from '../../xml/readXml.ts';
import { findHeadline } from '../findHeadline.ts';
import { loadHtmlParser } from '../loadHtmlParser.ts';
import { makeSource } from '../makeSource.ts';
import { ReaderError } from '../readerError.ts';
import { readFragment } from '../readFragment.ts';
import type { Opening, Reading, SourceFile } from '../reading.ts';
import { unpackZip } from '../zip/unpackZip.ts';

const PROPERTIES = 'docProps/core.xml';
const BODY = 'word/document.xml';
const MOST_BYTES = 200 * 1024 * 1024;
/** How Microsoft's older container begins, which also holds a .docx that has a password. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/** The text of a Word document (ECMA-376) in paragraphs. The dates in it are those of the file, not of what it reports, and are not taken. */
export async function readWord(file: SourceFile, opening: Opening): Promise<Reading> {
  if (COMPOUND_FILE.every((byte, i) => file.bytes[i] === byte))
    throw new ReaderError(
      'protected',
      `${file.name}: the file is protected by a password, or of Word before 2007. Open it in Word or LibreOffice and save it as .docx without a password.`,
    );
  const parts = unpackParts(file, opening);
  const properties = parts.get(PROPERTIES);
  const html = await convert(file);
  const text = readFragment(html, await loadHtmlParser());
  const title = properties === undefined ? undefined : findTitle(file.name, properties);
  return makeSource(file, { text, title: title ?? findHeadline(text) });
}

/** Every part is unpacked once before the library does, so that none can fill up memory, and none declares entities. */
function unpackParts(file: SourceFile, opening: Opening): Map<string, Uint8Array> {
  const kept = new Map<string, Uint8Array>();
  for (const { path, bytes } of unpackZip(file.name, file.bytes, () => MOST_BYTES, opening)) {
    if (!bytes) throw notWord(file.name, `its part ${path} cannot be unpacked`);
    if (/\.(?:xml|rels)$/.test(path) && hasDocumentType(bytes))
      throw notWord(file.name, `its part ${path} declares a document type, as no program writes it`);
    if (path === PROPERTIES || path === BODY) kept.set(path, bytes);
  }
  if (!kept.has(BODY)) throw notWord(file.name, `there is no ${BODY} in it`);
  return kept;
}

function hasDocumentType(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes).includes('<!DOCTYPE');
}

async function convert({ name, bytes }: SourceFile): Promise<string> {
  const { default: mammoth } = await import('mammoth');
  const arrayBuffer = new Uint8Array(bytes).buffer;
  const inNode = typeof Buffer === 'function' ? { buffer: Buffer.from(arrayBuffer) } : {};
  try {
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer, ...inNode },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    return value;
  } catch (error) {
    throw notWord(name, error instanceof Error ? error.message : String(error));
  }
}

function notWord(name: string, why: string): ReaderError {
  return new ReaderError(
    'unreadable',
    `${name}: the file is no whole Word document (${why}). Open it in Word or LibreOffice and save it as .docx again.`,
  );
}

function findTitle(name: string, properties: Uint8Array): string | undefined {
  let isTitle = false;
  let title = '';
  readXml(name, new TextDecoder().decode(properties), {
    open: (element) => {
      isTitle = element === 'title';
    },
    text: (text) => {
      if (isTitle) title += text;
    },
    close: () => {
      isTitle = false;
    },
  });
  return title.trim() || undefined;
}
