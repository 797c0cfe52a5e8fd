import { expect, test } from 'vitest';
import { EXPORTERS, findExporter } from '../../exporters/exporters.ts';
import { readDossier, validateDossier } from '../../graph-data/schema/readDossier.ts';
import { makeDossier } from '../graph-data/schema/makeDossier.ts';
import { awkwardDossier } from './awkwardDossier.ts';

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
  '%s: the same dossier gives the same files, and an empty one some file',
  (_, exporter) => {
    expect(exporter.write(awkwardDossier)).toEqual(exporter.write(structuredClone(awkwardDossier)));
    expect(() => exporter.write({ ...makeDossier([]), documents: [] })).not.toThrow();
  },
);

test.each(EXPORTERS.filter(({ fileNames }) => fileNames).map((exporter) => [exporter.id, exporter] as const))(
  '%s writes the files that it names',
  (_, { fileNames, write }) => {
    const files = write(awkwardDossier);
    expect(typeof files === 'string' ? [] : files.map(({ fileName }) => fileName)).toEqual(fileNames);
  },
);

test('the dossier format opens again as it was', () => {
  expect(readDossier(String(findExporter('dossier')?.write(awkwardDossier)))).toEqual(awkwardDossier);
});

test('the awkward dossier is a valid one', () => {
  expect(validateDossier(structuredClone(awkwardDossier))).toEqual(awkwardDossier);
});
