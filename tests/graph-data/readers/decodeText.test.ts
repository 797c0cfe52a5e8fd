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

test.each([
  ['Russian', 'Польша выслала сорок пять российских дипломатов.\nМосква ответила.'],
  ['Japanese', '日本政府は8人の外交官を追放した。\r\nロシアは報復した。'],
])('UTF-16 of %s without a byte order mark is read, whichever end is first', (_, text) => {
  for (const isBigEndian of [true, false])
    expect(decodeText(utf16(text, isBigEndian, ''), 'a.txt')).toEqual({ text, notes: [] });
});

/** Base64 of what iconv wrote, since JavaScript only decodes these. */
test.each([
  [
    'windows-1251',
    'Польша выслала сорок пять российских дипломатов, сообщило министерство. Москва обещала ответить.',
    'z+7r/PjgIOL78evg6+Ag8e7w7uog7//y/CDw7vHx6Onx6uj1IOTo7+vu7ODy7uIsIPHu7uH56OvuIOzo7ejx8uXw8fLi7i4gzO7x6uLgIO7h5fng6+Ag7vLi5fLo8vwu',
  ],
  [
    'shift_jis',
    '日本政府は金曜日、ロシアの外交官八人を国外に追放すると発表した。ロシアは報復すると述べた。',
    'k/qWe5CtlXuCzYvgl2qT+oFBg42DVoNBgsyKT4zwiq+UqpBsgvCNkYpPgsmSx5X6greC6YLGlK2VXIK1gr2BQoONg1aDQYLNlfGVnIK3gumCxo9xgteCvYFC',
  ],
  [
    'gb18030',
    '日本政府星期五宣布驱逐八名俄罗斯外交官。俄罗斯表示将作出回应，并召见了日本大使。',
    'yNWxvtX+uK7Qx8bazuXQ+7K8x/3W8LDLw/u27cLey7nN4r27udmho7btwt7LubHtyr69q9f3s/a72NOmo6yyotXZvPvBy8jVsb6088q5oaM=',
  ],
  [
    'euc-kr',
    '일본 정부는 금요일 러시아 외교관 여덟 명을 추방한다고 발표했다. 러시아는 보복하겠다고 밝혔다.',
    'wM+6uyDBpLrOtMIgsd2/5MDPILevvcO+xiC/3LGzsPwgv6m0/CC47cC7IMPfuebH0bTZsO0gud/HpcfftNkuILevvcO+xrTCILq4urnHz7DatNmw7SC54Mf7tNku',
  ],
  [
    'iso-8859-2',
    'Polska wydaliła czterdziestu pięciu rosyjskich dyplomatów, oświadczyło ministerstwo. Rosja zapowiedziała odpowiedź.',
    'UG9sc2thIHd5ZGFsabNhIGN6dGVyZHppZXN0dSBwaepjaXUgcm9zeWpza2ljaCBkeXBsb21hdPN3LCBvtndpYWRjenmzbyBtaW5pc3RlcnN0d28uIFJvc2phIHphcG93aWVkemlhs2Egb2Rwb3dpZWS8Lg==',
  ],
  [
    'euc-jp',
    '日本政府は金曜日、ロシアの外交官八人を国外に追放すると発表した。ロシアは報復すると述べた。',
    'xvzL3MCvydykz7bizcvG/KGipe2lt6WipM6zsLjytLHIrL/NpPK58bOwpMvEycr8pLmk66TIyK/JvaS3pL+ho6XtpbeloqTPyvPJ/KS5pOukyL3SpNmkv6Gj',
  ],
  [
    'big5',
    '日本政府星期五宣布驅逐八名俄羅斯外交官。俄羅斯表示將作出回應，並召見了日本大使。',
    'pOmlu6xGqbKsULTBpK2rxaWsxVizdqRLplerWMO5tLWlfqXmqXihQ6tYw7m0tartpdyxTqdApVimXsCzoUGow6VsqKOkRqTppbukaqjPoUM=',
  ],
])('%s is guessed, and the guess is noted', (encoding, text, base64) => {
  const decoded = decodeText(new Uint8Array(Buffer.from(base64, 'base64')), 'a.txt');
  expect(decoded.text).toBe(text);
  expect(decoded.notes).toEqual([expect.stringContaining(`not UTF-8, read as ${encoding}`)]);
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
