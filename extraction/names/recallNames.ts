import type { Token, TokenizedSentence } from '../stages.ts';
import { findRuns } from './findRuns.ts';
import type { LabelledSpan, NameType } from './labels.ts';
import { writePhrase } from './writePhrase.ts';

/** How often a document names something as what. */
type Memory = Map<string, Map<NameType, number>>;

/** Of the votes for a name, the share one type needs to have it. */
const CLEAR_SHARE = 0.6;

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
    const settled = found.map((span) => ({ ...span, type: recallType(span, tokens, memory) ?? span.type }));
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

function recallType(
  { first, last }: LabelledSpan,
  tokens: readonly Token[],
  memory: Memory,
): NameType | undefined {
  const votes = memory.get(writePhrase(tokens, first, last)) ?? new Map<NameType, number>();
  const sum = [...votes.values()].reduce((a, b) => a + b, 0);
  return [...votes].find(([, count]) => sum > 1 && count >= CLEAR_SHARE * sum)?.[0];
}

/** A stretch of capitals that as a whole was a name elsewhere is one here. */
function addRecalled(
  spans: readonly LabelledSpan[],
  tokens: readonly Token[],
  memory: Memory,
): LabelledSpan[] {
  const isTaken = (first: number, last: number) =>
    spans.some((span) => span.first <= last && span.last >= first);
  const recalled = findRuns(tokens).flatMap(({ first, last }) => {
    const votes = memory.get(writePhrase(tokens, first, last));
    if (votes === undefined || isTaken(first, last)) return [];
    const [best] = [...votes].sort((a, b) => b[1] - a[1]);
    return best === undefined ? [] : [{ first, last, type: best[0] }];
  });
  return [...spans, ...recalled].sort((a, b) => a.first - b.first);
}
