/** Makes a DOM of HTML, of a fragment too. linkedom has no script engine: nothing of the page runs. */
export type ParseHtml = (html: string) => globalThis.Document;

const IS_PAGE = /<html[\s>]/i;

/** The same parser in Node and in a web worker, which has none of its own; loaded when the first page is read. */
export async function loadHtmlParser(): Promise<ParseHtml> {
  const { parseHTML } = await import('linkedom/worker');
  return (html) =>
    parseHTML(IS_PAGE.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
}
