import { parse as parseTable } from 'csv-parse/sync';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { Parser } from 'n3';
import { expect, test } from 'vitest';
import type { Exporter } from '../../exporters/exporter.ts';
import { EXPORTERS } from '../../exporters/exporters.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { anyDossier } from './awkwardDossier.ts';
import { joinBytes, writeTexts } from './readPieces.ts';

const everything = { openRelations: true, unknownActors: true };

/** Throws where a file is not of its kind: the first reader whose ending fits. */
const READERS: readonly (readonly [ending: RegExp, read: (text: string) => unknown])[] = [
  [
    /ndjson$/,
    (text) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => line && JSON.parse(line)),
  ],
  [/(json|cyjs|cx2|jsonld)$/, (text) => JSON.parse(text)],
  [/(ttl|trig)$/, (text) => new Parser({ format: 'application/trig' }).parse(text)],
  [/csv$/, (text) => parseTable(text)],
  [/tsv$/, (text) => parseTable(text, { delimiter: '\t' })],
];

/** Control characters and halves of characters: what readers of text stop at. */
const BROKEN = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

function findReader(exporter: Exporter): (text: string) => unknown {
  const ending = exporter.id === 'ftm' ? 'ndjson' : exporter.extension;
  return READERS.find(([pattern]) => pattern.test(ending))?.[1] ?? (() => undefined);
}

function checkZip(bytes: Uint8Array): void {
  const names = Object.keys(unzipSync(bytes));
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const name of names) {
    expect(name).toMatch(/^([^\\/:*?"<>|]+\/)?[^\\/:*?"<>|]+\.\w+$/);
    expect(name.split('/')).not.toContain('..');
    expect(name).not.toMatch(BROKEN);
  }
}

test.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
  '%s: whatever the names, what is written is what it says it is',
  (_, exporter) => {
    const check = (dossier: Dossier) => {
      if ('write' in exporter && exporter.extension.endsWith('zip'))
        return checkZip(joinBytes(exporter.write(dossier, everything)));
      const read = findReader(exporter);
      for (const text of writeTexts(exporter, dossier, everything).values()) {
        expect(text).not.toBe('');
        read(text);
      }
    };
    fc.assert(fc.property(anyDossier, check), { numRuns: 20 });
  },
);
