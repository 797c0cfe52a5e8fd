import type { Node } from '../stages.ts';

/** A date named in a sentence: tokens `first` to `last`; `value` is ISO 8601 of the precision given. */
export interface DateMention {
  readonly first: number;
  readonly last: number;
  readonly value: string;
  /** Of a bare day of the week: the next one, if what is said of it lies ahead. */
  readonly coming?: string;
}

const MONTHS = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);
const WEEKDAYS = new Map(
  [
    ['sunday', 'sun'],
    ['monday', 'mon'],
    ['tuesday', 'tue', 'tues'],
    ['wednesday', 'wed'],
    ['thursday', 'thu', 'thurs'],
    ['friday', 'fri'],
    ['saturday', 'sat'],
  ].flatMap((names, i) => names.map((name) => [name, i] as const)),
);
/** Days from the day of publication. */
const RELATIVE_DAYS = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);
/** Months or years from the one of publication. */
const RELATIVE_STEPS = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['previous', -1],
]);
const OPENINGS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...RELATIVE_STEPS.keys(),
]);
/** Words that make a date a limit of something, not the day of it. */
const OUTSIDE: ReadonlySet<string> = new Set(['since', 'until', 'till', 'before', 'after', 'by']);
const DAY_MS = 86_400_000;

/**
 * Dates of a sentence, resolved against the day of publication (YYYY-MM-DD) where they need one; a date that cannot be
 * resolved is left out. A weekday is the last one before publication (the same day counts), after "next" the coming one.
 */
export function readDates(tokens: readonly Node[], published: string | undefined): DateMention[] {
  const dates: DateMention[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const found = opensDate(word(tokens, i)) ? readDateAt(tokens, i, published) : undefined;
    if (found === undefined) continue;
    if (!OUTSIDE.has(word(tokens, i - 1)) && !isRange(tokens, found)) dates.push(found);
    i = found.last;
  }
  return dates;
}

/** Whether a date may begin with a word: few do. */
function opensDate(text: string): boolean {
  return /^\d/.test(text) || OPENINGS.has(text);
}

/** "from 2012 to 2017": both ends of a time, neither the day of an event. */
function isRange(tokens: readonly Node[], { first, last }: DateMention): boolean {
  return (
    (word(tokens, first - 1) === 'from' && ['to', 'until', '-', '–'].includes(word(tokens, last + 1))) ||
    (word(tokens, first - 1) === 'to' &&
      tokens.slice(Math.max(0, first - 6), first).some((token) => token.word === 'from'))
  );
}

function readDateAt(
  tokens: readonly Node[],
  i: number,
  published: string | undefined,
): DateMention | undefined {
  return (
    readIsoDate(tokens, i) ??
    readMonthDate(tokens, i, published) ??
    readRelative(tokens, i, published) ??
    readWeekday(tokens, i, published) ??
    readYear(tokens, i)
  );
}

function word(tokens: readonly Node[], i: number): string {
  return tokens[i]?.word.replace(/\.$/, '') ?? '';
}

function readIsoDate(tokens: readonly Node[], i: number): DateMention | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word(tokens, i));
  return match ? { first: i, last: i, value: match[0] } : undefined;
}

/** "8 April 2022", "the 8th of April", "April 8, 2022", "in May 2012", "March". */
function readMonthDate(
  tokens: readonly Node[],
  i: number,
  published: string | undefined,
): DateMention | undefined {
  let at = i;
  let day = readDay(word(tokens, at));
  if (day !== undefined) {
    at += 1;
    if (word(tokens, at) === 'of') at += 1;
  }
  const month = MONTHS.get(word(tokens, at));
  if (month === undefined || !/^\p{Lu}/u.test(tokens[at]?.text ?? '')) return undefined;
  if (
    word(tokens, at) === 'may' &&
    day === undefined &&
    readDay(word(tokens, at + 1)) === undefined &&
    !isYear(word(tokens, at + 1)) &&
    !['in', 'since', 'of', 'last', 'until', 'by', 'early', 'late', 'mid'].includes(word(tokens, at - 1))
  )
    return undefined;
  if (
    MONTHS.get(word(tokens, at)) === 3 &&
    ['march', 'mar'].includes(word(tokens, at)) &&
    tokens[at]?.tag === 'VERB'
  )
    return undefined;
  let last = at;
  if (day === undefined) {
    day = readDay(word(tokens, at + 1));
    if (day !== undefined) last = at + 1;
  }
  let year: string | undefined;
  const next = last + (word(tokens, last + 1) === ',' || word(tokens, last + 1) === 'of' ? 2 : 1);
  if (isYear(word(tokens, next))) {
    year = word(tokens, next);
    last = next;
  }
  const resolved = year ?? resolveYear(month, day, published);
  if (resolved === undefined) return undefined;
  return {
    first: i,
    last,
    value: [resolved, pad(month), ...(day === undefined ? [] : [pad(day)])].join('-'),
  };
}

