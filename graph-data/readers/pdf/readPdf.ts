import { findHeadline } from '../findHeadline.ts';
import { makeSource } from '../makeSource.ts';
import { ReaderError } from '../readerError.ts';
import type { Opening, Reading, SourceFile } from '../reading.ts';
import { joinLines } from './joinLines.ts';
import { listLines, type PdfLine, type PdfPiece } from './listLines.ts';

type PdfDocument = Awaited<ReturnType<typeof import('unpdf')['getDocumentProxy']>>;

/** What programs write into the title of a PDF when nobody gave it one. */
const NO_TITLE =
  /^(?:microsoft (?:word|powerpoint)\b.*|untitled.*|about:blank|.*\.(?:docx?|odt|rtf|indd|qxp|qxd|pdf|html?|tex|dvi))$/i;
/** Prints no warnings of PDF.js; what cannot be read is told in our words. */
const SILENT = 0;

/** The text of a PDF in paragraphs. Its dates are those of the file, not of what it reports, and are not taken. */
export async function readPdf(file: SourceFile, { onProgress }: Opening): Promise<Reading> {
  const pdf = await openPdf(file);
  try {
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      pages.push(await readPage(pdf, number, file.name));
      onProgress(number / pdf.numPages);
    }
    const text = joinLines(pages);
    if (text === '')
      throw new ReaderError(
        'no-text',
        `${file.name}: the PDF holds pictures of its pages, but no text. Have the letters recognized first (OCR, for example with “ocrmypdf”), then read the outcome.`,
      );
    return makeSource(file, { text, title: (await findTitle(pdf)) ?? findHeadline(text) });
  } finally {
    await pdf.destroy();
  }
}

async function openPdf({ name, bytes }: SourceFile): Promise<PdfDocument> {
  const { getDocumentProxy } = await import('unpdf');
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: SILENT });
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new ReaderError(
        'protected',
        `${name}: the PDF is protected by a password. Open it with the password, save it without, and read that.`,
      );
    throw broken(name, error);
  }
}

async function readPage(pdf: PdfDocument, number: number, name: string): Promise<PdfLine[]> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return listLines(items.filter((piece): piece is (typeof items)[number] & PdfPiece => 'str' in piece));
  } catch (error) {
    throw broken(name, error);
  }
}

function broken(name: string, error: unknown): ReaderError {
  const why = error instanceof Error ? error.message : String(error);
  return new ReaderError(
    'broken-off',
    `${name}: the PDF is damaged or breaks off (${why.replace(/\.$/, '')}). Fetch or save it again, or copy its text into a .txt.`,
  );
}

async function findTitle(pdf: PdfDocument): Promise<string | undefined> {
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return title === '' || NO_TITLE.test(title) ? undefined : title;
}
