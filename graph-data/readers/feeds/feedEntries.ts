import type { XmlAttributes, XmlHandler } from '../../xml/readXml.ts';

/** One entry of a feed, its fields as they stand: `text` of plain words, `html` of markup. */
export interface FeedEntry {
  readonly fields: ReadonlyMap<FeedField, FeedValue>;
  readonly links: readonly string[];
}

export interface FeedValue {
  readonly kind: 'text' | 'html';
  readonly value: string;
}

export type FeedField = 'title' | 'id' | 'date' | 'updated' | 'body' | 'summary' | 'link';

const ROOTS = new Set(['rss', 'feed', 'RDF']);
const HEADS = new Set(['channel', 'feed']);
const ENTRIES = new Set(['item', 'entry']);
/** Elements of other vocabularies, such as media:title, say other things under the same names. */
const PREFIXES = new Set(['', 'rss', 'atom', 'a', 'content', 'dc', 'dcterms']);
const FIELDS: ReadonlyMap<string, FeedField> = new Map([
  ['title', 'title'],
  ['guid', 'id'],
  ['id', 'id'],
  ['identifier', 'id'],
  ['pubDate', 'date'],
  ['published', 'date'],
  ['issued', 'date'],
  ['date', 'date'],
  ['updated', 'updated'],
  ['modified', 'updated'],
  ['encoded', 'body'],
  ['content', 'body'],
  ['description', 'summary'],
  ['summary', 'summary'],
  ['link', 'link'],
]);
/** What RSS escapes in these is markup; Atom says so by `type`. */
const MARKUP_IN_RSS: ReadonlySet<FeedField> = new Set(['title', 'body', 'summary']);
const ESCAPED: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
]);

interface OpenField {
  readonly name: FeedField;
  readonly kind: 'text' | 'html';
  readonly isXhtml: boolean;
  readonly depth: number;
  value: string;
}

/** Gathers what RSS 0.9 to 2.0 (rssboard.org, web.resource.org/rss/1.0) and Atom (RFC 4287) say of a feed and its entries. */
export class FeedEntries implements XmlHandler {
  readonly entries: FeedEntry[] = [];
  title = '';
  private root = '';
  private readonly path: string[] = [];
  private readonly bases: string[] = [];
  private fields: Map<FeedField, FeedValue> | undefined;
  private links: string[] = [];
  private field: OpenField | undefined;

  get isFeed(): boolean {
    return ROOTS.has(this.root);
  }

  readonly open = (name: string, attributes: XmlAttributes, prefix: string): void => {
    if (this.path.length === 0) this.root = name;
    const parent = this.path.at(-1) ?? '';
    this.path.push(name);
    this.bases.push(resolveAddress(attributes.get('base') ?? '', this.bases.at(-1) ?? ''));
    if (this.field) {
      if (this.field.isXhtml) this.field.value += `<${name}>`;
      return;
    }
    if (ENTRIES.has(name)) {
      this.fields = new Map();
      this.links = [];
      return;
    }
    if (!PREFIXES.has(prefix) || !(ENTRIES.has(parent) || HEADS.has(parent))) return;
    const field = FIELDS.get(name);
    if (field !== undefined) this.openField(field, attributes);
  };

  readonly text = (text: string): void => {
    if (this.field) this.field.value += this.field.isXhtml ? escapeText(text) : text;
  };

  readonly close = (name: string): void => {
    if (this.field && this.field.depth === this.path.length) this.closeField(this.field);
    else if (this.field?.isXhtml) this.field.value += `</${name}>`;
    this.path.pop();
    this.bases.pop();
    if (!ENTRIES.has(name) || !this.fields) return;
    this.entries.push({ fields: this.fields, links: this.links });
    this.fields = undefined;
  };

  private openField(name: FeedField, attributes: XmlAttributes): void {
    const type = attributes.get('type') ?? '';
    const isXhtml = type === 'xhtml';
    const isMarkup = isXhtml || type === 'html' || type === 'text/html';
    const isRss = this.root !== 'feed';
    const kind = isMarkup || (isRss && MARKUP_IN_RSS.has(name)) ? 'html' : 'text';
    const href = attributes.get('href');
    if (name === 'link' && href !== undefined) {
      const isArticle = (attributes.get('rel') ?? 'alternate') === 'alternate';
      if (isArticle && this.fields) this.addLink(href);
      return;
    }
    this.field = { name, kind, isXhtml, depth: this.path.length, value: '' };
  }

  private closeField({ name, kind, value }: OpenField): void {
    this.field = undefined;
    const words = value.trim();
    if (words === '') return;
    if (!this.fields) {
      if (name === 'title') this.title = words;
    } else if (name === 'link') this.addLink(words);
    else if (!this.fields.has(name)) this.fields.set(name, { kind, value: words });
  }

  private addLink(address: string): void {
    this.links.push(resolveAddress(address.trim(), this.bases.at(-1) ?? ''));
  }
}

function resolveAddress(address: string, base: string): string {
  if (address === '') return base;
  return URL.canParse(address, base || undefined) ? new URL(address, base || undefined).href : address;
}

function escapeText(text: string): string {
  return text.replaceAll(/[<>&]/g, (character) => ESCAPED.get(character) ?? character);
}
