import { parseHTML } from 'linkedom';

/** Makes a DOM of HTML, of a fragment too. linkedom has no script engine: nothing of the page runs. */
export function parseHtml(html: string): globalThis.Document {
  const isPage = /<html[\s>]/i.test(html);
  return parseHTML(isPage ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}
