export interface ZipFile {
  readonly fileName: string;
  readonly text: string;
}

/** 1 January 1980, the first day a ZIP can name: the same files give the same bytes. */
const DATE = 0x0021;
const UTF8_NAMES = 0x0800;
const VERSION = 20;
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** Text files in one ZIP, stored as they are (PKWARE APPNOTE 6.3, without compression). */
export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { fileName, text } of files) {
    const name = encoder.encode(fileName);
    const content = encoder.encode(text);
    const about = [VERSION, UTF8_NAMES, 0, 0, DATE] as const;
    const sizes = [countCrc32(content), content.length, content.length] as const;
    const local = writeFields(LOCAL, about, sizes, [name.length, 0], [], []);
    directory.push(
      joinBytes([
        writeFields(CENTRAL, [VERSION, ...about], sizes, [name.length, 0, 0, 0, 0], [0, offset], []),
        name,
      ]),
    );
    parts.push(local, name, content);
    offset += local.length + name.length + content.length;
  }
  const central = joinBytes(directory);
  const end = writeFields(END, [0, 0, files.length, files.length], [central.length, offset], [0], [], []);
  return joinBytes([...parts, central, end]);
}

/** A signature, then fields of two and four bytes by turns, little end first. */
function writeFields(signature: number, ...fields: (readonly number[])[]): Uint8Array {
  const widths = [2, 4, 2, 4, 2];
  const length = 4 + fields.reduce((sum, group, i) => sum + group.length * (widths[i] ?? 2), 0);
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  let at = 4;
  fields.forEach((group, i) => {
    for (const value of group) {
      if (widths[i] === 4) view.setUint32(at, value, true);
      else view.setUint16(at, value, true);
      at += widths[i] ?? 2;
    }
  });
  return new Uint8Array(view.buffer);
}

function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest >>> 0;
});

function countCrc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = ((CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)) >>> 0;
  return (crc ^ 0xffffffff) >>> 0;
}
