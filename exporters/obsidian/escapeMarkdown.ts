import { flattenLines } from '../flattenLines.ts';
import { replaceUnwritable } from '../replaceUnwritable.ts';

/** What Markdown or Obsidian would read as a mark: emphasis, links, tags, code, mathematics, HTML, comments. */
const MARKS = /[\\`*_[\]<>#|~$%]|^(?=[-+]\s)|^(?=\d+\.\s)|::/g;

/** Text on one line that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return flattenLines(replaceUnwritable(text)).replaceAll(MARKS, (mark) =>
    mark === '::' ? ':\\:' : `\\${mark}`,
  );
}
