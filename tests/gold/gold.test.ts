import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../graph-data/schema/dossier.ts';
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

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const FEWEST_ASSERTING = 3;
const FEWEST_NOT_ASSERTING = 2;

function readSentences(half: string): GoldSentence[] {
  const file = new URL(`./${half}/sentences.ndjson`, import.meta.url);
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as GoldSentence);
}

function readArticles(): string {
  const folder = new URL('../../graph-data/articles/', import.meta.url);
  const files = readdirSync(fileURLToPath(folder)).filter((file) => file.endsWith('.md'));
  return files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
}

const build = readSentences('build');
const heldOut = readSentences('held-out');
const sentences = [...build, ...heldOut];
const relations: readonly string[] = RELATION_IDS;
const statuses: readonly string[] = STATUSES;

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
    for (const statement of statements) {
      expect(relations).toContain(statement.relation);
      expect(statuses).toContain(statement.status);
      expect(statement.source).not.toBe(statement.target);
      if (statement.date !== undefined) expect(statement.date).toMatch(ISO_DATE);
      if (statement.count !== undefined) expect(statement.count).toBeGreaterThan(0);
    }
  });

  test.each(relations.filter((relation) => relation !== 'other'))(
    '%s has sentences that assert it and sentences that do not',
    (relation) => {
      expect(countAsserting(relation)).toBeGreaterThanOrEqual(FEWEST_ASSERTING);
      expect(countNotAsserting(relation)).toBeGreaterThanOrEqual(FEWEST_NOT_ASSERTING);
    },
  );
});
