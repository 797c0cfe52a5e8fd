import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { brat } from '../../exporters/brat/brat.ts';
import type { OneFileExporter } from '../../exporters/exporter.ts';
import { keepAskedFor } from '../../exporters/keepAskedFor.ts';
import { labelStudio } from '../../exporters/texts/labelStudio.ts';
import { webAnnotation } from '../../exporters/texts/webAnnotation.ts';
import { webanno } from '../../exporters/webanno/webanno.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';
import { isQuoted } from '../../graph-data/schema/isQuoted.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { makeDossier } from '../graph-data/schema/makeDossier.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { joinBytes, writeText } from './readPieces.ts';

const text = awkwardDossier.documents[0]?.text ?? '';
const points = Array.from(text);
const said = keepAskedFor(awkwardDossier, {}).statements.filter(isQuoted);
const labelOf = new Map(awkwardDossier.entities.map(({ id, label }) => [id, label]));
const ends = said.map(({ source, relation, target }) => [labelOf.get(source), relation, labelOf.get(target)]);

function unzip(exporter: OneFileExporter, dossier: Dossier): Map<string, string> {
  const files = unzipSync(joinBytes(exporter.write(dossier)));
  return new Map(
    Object.entries(files).map(([name, bytes]) => [
      name,
      new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
    ]),
  );
}

/** As Python, and so brat, sees a text that UTF-8 could carry. */
const carried = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));

test('there are characters outside the BMP before most spans', () => {
  expect(text.length).toBeGreaterThan(points.length + 3);
  expect(text.indexOf('🧿')).toBeLessThan(text.length / 3);
});

test('Web Annotations quote each sentence and name at its place in code points', () => {
  const page = JSON.parse(writeText(webAnnotation, awkwardDossier));
  expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
  expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(page.items.length);
  for (const { target } of page.items) {
    const [quote, position] = target.selector;
    expect(target.source).toBe('https://example.org/1?a=1&b=2');
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
  }
  const described = page.items.filter(
    ({ motivation }: { motivation: string }) => motivation === 'describing',
  );
  const lines = described.map(({ body }: { body: { value: string }[] }) => body[0]?.value);
  expect(lines).toEqual(
    said.map(({ relation, status }, i) => {
      const [source, , target] = ends[i] ?? [];
      return [source, getRelation(relation).label, target, status].join(' | ');
    }),
  );
});

