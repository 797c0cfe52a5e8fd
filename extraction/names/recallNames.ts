import type { Token, TokenizedSentence } from '../stages.ts';
import { overlaps } from '../tokens/overlaps.ts';
import { findRuns } from './findRuns.ts';
import type { LabelledSpan, NameType } from './labels.ts';
import { writePhrase } from './writePhrase.ts';

/** How often a document names something as what. */
type Memory = Map<string, Map<NameType, number>>;

/**
 * Reads the names of a document a second time: what is surely a name in one place votes for its other occurrences, and
 * a person's full name for the family name alone.
 */
export function recallNames(
  spans: readonly (readonly LabelledSpan[])[],
  sentences: readonly TokenizedSentence[],
): LabelledSpan[][] {
  const memory = rememberNames(spans, sentences);
  return spans.map((found, i) => {
    const tokens = sentences[i]?.tokens ?? [];
    const settled = found.map((span) => ({
      ...span,
      type: findType(memory.get(writePhrase(tokens, span.first, span.last))) ?? span.type,
    }));
    return addRecalled(settled, tokens, memory);
  });
}

function rememberNames(
  spans: readonly (readonly LabelledSpan[])[],
  sentences: readonly TokenizedSentence[],
): Memory {
  const memory: Memory = new Map();
  spans.forEach((found, i) => {
    const tokens = sentences[i]?.tokens ?? [];
    for (const { first, last, type } of found) {
      vote(memory, writePhrase(tokens, first, last), type);
      if (type === 'person' && last > first) vote(memory, tokens[last]?.text ?? '', type);
    }
  });
  return memory;
}

function vote(memory: Memory, name: string, type: NameType): void {
  const votes = memory.get(name) ?? new Map<NameType, number>();
  votes.set(type, (votes.get(type) ?? 0) + 1);
  memory.set(name, votes);
}

/** The type most occurrences have; of two as frequent the one that came first, where a name is mostly explained. */
function findType(votes: ReadonlyMap<NameType, number> | undefined): NameType | undefined {
  const most = Math.max(...(votes?.values() ?? []));
  return [...(votes ?? [])].find(([, count]) => count === most)?.[0];
}

/** A stretch of capitals that as a whole was a name elsewhere is one here. */
function addRecalled(
  spans: readonly LabelledSpan[],
  tokens: readonly Token[],
  memory: Memory,
): LabelledSpan[] {
  const recalled = findRuns(tokens).flatMap((run) => {
    const type = findType(memory.get(writePhrase(tokens, run.first, run.last)));
    const isTaken = spans.some((span) => overlaps(span, run));
    return type === undefined || isTaken ? [] : [{ ...run, type }];
  });
  return [...spans, ...recalled].sort((a, b) => a.first - b.first);
}
