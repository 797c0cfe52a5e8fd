import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { OFFSET_UNITS } from '../../exporters/exporter.ts';
import { EXPORTERS } from '../../exporters/exporters.ts';

const text = readFileSync(new URL('../../docs/formats.md', import.meta.url), 'utf8');

test('docs/formats.md lists every format in the order of the menu, with how its files end and its unit of offsets', () => {
  const rows = Array.from(
    text.matchAll(/^\| `([\w.-]+)` \| (?:\w+ )?`\.([\w.]+)` \| [^|]+ \| ([^|]+) \|/gm),
    ([, ...cells]) => cells,
  );
  expect(rows).toEqual(
    EXPORTERS.map((exporter) => [
      exporter.id,
      'files' in exporter ? exporter.extension.split('.').at(-1) : exporter.extension,
      OFFSET_UNITS[exporter.offsets],
    ]),
  );
});
