import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../graph-data/readers/decodeText.ts';
import { ReaderError } from '../../../graph-data/readers/readerError.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => new Uint8Array(values);
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, isBigEndian: boolean, mark = '\ufeff'): Uint8Array {
  const view = new DataView(new ArrayBuffer((mark + text).length * 2));
  [...Array(view.byteLength / 2).keys()].forEach((i) => {
    view.setUint16(i * 2, (mark + text).charCodeAt(i), !isBigEndian);
  });
  return new Uint8Array(view.buffer);
}

function readCode(input: Uint8Array): string {
  try {
    decodeText(input, 'a.txt');
  } catch (error) {
    if (error instanceof ReaderError) return error.code;
  }
  return 'no error';
}

test.each([
  ['UTF-8', utf8('Türkiye 🧿')],
  ['UTF-8 with a byte order mark', utf8('\ufeffTürkiye 🧿')],
  ['UTF-16, little end first', utf16('Türkiye 🧿', false)],
  ['UTF-16, big end first', utf16('Türkiye 🧿', true)],
  ['UTF-16 without a byte order mark', utf16('Türkiye 🧿', false, '')],
])('%s is read without a note', (_, input) => {
  expect(decodeText(input, 'a.txt')).toEqual({ text: 'Türkiye 🧿', notes: [] });
});

test('windows-1252 is guessed, and the guess is noted', () => {
  const text = 'Le président français a reçu à Élysée le chancelier. Il l’a dit.';
  const input = Uint8Array.from(text, (c) => (c === '’' ? 0x92 : c.charCodeAt(0)));
  const decoded = decodeText(input, 'a.txt');
  expect(decoded.text).toBe(text);
  expect(decoded.notes).toEqual([
    expect.stringMatching(/^a\.txt: not UTF-8, read as windows-1252\. Save it as UTF-8/),
  ]);
});

test('the encoding that a page declares is taken before a guess', () => {
  expect(decodeText(bytes(0xd0, 0xee, 0xf1, 0xf1, 0xe8, 0xff), 'a.html', 'windows-1251')).toEqual({
    text: 'Россия',
    notes: [],
  });
});

test('UTF-8 with a broken byte is refused, not garbled', () => {
  const input = new Uint8Array([...utf8('Türkiye, São Tomé, '), 0xff, ...utf8('Łódź')]);
  expect(() => decodeText(input, 'a.txt')).toThrow(
    'a.txt: the file is UTF-8 with 1 broken bytes, the first at byte 22. Save it as UTF-8.',
  );
});

test.each([
  ['binary', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
  ['binary', latin1('%PDF-1.4 \u0001\u0002\u0003\u0004')],
  ['wrong-encoding', bytes(0xff, 0xfe, 0, 0xd8)],
  ['wrong-encoding', bytes(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
])('%s: %j', (code, input) => {
  expect(readCode(input)).toBe(code);
});

test('any well-formed text without control characters comes back from UTF-8', () => {
  const text = fc.string({ unit: 'grapheme' }).filter((s) => !s.startsWith('\ufeff'));
  fc.assert(fc.property(text, (s) => decodeText(utf8(s), 'a.txt').text === s));
});

test('any bytes are read or refused with a ReaderError', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
      expect(['no error', 'binary', 'wrong-encoding']).toContain(readCode(input));
    }),
  );
});
