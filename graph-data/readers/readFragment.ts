import { listBlocks } from './listBlocks.ts';
import type { ParseHtml } from './loadHtmlParser.ts';
import { measureDepth } from './measureDepth.ts';

/** Browsers stop at 512. */
const DEEPEST = 600;

/** The paragraphs of a piece of HTML that is all text, as that of a mail or a feed; nothing when no text nests so deep. */
export function readFragment(html: string, parseHtml: ParseHtml): string {
  const { documentElement: root } = parseHtml(html);
  return measureDepth(root) > DEEPEST ? '' : listBlocks(root).join('\n\n');
}
