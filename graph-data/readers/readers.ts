import type { Reader } from './reading.ts';
import { readMarkdown } from './readMarkdown.ts';
import { readPage } from './readPage.ts';
import { readPlainText } from './readPlainText.ts';
import { readRecords } from './readRecords.ts';

/** Every kind of file that is read: a new one is one module and one line here. */
export const READERS: readonly Reader[] = [
  { id: 'text', label: 'Plain text', extensions: ['.txt'], read: readPlainText },
  { id: 'markdown', label: 'Markdown', extensions: ['.md', '.markdown'], read: readMarkdown },
  { id: 'page', label: 'Web page', extensions: ['.html', '.htm', '.xhtml'], read: readPage },
  { id: 'records', label: 'JSON lines', extensions: ['.ndjson', '.jsonl'], read: readRecords },
];

export function findReader(fileName: string): Reader | undefined {
  const name = fileName.toLowerCase();
  return READERS.find(({ extensions }) => extensions.some((extension) => name.endsWith(extension)));
}
