import { decodeReferences } from './decodeReferences.ts';
import { XmlError } from './xmlError.ts';

export type XmlAttributes = ReadonlyMap<string, string>;

/** Called for each part of a file in order; names come without their namespace's prefix. */
export interface XmlHandler {
  readonly open: (name: string, attributes: XmlAttributes, prefix: string) => void;
  readonly close: (name: string) => void;
  readonly text?: (text: string) => void;
}

const DEEPEST = 200;
const NO_ATTRIBUTES: XmlAttributes = new Map();
const NAME_END = /[\s=/>'"<]/g;
const SPACE = /\s*/y;

/**
 * Reads XML from begin to end in linear time, without building a tree. Document types and entities of one's own are refused:
 * they can blow a small file up to fill the memory, or name other files. Throws an XmlError with the line.
 */
export function readXml(
  fileName: string,
  text: string,
  handler: XmlHandler,
  onProgress?: (share: number) => void,
): void {
  new XmlReader(fileName, text, handler, onProgress).read();
}

const PROGRESS_STEP = 1 << 20;

class XmlReader {
  private at = 0;
  private readonly openNames: string[] = [];

  constructor(
    private readonly fileName: string,
    private readonly text: string,
    private readonly handler: XmlHandler,
    private readonly onProgress?: (share: number) => void,
  ) {}

  read(): void {
    const { text } = this;
    let hasRoot = false;
    let told = 0;
    while (this.at < text.length) {
      const begin = text.indexOf('<', this.at);
      this.readText(text.slice(this.at, begin < 0 ? text.length : begin));
      if (begin < 0) break;
      this.at = begin;
      if (this.startsWith('<?')) this.skipPast('?>');
      else if (this.startsWith('<!--')) this.skipPast('-->');
      else if (this.startsWith('<![CDATA[')) this.readCharacters();
      else if (this.startsWith('<!')) throw this.refuseDocumentType();
      else if (this.startsWith('</')) this.readClosingTag();
      else {
        if (hasRoot && this.openNames.length === 0)
          throw this.fail('there is more after the end of its root');
        hasRoot = true;
        this.readOpeningTag();
      }
      if (this.at - told > PROGRESS_STEP) {
        told = this.at;
        this.onProgress?.(told / text.length);
      }
    }
    if (!hasRoot) throw this.fail('there is no element in it');
    const unclosed = this.openNames.at(-1);
    if (unclosed !== undefined) throw this.fail(`it breaks off within <${unclosed}>`);
  }

  private startsWith(words: string): boolean {
    return this.text.startsWith(words, this.at);
  }

  private skipPast(end: string): number {
    const found = this.text.indexOf(end, this.at);
    if (found < 0) throw this.fail(`it breaks off before ${end}`);
    this.at = found + end.length;
    return found;
  }

  private readText(raw: string): void {
    this.at += raw.length;
    if (raw === '') return;
    if (this.openNames.length > 0)
      this.handler.text?.(this.decode(raw.includes('\r') ? raw.replaceAll(/\r\n?/g, '\n') : raw));
    else if (raw.trim() !== '') throw this.fail('there is text outside of its root');
  }

  private readCharacters(): void {
    const start = this.at + '<![CDATA['.length;
    this.handler.text?.(this.text.slice(start, this.skipPast(']]>')));
  }

  private readClosingTag(): void {
    const start = this.at + 2;
    const name = this.text.slice(start, this.skipPast('>')).trimEnd();
    const expected = this.openNames.pop();
    if (name !== expected) throw this.fail(`</${name}> closes <${expected ?? 'nothing'}>`);
    this.handler.close(splitName(name).local);
  }

  private readOpeningTag(): void {
    this.at++;
    const name = this.readName();
    const { local, prefix } = splitName(name);
    if (this.openNames.length >= DEEPEST)
      throw new XmlError(
        'too-deep',
        `${this.fileName}: more than ${DEEPEST} elements stand within one another. Flatten it.`,
      );
    const attributes = this.readAttributes();
    const isEmpty = this.text[this.at] === '/';
    if (isEmpty) this.at++;
    if (this.text[this.at] !== '>') throw this.fail(`the tag <${name}> does not end`);
    this.at++;
    this.handler.open(local, attributes, prefix);
    if (isEmpty) this.handler.close(local);
    else this.openNames.push(name);
  }

  private readAttributes(): XmlAttributes {
    let attributes: Map<string, string> | undefined;
    for (;;) {
      this.skipSpace();
      const next = this.text[this.at];
      if (next === '>' || next === '/' || next === undefined) return attributes ?? NO_ATTRIBUTES;
      const name = this.readName();
      this.skipSpace();
      if (this.text[this.at] !== '=') throw this.fail(`the attribute ${name} has no value`);
      this.at++;
      this.skipSpace();
      attributes ??= new Map();
      const value = this.readValue(name);
      if (!name.startsWith('xmlns')) attributes.set(splitName(name).local, value);
    }
  }

  private readValue(name: string): string {
    const quote = this.text[this.at];
    const end = quote === '"' || quote === "'" ? this.text.indexOf(quote, this.at + 1) : -1;
    if (end < 0) throw this.fail(`the value of ${name} is not in quotes or breaks off`);
    const raw = this.text.slice(this.at + 1, end);
    if (raw.includes('<')) throw this.fail(`the value of ${name} holds a <`);
    this.at = end + 1;
    return this.decode(/[\t\n\r]/.test(raw) ? raw.replaceAll(/\r\n|[\t\n\r]/g, ' ') : raw);
  }

  private readName(): string {
    NAME_END.lastIndex = this.at;
    const end = NAME_END.exec(this.text)?.index ?? this.text.length;
    const name = this.text.slice(this.at, end);
    if (name === '') throw this.fail('a name is missing');
    this.at = end;
    return name;
  }

  private skipSpace(): void {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
  }

  private decode(raw: string): string {
    if (!raw.includes('&')) return raw;
    const decoded = decodeReferences(raw);
    if ('text' in decoded) return decoded.text;
    throw this.fail(`${decoded.unknown} stands for no character that is known`);
  }

  private refuseDocumentType(): XmlError {
    return new XmlError(
      'refused',
      `${this.fileName}: line ${this.countLines()} declares a document type, which can name other files or blow the file up. Remove the <!DOCTYPE …> and read it again.`,
    );
  }

  private fail(what: string): XmlError {
    return new XmlError(
      'malformed',
      `${this.fileName}: the file is not whole XML: at line ${this.countLines()}, ${what}. Write it again with the program it comes from.`,
    );
  }

  private countLines(): number {
    let lines = 1;
    for (let at = this.text.indexOf('\n'); at >= 0 && at < this.at; at = this.text.indexOf('\n', at + 1))
      lines++;
    return lines;
  }
}

function splitName(name: string): { readonly local: string; readonly prefix: string } {
  const colon = name.indexOf(':');
  return colon < 0
    ? { local: name, prefix: '' }
    : { local: name.slice(colon + 1), prefix: name.slice(0, colon) };
}
