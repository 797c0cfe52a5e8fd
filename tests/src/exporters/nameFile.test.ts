import { expect, test } from 'vitest';
import { nameFile } from '../../../src/exporters/nameFile.ts';

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
])('%j is saved as %j', (name, file) => {
  expect(nameFile(name, '.gexf')).toBe(file);
});
