import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeZip } from '../../../exporters/zip/writeZip.ts';
import { joinBytes } from '../readPieces.ts';

const FILES = [
  { fileName: 'nodes.csv', pieces: ['id,label\n', 'e1,Türkiye 安倍 😀\n'] },
  { fileName: 'folder/Vrbětice.csv', pieces: [] },
  { fileName: 'long.txt', pieces: ['long '.repeat(100_000)] },
];

test('files come out of the ZIP as they went in, and packed', () => {
  const bytes = joinBytes(writeZip(FILES));
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [
    name,
    new TextDecoder().decode(content),
  ]);
  expect(files).toEqual(FILES.map(({ fileName, pieces }) => [fileName, pieces.join('')]));
  expect(bytes.length).toBeLessThan(10_000);
});

test('the same files give the same bytes', () => {
  expect(joinBytes(writeZip(FILES))).toEqual(joinBytes(writeZip(FILES)));
});

test('more files than a ZIP holds are refused with what to do', () => {
  const many = Array.from({ length: 65_536 }, (_, i) => ({ fileName: `${i}`, pieces: [] }));
  expect(() => joinBytes(writeZip(many))).toThrow(
    'a ZIP holds 65,535 files, and these are more. Export less',
  );
});