test('brat: every mark holds its words, in code points, and every relation two marks', () => {
  const files = unzip(brat, awkwardDossier);
  expect([...files.keys()]).toEqual(['annotation.conf', 'd1.txt', 'd1.ann']);
  expect(files.get('d1.txt')).toBe(carried);
  const read = Array.from(files.get('d1.txt') ?? '');
  const marks = new Map<string, string>();
  const relations: string[][] = [];
  for (const line of (files.get('d1.ann') ?? '').trimEnd().split('\n')) {
    const [id = '', what = '', words = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const [, places = ''] = /^[\w-]+ (\d+ \d+(?:;\d+ \d+)*)$/.exec(what) ?? [];
      const parts = places
        .split(';')
        .map((place) => read.slice(...(place.split(' ').map(Number) as [number, number])).join(''));
      expect(parts.join(' ')).toBe(words);
      marks.set(id, words);
    } else if (id.startsWith('R')) {
      const [, type = '', from = '', to = ''] = /^([\w-]+) Arg1:(T\d+) Arg2:(T\d+)$/.exec(what) ?? [];
      relations.push([marks.get(from) ?? '', type, marks.get(to) ?? '']);
    } else expect(line).toMatch(/^#\d+\tAnnotatorNotes [TR]\d+\t\S/);
  }
  expect(relations).toHaveLength(said.length);
  expect(relations).toContainEqual(['Türkiye', 'expelled', 'Russia']);
  expect(relations).toContainEqual(['Russia', 'criticized', 'Russia']);
  expect(files.get('d1.ann')).toContain('status=negated');
  expect(files.get('annotation.conf')).toContain('spokesperson-for\tArg1:<ENTITY>, Arg2:<ENTITY>');
});

test('WebAnno: every token stands at its place, in UTF-16, and every relation points to a token', () => {
  const lines = (unzip(webanno, awkwardDossier).get('d1.tsv') ?? '').split('\n');
  expect(lines[0]).toBe('#FORMAT=WebAnno TSV 3.3');
  expect(lines.slice(3, 5)).toEqual(['', '']);
  const rows = lines
    .slice(5)
    .filter((line) => /^\d+-\d+\t/.test(line))
    .map((line) => line.split('\t'));
  expect(rows.length).toBeGreaterThan(150);
  const names = new Set(rows.map(([name]) => name));
  const relations: string[] = [];
  for (const row of rows) {
    expect(row).toHaveLength(10);
    const [, place = '', token, , , relation = '', , , sources = ''] = row;
    const [start, end] = place.split('-').map(Number);
    expect(new TextDecoder().decode(new TextEncoder().encode(text.slice(start, end)))).toBe(
      token?.replaceAll('\\\\', '\\'),
    );
    if (sources === '_') continue;
    relations.push(...relation.split('|'));
    for (const source of sources.split('|')) expect(names).toContain(source.replace(/\[\d+_\d+\]$/, ''));
  }
  expect(relations.sort()).toEqual(said.map(({ relation }) => relation).sort());
});

test('WebAnno: a mark of several tokens has one number, and a mark ends where it ends', () => {
  const dossier = makeDossier([{ source: 'Ho Chi Minh', target: 'Viet-nam' }]);
  const rows = (unzip(webanno, dossier).get('d1.tsv') ?? '')
    .split('\n')
    .filter((line) => line.startsWith('1-'));
  expect(rows.map((row) => row.split('\t').slice(2, 5))).toEqual([
    ['Ho', 'e1[1]', 'Organization[1]'],
    ['Chi', 'e1[1]', 'Organization[1]'],
    ['Minh', 'e1[1]', 'Organization[1]'],
    ['expelled', '_', '_'],
    ['Viet', 'e2[2]', 'Organization[2]'],
    ['-', 'e2[2]', 'Organization[2]'],
    ['nam', 'e2[2]', 'Organization[2]'],
    ['.', '_', '_'],
  ]);
  expect(rows[4]).toContain('\texpelled\tasserted\tstatement=s1\\; status=asserted\t1-1[1_2]\t');
});

test('Label Studio: every region holds its words, in UTF-16, and every relation two regions', () => {
  const tasks = JSON.parse(writeText(labelStudio, awkwardDossier));
  expect(tasks).toHaveLength(1);
  const [{ data, predictions }] = tasks;
  expect(data.text).toBe(text);
  expect(data.statements.map(({ statement }: { statement: string }) => statement)).toEqual(
    said.map(({ id }) => id),
  );
  const regions = new Map<string, string>();
  const relations: unknown[][] = [];
  for (const result of predictions[0].result) {
    if (result.type === 'relation') {
      relations.push([regions.get(result.from_id), result.labels[0], regions.get(result.to_id)]);
      continue;
    }
    expect(data.text.slice(result.value.start, result.value.end)).toBe(result.value.text);
    expect(regions.has(result.id)).toBe(false);
    regions.set(result.id, result.value.text);
  }
  expect(relations).toEqual(
    said.map(({ status }, i) => {
      const [source, relation, target] = ends[i] ?? [];
      return [source, status === 'asserted' ? relation : `${relation} (${status})`, target];
    }),
  );
});

test('names of documents become names of files that lead nowhere else and are there once', () => {
  const [document] = awkwardDossier.documents;
  if (!document) throw new Error('no document');
  const ids = ['../../etc/passwd', 'A.txt', 'a.txt', 'CON', '..'];
  const dossier = { ...makeDossier([]), documents: ids.map((id) => ({ ...document, id })) };
  const names = [...unzip(webanno, dossier).keys()];
  expect(names).toEqual(['etc passwd.tsv', 'A.tsv', 'a 2.tsv', 'document CON.tsv', 'document.tsv']);
});

test('a statement whose ends the imported file did not mark is a mark over its sentence', () => {
  const dossier = makeDossier([{ source: 'Japan', target: 'Russia' }]);
  const nowhere = { start: 0, end: 0 };
  const statements = dossier.statements.map((statement) => ({
    ...statement,
    sourceSpan: nowhere,
    triggerSpan: nowhere,
    targetSpan: nowhere,
  }));
  const documents = dossier.documents.map((document) => ({ ...document, kind: 'excerpts' as const }));
  const ann = unzip(brat, { ...dossier, documents, statements }).get('d1.ann');
  expect(ann).toContain('T3\tSentence 0 22\tJapan expelled Russia.\n');
  expect(ann).toContain('AnnotatorNotes T3\tJapan | expelled | Russia; statement=s1; status=asserted');
});
