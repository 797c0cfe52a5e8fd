import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { keepAskedFor } from '../../exporters/keepAskedFor.ts';
import { escapeMarkdown } from '../../exporters/obsidian/escapeMarkdown.ts';
import { obsidian } from '../../exporters/obsidian/obsidian.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { joinBytes } from './readPieces.ts';

const files = unzipSync(joinBytes(obsidian.write(awkwardDossier)));
const notes = new Map(Object.entries(files).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
const kept = keepAskedFor(awkwardDossier, {});

test('there is a note an actor and a note a document, by names that every system takes', () => {
  expect(notes.size).toBe(kept.entities.length + kept.documents.length);
  const names = [...notes.keys()].map((path) => path.split('/')[1] ?? '');
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  for (const path of notes.keys())
    expect(path).toMatch(/^(Actors|Documents)\/[^\\/:*?"<>|#^[\]\p{Cc}]+\.md$/u);
});

test('every link leads to a note', () => {
  const names = new Set([...notes.keys()].map((path) => path.replace(/^.*\/|\.md$/g, '')));
  let links = 0;
  for (const note of notes.values())
    for (const [, name] of note.matchAll(/\[\[([^\]|]+)(?:\|[^\]|]*)?\]\]/g)) {
      expect(names).toContain(name);
      links++;
    }
  expect(links).toBeGreaterThan(2 * kept.statements.length);
});

test("an actor's note says each statement by a typed link, with its sentence and document", () => {
  const note = notes.get('Actors/Japan.md') ?? '';
  expect(note).toContain(
    '- expelled:: [[Russia]] · 2022-04 · [[One & only]], characters'.replace(' · 2022-04', ''),
  );
  expect(note).toContain('- expelled-negated:: [[Russia]]');
  expect(note).toContain('  > Japan expelled Russia.');
  expect(
    note.startsWith('---\nid: "e30"\ntype: "organization"\naliases: ["Japan","Japan, also"]\n---\n# Japan\n'),
  ).toBe(true);
  expect(notes.get('Actors/Russia.md')).toContain('> no sentence; from Old "graph" \\<1\\>.gexf');
});

test.each([
  ['[[link]] #tag *b* `c` <img>', '\\[\\[link\\]\\] \\#tag \\*b\\* \\`c\\` \\<img\\>'],
  ['- item', '- item'.replace('-', '\\-')],
  ['two\nlines', 'two lines'],
])('%j is written %j', (words, written) => {
  expect(escapeMarkdown(words)).toBe(written);
});
