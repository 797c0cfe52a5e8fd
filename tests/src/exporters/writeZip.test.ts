import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeZip } from '../../../src/exporters/writeZip.ts';

const FILES = [
  { fileName: 'nodes.csv', text: 'id,label\ne1,Türkiye 安倍 😀\n' },
  { fileName: 'Vrbětice.csv', text: '' },
];

/** Reads the directory at the end of a ZIP as APPNOTE says, apart from the writer. */
function readZip(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const end = bytes.length - 22;
  expect(view.getUint32(end, true)).toBe(0x06054b50);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  return Array.from({ length: count }, () => {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    const method = view.getUint16(at + 10, true);
    const crc = view.getUint32(at + 16, true);
    const size = view.getUint32(at + 20, true);
    const nameLength = view.getUint16(at + 28, true);
    const local = view.getUint32(at + 42, true);
    const fileName = new TextDecoder().decode(bytes.slice(at + 46, at + 46 + nameLength));
    at += 46 + nameLength;
    expect(view.getUint32(local, true)).toBe(0x04034b50);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const stored = bytes.slice(start, start + size);
    return { fileName, crc, text: new TextDecoder().decode(method === 0 ? stored : inflateRawSync(stored)) };
  });
}

test('files come out of the ZIP as they went in', () => {
  expect(readZip(writeZip(FILES)).map(({ fileName, text }) => ({ fileName, text }))).toEqual(FILES);
});

test('the checksum is the CRC-32 of the content', () => {
  expect(readZip(writeZip([{ fileName: 'a', text: '123456789' }]))[0]?.crc).toBe(0xcbf43926);
});

test('the same files give the same bytes', () => {
  expect(writeZip(FILES)).toEqual(writeZip(FILES));
});
