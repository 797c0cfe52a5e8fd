import { findCountry } from '../lexicons/countries.ts';
import { isOrganizationNoun } from '../lexicons/organizationNouns.ts';
import { findOrganization } from '../lexicons/organizations.ts';
import type { Token } from '../stages.ts';
import { isCalendarWord } from './calendarWords.ts';
import type { LabelledSpan } from './labels.ts';
import { writePhrase } from './writePhrase.ts';

const CONTINUES: ReadonlySet<string> = new Set(['of', 'for', 'on', 'against']);
const CONNECTS: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and', '&']);

/** Joins to an organization what its name goes on with: "Institute" + "for the Prevention of Crime and the Treatment of Offenders". */
export function joinOrganizations(spans: readonly LabelledSpan[], tokens: readonly Token[]): LabelledSpan[] {
  const joined: LabelledSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    if (before !== undefined && span.first <= before.last) continue;
    const last = span.type === 'organization' ? findContinuation(span, tokens, spans) : span.last;
    joined.push({ ...span, last });
  }
  return joined;
}

function findContinuation(
  { first, last }: LabelledSpan,
  tokens: readonly Token[],
  spans: readonly LabelledSpan[],
): number {
  const isHead = tokens.slice(first, last + 1).some(({ text }) => isOrganizationNoun(text));
  if (!isHead || !CONTINUES.has(tokens[last + 1]?.text ?? '')) return last;
  let end = last;
  for (let i = last + 1; i < tokens.length; i++) {
    const text = tokens[i]?.text ?? '';
    if (isCapitalized(text) && !isCalendarWord(text)) {
      if (crossesName(i, end, tokens, spans) || startsKnown(i, last, tokens)) break;
      end = i;
    } else if (!CONNECTS.has(text) && !(CONTINUES.has(text) && i === last + 1)) break;
    else if (text === 'of' && startsCountry(tokens, i + 1)) {
      end = endsOwnCountry(tokens, i + 1, end, last);
      break;
    }
  }
  return end;
}

/** After "and" a name the tagger found by itself is another actor: "the Ministry of Defence and the Kremlin". */
function crossesName(
  i: number,
  end: number,
  tokens: readonly Token[],
  spans: readonly LabelledSpan[],
): boolean {
  const isAfterAnd = tokens.slice(end + 1, i).some(({ text }) => text === 'and' || text === '&');
  if (!isAfterAnd) return false;
  const span = spans.find(({ first, last }) => first <= i && last >= i);
  return span !== undefined && (span.type !== 'organization' || span.first === span.last);
}

/** "a deputy in the Duma for United Russia": what the table knows by itself stands for itself. */
function startsKnown(i: number, last: number, tokens: readonly Token[]): boolean {
  if (i !== last + 2 || tokens[i - 1]?.text !== 'for') return false;
  return [1, 2, 3].some((length) => findOrganization(writePhrase(tokens, i, i + length - 1)) !== undefined);
}

function startsCountry(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i]?.text === 'the' ? i + 1 : i;
  return findCountry(tokens[at]?.text ?? '') !== undefined;
}

/** "Bank of Japan" is one name; in "Ministry of Defence of Japan" the country stands for itself. */
function endsOwnCountry(tokens: readonly Token[], i: number, end: number, last: number): number {
  return end === last && tokens[i]?.text !== 'the' ? i : end;
}

function isCapitalized(text: string): boolean {
  return /^\p{Lu}/u.test(text);
}
