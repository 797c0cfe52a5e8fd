import { readFeed } from './feeds/readFeed.ts';
import { readMail } from './mail/readMail.ts';
import { readPdf } from './pdf/readPdf.ts';
import type { Reader } from './reading.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPage } from './readPage.ts';
import { readPlainText } from './readPlainText.ts';
import { readRecords } from './readRecords.ts';
import { readWord } from './word/readWord.ts';
import { refuseOldWord } from './word/refuseOldWord.ts';
import { readZip } from './zip/readZip.ts';

const MEGABYTE = 1024 * 1024;

/** Every kind of file that is read: a new one is one module and one line here. */
export const READERS: readonly Reader[] = [
  { id: 'text', label: 'Plain text', extensions: ['.txt'], read: readPlainText },
  { id: 'markdown', label: 'Markdown', extensions: ['.md', '.markdown'], read: readMarkdown },
  { id: 'page', label: 'Web page', extensions: ['.html', '.htm', '.xhtml'], read: readPage },
  { id: 'pdf', label: 'PDF', extensions: ['.pdf'], most: 200 * MEGABYTE, read: readPdf },
  { id: 'word', label: 'Word', extensions: ['.docx'], most: 100 * MEGABYTE, read: readWord },
  { id: 'old-word', label: 'Word before 2007', extensions: ['.doc'], read: refuseOldWord },
  { id: 'mail', label: 'E-mail', extensions: ['.eml'], most: 100 * MEGABYTE, read: readMail },
  { id: 'feed', label: 'RSS or Atom feed', extensions: ['.rss', '.atom', '.xml'], read: readFeed },
  { id: 'records', label: 'JSON lines', extensions: ['.ndjson', '.jsonl'], read: readRecords },
  { id: 'zip', label: 'ZIP of these', extensions: ['.zip'], most: 500 * MEGABYTE, read: readZip },
];

export function findReader(fileName: string): Reader | undefined {
  const name = fileName.toLowerCase();
  return READERS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
