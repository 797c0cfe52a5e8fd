import { expect, test } from 'vitest';
import { dossierJson } from '../../exporters/dossierJson.ts';
import { EXPORTERS, findExporter } from '../../exporters/exporters.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { readDossier, validateDossier } from '../../graph-data/schema/readDossier.ts';
import { makeDossier } from '../graph-data/schema/makeDossier.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { joinBytes, writeText } from './readPieces.ts';

test('every format has an id of its own and says who uses it and what it loses', () => {
  expect(new Set(EXPORTERS.map(({ id }) => id)).size).toBe(EXPORTERS.length);
  for (const { description, losses } of EXPORTERS) {
    expect(description).toMatch(/^For .+\.$/);
    expect(losses).toMatch(/\.$/);
  }
});

test('a format is found by its id, and no property of objects is a format', () => {
  expect(findExporter('gexf')?.label).toBe('GEXF');
  expect(findExporter('__proto__')).toBeUndefined();
});

test.each(EXPORTERS.map((exporter) => [exporter.id, exporter] as const))(
  '%s: the same dossier gives the same bytes, and an empty one some file',
  (_, exporter) => {
    const writeFiles = (dossier: Dossier) =>
      'files' in exporter
        ? exporter.files.map(({ write }) => joinBytes(write(dossier)))
        : [joinBytes(exporter.write(dossier))];
    expect(writeFiles(awkwardDossier)).toEqual(writeFiles(structuredClone(awkwardDossier)));
    expect(() => writeFiles({ ...makeDossier([]), documents: [] })).not.toThrow();
  },
);

test('the dossier format opens again as it was', () => {
  expect(readDossier(writeText(dossierJson, awkwardDossier))).toEqual(awkwardDossier);
});

test('the awkward dossier is a valid one', () => {
  expect(validateDossier(structuredClone(awkwardDossier))).toEqual(awkwardDossier);
});
