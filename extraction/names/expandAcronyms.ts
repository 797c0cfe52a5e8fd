import { isOrganizationNoun } from '../lexicons/organizationNouns.ts';
import type { Token } from '../stages.ts';
import { overlaps } from '../tokens/overlaps.ts';
import type { LabelledSpan } from './labels.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}-]{1,9}$/u;
const CONNECTOR = /^(?:of|for|the|and|on|in|to|against|de|&|,|-|–)$/;
const LONGEST_EXPANSION = 24;

/**
 * Takes the words before "(ACRONYM)" or ", or ACRONYM," for its expansion when they spell it (Schwartz and Hearst 2003)
 * and speak of an organization: both are then names of one.
 */
export function expandAcronyms(spans: readonly LabelledSpan[], tokens: readonly Token[]): LabelledSpan[] {
  let expanded = [...spans];
  for (let i = 2; i < tokens.length; i++) {
    const acronym = tokens[i]?.text ?? '';
    if (!ACRONYM.test(acronym)) continue;
    const last = endOfExpansion(tokens, i);
    const first = last === undefined ? undefined : startOfExpansion(tokens, last, acronym);
    if (last === undefined || first === undefined || !isOrganization(first, last, tokens, expanded)) continue;
    const type = 'organization';
    expanded = [
      ...expanded.filter((span) => span.last < first || (span.first > last && span.first !== i)),
      { first, last, type },
      { first: i, last: i, type },
    ];
  }
  return expanded.sort((a, b) => a.first - b.first);
}

function endOfExpansion(tokens: readonly Token[], i: number): number | undefined {
  const [before, after] = [tokens[i - 1]?.text, tokens[i + 1]?.text];
  if (before === '(' && after === ')') return i - 2;
  return before === 'or' && tokens[i - 2]?.text === ',' && after === ',' ? i - 3 : undefined;
}

function startOfExpansion(tokens: readonly Token[], last: number, acronym: string): number | undefined {
  const letters = acronym.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  if (!isCapitalized(tokens[last])) return undefined;
  let left = letters.length - 1;
  for (let i = last; i >= Math.max(0, last - LONGEST_EXPANSION); i--) {
    const token = tokens[i];
    if (token === undefined || !(isCapitalized(token) || CONNECTOR.test(token.text))) return undefined;
    if (!isCapitalized(token)) continue;
    const word = token.text.toLowerCase();
    for (let k = word.length - 1; k >= 0 && left >= 0; k--) {
      if (word[k] === letters[left] && (left > 0 || k === 0)) left--;
    }
    if (left < 0) return i;
  }
  return undefined;
}

function isOrganization(
  first: number,
  last: number,
  tokens: readonly Token[],
  spans: readonly LabelledSpan[],
): boolean {
  return (
    tokens.slice(first, last + 1).some(({ text }) => isOrganizationNoun(text)) ||
    spans.some((span) => span.type === 'organization' && overlaps(span, { first, last }))
  );
}

function isCapitalized(token: Token | undefined): boolean {
  return /^\p{Lu}/u.test(token?.text ?? '');
}
