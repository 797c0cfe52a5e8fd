import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listInputs } from '../../cli/inputs/listInputs.ts';
import { makeFolder } from './runExtract.ts';

test('folders are walked in order, without what is hidden, read-me files and other kinds', async () => {
  const folder = makeFolder({
    'b.txt': 'B',
    'a/z.md': 'Z',
    'a/README.md': 'R',
    'a/.draft.txt': 'D',
    'c.odt': 'C',
    Makefile: 'M',
  });
  const { files, notes, errors } = await listInputs([folder]);
  expect(files.map(({ id, size }) => [id, size])).toEqual([
    ['z.md', 1],
    ['b.txt', 1],
  ]);
  expect(notes).toEqual([`${folder}: left out 2 of its files, of kinds that are not read (Makefile, .odt).`]);
  expect(errors).toEqual([]);
});

test('a link that leads in circles or nowhere is no input, and a file that is named twice is one', async () => {
  const folder = makeFolder({ 'a.txt': 'A' });
  symlinkSync(folder, join(folder, 'circle'));
  symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'dangling.txt'));
  symlinkSync(join(folder, 'a.txt'), join(folder, 'again.txt'));
  const { files } = await listInputs([folder, join(folder, 'a.txt')]);
  expect(files.map(({ id }) => id)).toEqual(['a.txt']);
});

test('an input that is not there is an error, and the others are listed', async () => {
  const folder = makeFolder({ 'a.txt': 'A' });
  const { files, errors } = await listInputs([join(folder, 'none.txt'), join(folder, 'a.txt')]);
  expect(files).toHaveLength(1);
  expect(errors.map(({ message }) => message)).toEqual([
    `${join(folder, 'none.txt')}: there is no such file. Check the path.`,
  ]);
});