function readDay(text: string): number | undefined {
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

/** Without a year, the one that brings the date nearest to publication. */
function resolveYear(
  month: number,
  day: number | undefined,
  published: string | undefined,
): string | undefined {
  if (published === undefined) return undefined;
  const year = Number(published.slice(0, 4));
  const target = Date.parse(published);
  const distance = (y: number) => Math.abs(Date.UTC(y, month - 1, day ?? 15) - target);
  return String([year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b))[0]);
}

function readWeekday(
  tokens: readonly Node[],
  i: number,
  published: string | undefined,
): DateMention | undefined {
  const weekday = WEEKDAYS.get(word(tokens, i));
  if (weekday === undefined || published === undefined || word(tokens, i).length < 4) return undefined;
  const base = Date.parse(published);
  const back = (new Date(base).getUTCDay() - weekday + 7) % 7;
  const before = word(tokens, i - 1);
  const shift =
    before === 'next' || before === 'coming'
      ? back === 0
        ? 7
        : 7 - back
      : before === 'last' && back === 0
        ? -7
        : -back;
  const first = ['last', 'next', 'this', 'coming'].includes(before) ? i - 1 : i;
  const coming = before === 'last' || back === 0 ? {} : { coming: isoDay(base + (7 - back) * DAY_MS) };
  return { first, last: i, value: isoDay(base + shift * DAY_MS), ...coming };
}

/** "yesterday", "last month", "this year", "earlier this month", "two weeks ago". */
function readRelative(
  tokens: readonly Node[],
  i: number,
  published: string | undefined,
): DateMention | undefined {
  if (published === undefined) return undefined;
  const base = Date.parse(published);
  const days = RELATIVE_DAYS.get(word(tokens, i));
  if (days !== undefined) return { first: i, last: i, value: isoDay(base + days * DAY_MS) };
  const step = RELATIVE_STEPS.get(word(tokens, i));
  if (step === undefined) return undefined;
  if (word(tokens, i + 1) === 'month') return { first: i, last: i + 1, value: addMonths(published, step) };
  if (word(tokens, i + 1) === 'year')
    return { first: i, last: i + 1, value: String(Number(published.slice(0, 4)) + step) };
  const month = MONTHS.get(word(tokens, i + 1));
  if (month !== undefined && step !== 0 && readDay(word(tokens, i + 2)) === undefined) {
    const year = Number(published.slice(0, 4));
    const here = Number(published.slice(5, 7));
    const resolved = step < 0 ? (month < here ? year : year - 1) : month > here ? year : year + 1;
    return { first: i, last: i + 1, value: `${resolved}-${pad(month)}` };
  }
  return undefined;
}

/** A year on its own after a preposition: "in 2014", "since 1945". */
function readYear(tokens: readonly Node[], i: number): DateMention | undefined {
  if (
    !isYear(word(tokens, i)) ||
    !['in', 'since', 'during', 'by', 'until', 'of', 'from', 'early', 'late'].includes(word(tokens, i - 1))
  )
    return undefined;
  return { first: i, last: i, value: word(tokens, i) };
}

function isYear(text: string): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text);
}

function addMonths(published: string, step: number): string {
  const months = Number(published.slice(0, 4)) * 12 + Number(published.slice(5, 7)) - 1 + step;
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}`;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
