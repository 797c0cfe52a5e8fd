import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const folder = new URL('../../graph-data/articles/', import.meta.url);
const FRONT_MATTER_KEYS = ['title', 'date', 'url', 'publisher'];
const SHORTEST = 120;
const LONGEST = 400;

interface Article {
  readonly file: string;
  readonly frontMatter: Readonly<Record<string, string>>;
  readonly text: string;
}

function readArticle(file: string): Article {
  const content = readFileSync(new URL(file, folder), 'utf8');
  const [, head = '', text = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(content) ?? [];
  const lines = head.split('\n').map((line) => line.split(/: (.*)/s));
  return { file, frontMatter: Object.fromEntries(lines.map(([key, value]) => [key, value])), text };
}

const articles = readdirSync(fileURLToPath(folder))
  .filter((file) => file.endsWith('.md') && file !== 'README.md')
  .map(readArticle);

const valuesOf = (key: string) => articles.map(({ frontMatter }) => frontMatter[key]);

describe('the sample corpus', () => {
  test('holds at least 28 articles', () => {
    expect(articles.length).toBeGreaterThanOrEqual(28);
  });

  test.each(articles)('$file has exactly the front matter keys', ({ frontMatter }) => {
    expect(Object.keys(frontMatter)).toEqual(FRONT_MATTER_KEYS);
    for (const value of Object.values(frontMatter)) expect(value).toMatch(/\S/);
  });

  test.each(articles)(
    '$file is named after its date, which is a day of the calendar',
    ({ file, frontMatter }) => {
      const date = frontMatter.date ?? '';
      expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
      expect(file.startsWith(`${date}-`)).toBe(true);
    },
  );

  test.each(articles)('$file has 120 to 400 words', ({ text }) => {
    const words = text.split(/\s+/).filter((word) => /\w/.test(word)).length;
    expect(words).toBeGreaterThanOrEqual(SHORTEST);
    expect(words).toBeLessThanOrEqual(LONGEST);
  });

  test.each(articles)('$file quotes nobody', ({ text }) => {
    expect(text).not.toMatch(/["“”«»]/);
  });

  test('gives every article an address and a title of its own, on example.org', () => {
    expect(new Set(valuesOf('url')).size).toBe(articles.length);
    expect(new Set(valuesOf('title')).size).toBe(articles.length);
    for (const url of valuesOf('url')) expect(url).toMatch(/^https:\/\/example\.org\/[a-z-]+\/[a-z0-9-]+$/);
  });

  test('comes from several publishers', () => {
    expect(new Set(valuesOf('publisher')).size).toBeGreaterThan(2);
  });
});
