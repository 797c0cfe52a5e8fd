import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { ENTITY_TYPES, STATUSES } from '../../graph-data/schema/dossier.ts';
import { RELATION_IDS } from '../../graph-data/vocabulary/vocabulary.ts';

interface GoldStatement {
  readonly source: string;
  readonly relation: string;
  readonly target: string;
  readonly status: string;
  readonly count?: number;
  readonly date?: string;
}

interface GoldSentence {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly nearMiss?: string;
  readonly statements: readonly GoldStatement[];
}

interface GoldDocument {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly entities: readonly { readonly label: string; readonly type: string; readonly aliases: string[] }[];
  readonly statements: readonly (GoldStatement & { readonly evidence: string })[];
}

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const FEWEST_ASSERTING = 3;
const FEWEST_NOT_ASSERTING = 2;

function readLines<Line>(file: string): Line[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}

function readArticles(): string {
  const folder = new URL('../../graph-data/articles/', import.meta.url);
  const files = readdirSync(fileURLToPath(folder)).filter((file) => file.endsWith('.md'));
  return files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
}

const build = readLines<GoldSentence>('./build/sentences.ndjson');
const heldOut = readLines<GoldSentence>('./held-out/sentences.ndjson');
const buildDocuments = readLines<GoldDocument>('./build/documents.ndjson');
const heldOutDocuments = readLines<GoldDocument>('./held-out/documents.ndjson');
const documents = [...buildDocuments, ...heldOutDocuments];
const sentences = [...build, ...heldOut];
const relations: readonly string[] = RELATION_IDS;
const statuses: readonly string[] = STATUSES;
const entityTypes: readonly string[] = ENTITY_TYPES;

function expectWellFormed(statement: GoldStatement): void {
  expect(relations).toContain(statement.relation);
  expect(statuses).toContain(statement.status);
  expect(statement.source).not.toBe(statement.target);
  if (statement.date !== undefined) expect(statement.date).toMatch(ISO_DATE);
  if (statement.count !== undefined) expect(statement.count).toBeGreaterThan(0);
}

function countAsserting(relation: string): number {
  return sentences.filter(({ statements }) =>
    statements.some((statement) => statement.relation === relation && statement.status === 'asserted'),
  ).length;
}

function countNotAsserting(relation: string): number {
  return sentences.filter(
    ({ statements, nearMiss }) =>
      nearMiss === relation ||
      statements.some((statement) => statement.relation === relation && statement.status !== 'asserted'),
  ).length;
}

describe('the gold', () => {
  test('has at least 100 sentences in each half', () => {
    expect(build.length).toBeGreaterThanOrEqual(100);
    expect(heldOut.length).toBeGreaterThanOrEqual(100);
  });

  test('has no sentence and no id twice, in one half or in both', () => {
    expect(new Set(sentences.map(({ id }) => id)).size).toBe(sentences.length);
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  });

  test('takes no sentence from the sample corpus', () => {
    const articles = readArticles();
    expect(sentences.filter(({ text }) => articles.includes(text))).toEqual([]);
  });

  test.each(sentences)('$id is well formed', ({ text, date, nearMiss, statements }) => {
    expect(text).toMatch(/[.?!]$/);
    if (date !== undefined) expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (nearMiss !== undefined) expect(relations).toContain(nearMiss);
    statements.forEach(expectWellFormed);
  });

  test('has six whole documents in each half, and no document twice', () => {
    expect([buildDocuments.length, heldOutDocuments.length]).toEqual([6, 6]);
    expect(new Set(documents.map(({ text }) => text)).size).toBe(documents.length);
  });

  test.each(documents)(
    '$id joins its own entities by sentences of its own',
    ({ text, entities, statements }) => {
      const labels = entities.map(({ label }) => label);
      for (const { type, aliases } of entities) {
        expect(entityTypes).toContain(type);
        for (const alias of aliases) expect(text.toLowerCase()).toContain(alias.toLowerCase());
      }
      for (const statement of statements) {
        expectWellFormed(statement);
        expect(text).toContain(statement.evidence);
        expect(labels).toContain(statement.source);
        expect(labels).toContain(statement.target);
      }
    },
  );

  test.each(relations.filter((relation) => relation !== 'other'))(
    '%s has sentences that assert it and sentences that do not',
    (relation) => {
      expect(countAsserting(relation)).toBeGreaterThanOrEqual(FEWEST_ASSERTING);
      expect(countNotAsserting(relation)).toBeGreaterThanOrEqual(FEWEST_NOT_ASSERTING);
    },
  );
});
