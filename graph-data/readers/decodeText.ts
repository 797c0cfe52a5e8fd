import { analyse } from 'chardet';
import { decodeWindows1252 } from './decodeWindows1252.ts';
import { ReaderError } from './readerError.ts';

export interface DecodedText {
  readonly text: string;
  readonly notes: readonly string[];
}

const SAMPLE_BYTES = 65_536;
const LEAST_CONFIDENCE = 10;
const IS_WINDOWS_1252 = /^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii|ascii)$/i;
const WESTERN: ReadonlySet<string> = new Set(['windows-1252', 'ISO-8859-1']);
const WESTERN_WEIGHT = 1.6;
/** Share of control characters beyond which bytes are not plain text. */
const CONTROL_SHARE = 0.02;
/** Characters that no text has: unassigned, private, parts of pairs, and controls that are no space. */
const NO_TEXT = /[\p{Cn}\p{Co}\p{Cs}]|(?!\s)\p{Cc}/u;

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-32', bytes: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32', bytes: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/**
 * The text that bytes hold: by their byte order mark, as UTF-8, by the encoding the file declares, or by the likeliest
 * guess that decodes all of it, which is noted. Throws a ReaderError (binary, wrong-encoding) rather than give garbled text.
 */
export function decodeText(bytes: Uint8Array, name: string, declared?: string): DecodedText {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, i) => bytes[i] === byte))?.encoding;
  const certain = marked ?? findWideEncoding(bytes);
  if (certain) {
    const text = decodeAll(bytes, certain);
    if (text === undefined)
      throw wrongEncoding(name, `the file begins as ${certain.toUpperCase()} but is not all of it`);
    return { text, notes: [] };
  }
  if (isBinary(bytes))
    throw new ReaderError(
      'binary',
      `${name}: the file is not text. Save its text as .txt, .md or .html, in UTF-8, and read that.`,
    );

  const text = decodeAll(bytes, 'utf-8');
  if (text !== undefined) return { text, notes: [] };

  const { sequences, broken, firstBroken } = scanUtf8(bytes);
  if (sequences > broken)
    throw wrongEncoding(
      name,
      `the file is UTF-8 with ${broken} broken bytes, the first at byte ${firstBroken}`,
    );

  const candidates = declared === undefined ? guessEncodings(bytes) : [declared, ...guessEncodings(bytes)];
  for (const encoding of candidates) {
    const decoded = decodeAll(bytes, encoding);
    if (decoded === undefined || /[\u0080-\u009f]/.test(decoded)) continue;
    return {
      text: decoded,
      notes:
        encoding === declared
          ? []
          : [`${name}: not UTF-8, read as ${encoding}. Save it as UTF-8 if letters look wrong.`],
    };
  }
  throw wrongEncoding(name, 'the encoding of the file could not be told');
}

function decodeAll(bytes: Uint8Array, encoding: string): string | undefined {
  if (IS_WINDOWS_1252.test(encoding)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function wrongEncoding(name: string, what: string): ReaderError {
  return new ReaderError('wrong-encoding', `${name}: ${what}. Save it as UTF-8.`);
}

/**
 * UTF-16 without a byte order mark: the zero bytes of its spaces, line ends and Latin letters stand all on one side, and what it
 * decodes to is text.
 */
function findWideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, i) => {
    if (byte === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0 || (even > 0 && odd > 0)) return undefined;
  const encoding = odd > 0 ? 'utf-16le' : 'utf-16be';
  const text = decodeAll(sample.subarray(0, sample.length - (sample.length % 2)), encoding);
  return text !== undefined && !NO_TEXT.test(text) ? encoding : undefined;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    if (isControl(byte)) controls++;
  }
  return controls > sample.length * CONTROL_SHARE;
}

function isControl(byte: number): boolean {
  const isSpace = byte >= 0x09 && byte <= 0x0d;
  const isEscape = byte === 0x1b;
  return byte < 0x20 && !isSpace && !isEscape;
}

/** How many sequences of several bytes are UTF-8, and how many bytes are not. */
function scanUtf8(bytes: Uint8Array): { sequences: number; broken: number; firstBroken: number } {
  let sequences = 0;
  let broken = 0;
  let firstBroken = -1;
  for (let i = 0; i < bytes.length; ) {
    const length = measureSequence(bytes, i);
    if (length > 1) sequences++;
    if (length === 0) {
      broken++;
      if (firstBroken < 0) firstBroken = i;
    }
    i += Math.max(length, 1);
  }
  return { sequences, broken, firstBroken };
}

function measureSequence(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xf0 && lead < 0xf5 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
  if (lead >= 0xf5) return 0;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}

/** Likeliest first; text in English with a few letters of other languages is windows-1252 unless another is far likelier. */
function guessEncodings(bytes: Uint8Array): string[] {
  const weigh = ({ name, confidence }: { name: string; confidence: number }) =>
    WESTERN.has(name) ? confidence * WESTERN_WEIGHT : confidence;
  return analyse(bytes.subarray(0, SAMPLE_BYTES))
    .filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .sort((a, b) => weigh(b) - weigh(a))
    .map(({ name }) => (WESTERN.has(name) ? 'windows-1252' : name.toLowerCase()));
}
