import { expect, test } from 'vitest';
import { createFileNamer } from '../../../exporters/zip/createFileNamer.ts';
import { nameFile } from '../../../exporters/zip/nameFile.ts';

test.each([
  ['Salisbury 2018', 'Salisbury 2018.gexf'],
  ['../../etc/passwd', 'etc passwd.gexf'],
  ['<img src=x onerror=alert(1)>', 'img src=x onerror=alert(1).gexf'],
  ['a\u0000b\nc', 'a b c.gexf'],
  ['Vrbětice – 安倍', 'Vrbětice – 安倍.gexf'],
  ['', 'dossier.gexf'],
  ['...', 'dossier.gexf'],
  ['CON', 'dossier CON.gexf'],
  ['x'.repeat(300), `${'x'.repeat(80)}.gexf`],
  ['😀'.repeat(300), `${'😀'.repeat(50)}.gexf`],
])('%j is saved as %j', (name, file) => {
  expect(nameFile(name, '.gexf')).toBe(file);
});

test('no two files of a folder have the same name, whatever the case', () => {
  const name = createFileNamer('note');
  expect(
    ['Japan', 'JAPAN', 'Japan', 'Japan 2', '', '../Japan', 'Japan#1', '[[Japan]]'].map((words) =>
      name(words, 'md'),
    ),
  ).toEqual([
    'Japan.md',
    'JAPAN 2.md',
    'Japan 3.md',
    'Japan 2 2.md',
    'note.md',
    'Japan 4.md',
    'Japan 1.md',
    'Japan 5.md',
  ]);
});
