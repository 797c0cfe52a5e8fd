const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const UNREAD = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'FIGCAPTION', 'BUTTON', 'SVG']);
const ELEMENT = 1;
const TEXT = 3;

/** The paragraphs of an element as a reader sees them: one string a block, white space collapsed, captions left out. */
export function listBlocks(root: globalThis.Node): string[] {
  const blocks: string[] = [];
  let block = '';
  const close = () => {
    const text = block
      .replaceAll(/[^\S\n]+/g, ' ')
      .replaceAll(/ ?\n ?/g, '\n')
      .trim();
    if (text) blocks.push(text);
    block = '';
  };
  const walk = (node: globalThis.Node) => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === TEXT) block += (child.nodeValue ?? '').replaceAll(/\s+/g, ' ');
      if (child.nodeType !== ELEMENT || UNREAD.has(name)) continue;
      if (name === 'BR') block += '\n';
      const isBlock = BLOCKS.has(name);
      if (isBlock) close();
      walk(child);
      if (isBlock) close();
    }
  };
  walk(root);
  close();
  return blocks;
}
