import type { Status } from '../../graph-data/schema/dossier.ts';
import type { Frame, Relation } from '../../graph-data/vocabulary/relation.ts';
import { RELATIONS, type RelationId } from '../../graph-data/vocabulary/vocabulary.ts';
import { findWords } from '../tokens/findWords.ts';
import { type CompiledPattern, compilePattern } from './patterns/compilePattern.ts';

/** A wording ready to be looked up: `words` are the lemma and what must follow it ("send", "home"). */
export interface Wording {
  readonly relation: Relation & { readonly id: RelationId };
  readonly frame: Frame;
  readonly words: readonly string[];
}

export interface IndexedPattern {
  readonly relation: Wording['relation'];
  readonly compiled: CompiledPattern;
  readonly status?: Status;
}

/** Patterns by the word that must follow their first slot, and those that any word may follow. */
export interface PatternIndex {
  readonly byNext: ReadonlyMap<string, readonly IndexedPattern[]>;
  readonly others: readonly IndexedPattern[];
}

type Evokes = 'verb' | 'noun' | 'office';

/** Wordings by the word that evokes them: a verb by its first word, a noun or an office by its last. */
export interface FrameIndex {
  readonly verbs: ReadonlyMap<string, readonly Wording[]>;
  readonly nouns: ReadonlyMap<string, readonly Wording[]>;
  readonly offices: ReadonlyMap<string, readonly Wording[]>;
  readonly patterns: PatternIndex;
}

export function indexFrames(relations: readonly Relation[] = RELATIONS): FrameIndex {
  return {
    verbs: indexBy(relations, 'verb'),
    nouns: indexBy(relations, 'noun'),
    offices: indexBy(relations, 'office'),
    patterns: indexPatterns(relations),
  };
}

function indexBy(relations: readonly Relation[], evokes: Evokes): Map<string, Wording[]> {
  const index = new Map<string, Wording[]>();
  for (const relation of relations)
    for (const frame of relation.frames)
      for (const phrase of frame[evokes] ?? []) {
        const words = evokes === 'verb' ? phrase.split(' ') : cutWords(phrase);
        const key = (evokes === 'verb' ? words[0] : words.at(-1)) ?? phrase;
        const list = index.get(key) ?? [];
        list.push({ relation: relation as Wording['relation'], frame, words });
        index.set(key, list);
      }
  return index;
}

/** As a sentence is cut: "secretary-general" is three tokens, "vice-president" one. */
function cutWords(phrase: string): string[] {
  if (!phrase.includes('-')) return phrase.split(' ');
  return findWords(phrase).map(({ start, end }) => phrase.slice(start, end));
}

function indexPatterns(relations: readonly Relation[]): PatternIndex {
  const byNext = new Map<string, IndexedPattern[]>();
  const others: IndexedPattern[] = [];
  for (const relation of relations)
    for (const { words, status } of relation.patterns ?? []) {
      const pattern: IndexedPattern = {
        relation: relation as Wording['relation'],
        compiled: compilePattern(words),
        ...(status === undefined ? {} : { status }),
      };
      if (!pattern.compiled.next) others.push(pattern);
      for (const word of pattern.compiled.next ?? [])
        byNext.set(word, [...(byNext.get(word) ?? []), pattern]);
    }
  return { byNext, others };
}
