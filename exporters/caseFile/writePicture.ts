import { escapeXml } from '../xml/escapeXml.ts';

/** A node and a name of the picture, with the id of the actor that they stand for. */
const ACTOR = /<g data-actor="([^"]*)">(.*?)<\/g>/gs;

/** The graph as it was drawn: as wide as the window or, where asked, as large as it was; its actors lead to what is said of them. */
export function writePicture(picture: string, numbers: ReadonlyMap<string, number>): string {
  const known = new Map([...numbers].map(([id, number]) => [escapeXml(id), number]));
  const svg = picture
    .replace(/^<\?xml[^>]*>\s*/, '')
    .replace(ACTOR, (whole, id: string, inner: string) =>
      known.has(id) ? `<a href="#actor-${known.get(id)}">${inner}</a>` : whole,
    );
  return `<figure>\n<label><input type="checkbox"> As large as it was drawn</label>\n<div class="picture" role="region" aria-label="The graph" tabindex="0">${svg}</div>\n<figcaption class="quiet">The graph as it was drawn. An actor leads to what is said of it; every line stands for statements below.</figcaption>\n</figure>\n`;
}
