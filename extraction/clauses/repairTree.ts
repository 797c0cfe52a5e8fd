import type { NameSpan, Node, ParsedSentence } from '../stages.ts';
import { lemmatize } from '../tokens/lemmatize.ts';
import { ACCUSING } from './carriers.ts';

type Arc = Partial<Pick<Node, 'head' | 'label' | 'tag' | 'lemma'>>;
type SetArc = (i: number, arc: Arc) => void;

const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);
const CORE = new Set([
  'nsubj',
  'obj',
  'iobj',
  'obl',
  'nmod',
  'appos',
  'root',
  'conj',
  'ccomp',
  'parataxis',
  'xcomp',
]);
const TITLE_LINK = new Set(['of', 'for', 'to', 'the', 'and', '(']);
const MAX_TITLE = 7;
const LIST_REACH = 6;

/**
 * Mends what a statistical parser often gets wrong and the words make plain. In order: a verb with a subject is no
 * modifier, and a plural after a name may be one; a hyphenated participle modifies
 * the noun after it; "at least" and "at most" are no prepositions; a preposition governs the noun that follows it; a name
 * of several words is one unit of the tree and its title part of it; "including X" belongs to the noun before it; a verb
 * has one subject, the nearest.
 */
export function repairTree(
  sentence: ParsedSentence,
  names: readonly NameSpan[],
  verbs: ReadonlySet<string>,
): ParsedSentence {
  const tokens: Node[] = sentence.tokens.map((token) => ({ ...token }));
  const set: SetArc = (i, arc) => {
    const token = tokens[i];
    if (!token || (arc.head !== undefined && arc.head >= 0 && isAncestor(tokens, i, arc.head))) return;
    tokens[i] = { ...token, ...arc };
  };
  for (const name of names) readVerbAfter(tokens, name, verbs, set);
  freeVerbs(tokens, set);
  freeGerunds(tokens, verbs, set);
  attachHyphenated(tokens, set);
  freeQuantifiers(tokens, set);
  attachPrepositions(tokens, set);
  attachAccordingTo(tokens, set);
  for (const name of names) joinName(tokens, name, set);
  for (const name of names) if (name.type === 'person') attachTitle(tokens, name, set);
  attachListed(tokens, set);
  joinBetween(tokens, set);
  keepNearestSubject(tokens, set);
  return { ...sentence, tokens };
}

function wordAt(tokens: readonly Node[], i: number): string {
  return tokens[i]?.text.toLowerCase() ?? '';
}

function baseLabel(tokens: readonly Node[], i: number): string {
  return tokens[i]?.label.split(':')[0] ?? '';
}

/** "Japan plans to impose …", "Snowden lives in Russia": a plural after a name that is a verb, where no other verb has the name. */
function readVerbAfter(
  tokens: readonly Node[],
  { first, last }: NameSpan,
  verbs: ReadonlySet<string>,
  set: SetArc,
): void {
  const i = last + 1;
  const token = tokens[i];
  if (token?.tag !== 'NOUN' || !/[^s]s$/.test(token.text) || !verbs.has(token.lemma)) return;
  const infinitive =
    wordAt(tokens, i + 1) === 'to'
      ? tokens.findIndex((other, n) => n > i && n < i + 4 && other.tag === 'VERB')
      : -1;
  const name = findUnitHead(tokens, first, last);
  if (infinitive < 0 && token.label !== 'root') return;
  const governor =
    token.label === 'root' ? -1 : tokens[name]?.label === 'root' ? -1 : (tokens[infinitive]?.head ?? -1);
  if (governor >= first && governor <= i) return;
  set(i, { head: -1, label: 'dep', tag: 'VERB' });
  const rest = infinitive >= 0 && tokens[infinitive]?.label === 'root';
  set(name, { head: i, label: 'nsubj' });
  if (infinitive >= 0) set(infinitive, { head: i, label: 'xcomp' });
  set(i, { head: rest || governor < 0 ? -1 : governor, label: rest || governor < 0 ? 'root' : 'dep' });
}

/** "between Japan and the Philippines": the second is coordinated with the first, whatever follows. */
function joinBetween(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    if (wordAt(tokens, i) !== 'between' || token.label !== 'case') return;
    const first = token.head;
    const and = tokens.findIndex((other, n) => n > first && n < first + LIST_REACH && other.text === 'and');
    if (and < 0 || tokens.slice(first + 1, and).some(({ tag }) => tag === 'VERB' || tag === 'AUX')) return;
    let second = and + 1;
    while (
      second < tokens.length &&
      !(
        NOMINAL.has(tokens[second]?.tag ?? '') &&
        ((tokens[second]?.head ?? -1) < and ||
          (tokens[second]?.head ?? -1) > and + LIST_REACH ||
          ['VERB', 'AUX'].includes(tokens[tokens[second]?.head ?? -1]?.tag ?? ''))
      )
    )
      second += 1;
    if (second > and + LIST_REACH || tokens[second]?.head === first) return;
    const { head = -1, label = '' } = tokens[second] ?? {};
    set(second, { head: first, label: 'conj' });
    if (!label.startsWith('nsubj') || tokens[second]?.head !== first) return;
    const noun = tokens[first]?.head ?? -1;
    if (tokens[noun]?.head === head) set(noun, { label });
  });
}

/**
 * A verb with a subject is a clause and no part of a noun: in "Hezbollah fired rockets" the noun after it is its object;
 * in "Students demonstrated against …." a sentence that would have no verb has this one.
 */
function freeVerbs(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((verb, i) => {
    if (verb.tag !== 'VERB' || /ing$/.test(wordAt(tokens, i)) || wordAt(tokens, i - 1) === '-') return;
    const noun = tokens[verb.head];
    if (!noun || !NOMINAL.has(noun.tag)) return;
    const { head, label } = noun;
    const hasSubject = tokens.some((token, n) => n < i && token.head === i && token.label === 'nsubj');
    if (verb.label === 'amod' && verb.head > i && hasSubject) {
      swapHead(set, i, verb.head, head, label, 'obj');
    } else if (
      verb.label === 'acl' &&
      label === 'root' &&
      verb.head < i &&
      tokens.at(-1)?.text === '.' &&
      isOnlyVerb(tokens, i)
    ) {
      swapHead(set, i, verb.head, head, label, 'nsubj');
    }
  });
}

/**
 * "is considering sending tanks": a gerund right after a verb is its complement, and the noun after it the gerund's object;
 * "accused Russia of poisoning Sergei Skripal": so is one after "of", whatever the parser took it for.
 */
function freeGerunds(tokens: readonly Node[], verbs: ReadonlySet<string>, set: SetArc): void {
  tokens.forEach((gerund, i) => {
    if (!/\wing$/.test(wordAt(tokens, i))) return;
    if (tokens[i - 1]?.tag === 'VERB' && gerund.tag === 'VERB') {
      if (gerund.label === 'advcl' && gerund.head === i - 1) set(i, { label: 'xcomp' });
      if (
        gerund.label === 'amod' &&
        tokens[gerund.head]?.head === i - 1 &&
        tokens[gerund.head]?.label === 'obj'
      )
        swapHead(set, i, gerund.head, i - 1, 'xcomp', 'obj');
      return;
    }
    const lemma = lemmatize(wordAt(tokens, i), 'VERB');
    const accused = tokens[gerund.head];
    if (gerund.tag !== 'NOUN' || wordAt(tokens, i - 1) !== 'of' || !verbs.has(lemma) || !accused) return;
    const accusing = accused.tag === 'VERB' ? gerund.head : accused.head;
    if (!ACCUSING.has(tokens[accusing]?.lemma ?? '')) return;
    set(i, { head: accusing, label: 'advcl', tag: 'VERB', lemma });
    set(i - 1, { label: 'mark' });
    tokens.forEach((token, n) => {
      if (
        token.head === i &&
        n > i &&
        ['appos', 'nmod', 'compound', 'dep', 'flat'].includes(baseLabel(tokens, n)) &&
        !tokens.some((other) => other.head === n && other.label === 'case')
      )
        set(n, { label: 'obj' });
    });
  });
}

/** Turns an arc round: the verb stands where the noun stood, the noun below it. */
function swapHead(set: SetArc, verb: number, noun: number, head: number, label: string, role: string): void {
  set(verb, { head, label });
  set(noun, { head: verb, label: role });
}

function isOnlyVerb(tokens: readonly Node[], verb: number): boolean {
  const finite = (token: Node, i: number) =>
    i !== verb &&
    (token.tag === 'AUX' || (token.tag === 'VERB' && ['root', 'ccomp', 'parataxis'].includes(token.label)));
  const agent = tokens.some((token, i) => i > verb && token.text.toLowerCase() === 'by');
  return !agent && !tokens.some(finite);
}

/** "hard-hitting financial sanctions": the participle is no verb of its own. */
function attachHyphenated(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((verb, i) => {
    if (verb.tag !== 'VERB' || wordAt(tokens, i - 1) !== '-' || verb.label === 'amod') return;
    const object = tokens.findIndex(
      (token, n) => n > i && n - i < 4 && token.head === i && token.label === 'obj',
    );
    if (object < 0) return;
    const { head, label } = verb;
    set(object, { head, label: label === 'xcomp' || label === 'ccomp' ? 'obj' : label });
    set(i, { head: object, label: 'amod' });
  });
}

/** "killed at least 81 people": a bare object, not one behind "at". */
function freeQuantifiers(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    const quantifies = wordAt(tokens, i) === 'at' && ['least', 'most'].includes(wordAt(tokens, i + 1));
    const counts =
      wordAt(tokens, i) === 'up' && wordAt(tokens, i + 1) === 'to' && tokens[i + 2]?.tag === 'NUM';
    if (!quantifies && !counts) return;
    set(i, { label: 'advmod' });
    if (token.label !== 'case') return;
    const noun = token.head;
    const verb = tokens[noun]?.head ?? -1;
    if (
      baseLabel(tokens, noun) === 'obl' &&
      !tokens.some((other) => other.head === verb && other.label === 'obj')
    )
      set(noun, { label: 'obj' });
  });
}

/** "an investigation into Smith over allegations": of two prepositions under one noun the first governs what stands between. */
function attachPrepositions(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    if (token.label !== 'case' || token.head <= i) return;
    const next = tokens.findIndex(
      (other, n) => n > i + 1 && n < token.head && other.label === 'case' && other.head === token.head,
    );
    if (next < 0) return;
    for (let noun = next - 1; noun > i; noun -= 1) {
      if (!NOMINAL.has(tokens[noun]?.tag ?? '') || ['compound', 'flat'].includes(baseLabel(tokens, noun)))
        continue;
      const governor = tokens[token.head]?.head ?? -1;
      const above = tokens[noun]?.head ?? -1;
      if (above > noun || above === token.head || above < 0)
        set(noun, { head: governor >= 0 && governor < i ? governor : above, label: 'nmod' });
      set(i, { head: noun });
      return;
    }
  });
}

/** "According to the spokesman, Russia breached …": who says so is not who acts. */
function attachAccordingTo(tokens: readonly Node[], set: SetArc): void {
  const start = tokens.findIndex(
    (_, i) => wordAt(tokens, i) === 'according' && wordAt(tokens, i + 1) === 'to',
  );
  const comma = tokens.findIndex((token, i) => i > start && token.text === ',');
  if (start < 0 || comma < 0) return;
  const speaker = findUnitHead(tokens, start + 2, comma - 1);
  const { head = -1, label = '' } = tokens[speaker] ?? {};
  set(start, { head: speaker, label: 'case' });
  if (head < comma || !label.startsWith('nsubj')) return;
  set(speaker, { label: 'obl' });
  tokens.forEach((token, i) => {
    if (i > comma && i < head && token.label === 'conj' && token.head === speaker) set(i, { head, label });
  });
}

function joinName(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  if (first === last) return;
  const within = (i: number) => i >= first && i <= last;
  const roots: number[] = [];
  for (let i = first; i <= last; i += 1) if (!within(tokens[i]?.head ?? -1)) roots.push(i);
  const head = roots.find((i) => CORE.has(baseLabel(tokens, i))) ?? roots.at(-1) ?? last;
  for (const i of roots) if (i !== head) set(i, { head, label: i < head ? 'compound' : 'flat' });
  tokens.forEach((token, i) => {
    if (!within(i) && token.head !== head && within(token.head)) set(i, { head });
  });
}

/** "US Secretary of State Rex Tillerson called": the person stands where the parser put the title. */
function attachTitle(tokens: readonly Node[], { first, last }: NameSpan, set: SetArc): void {
  const head = findUnitHead(tokens, first, last);
  const top = findTitle(tokens, first);
  const title = tokens[top];
  const person = tokens[head];
  if (!title || !person || title.head === head) return;
  const above = { head: title.head, label: title.label };
  const hangsOnTitle = isAncestor(tokens, top, head);
  if (hangsOnTitle) {
    set(head, above);
    if (tokens[head]?.head !== above.head) return;
  } else if (CORE.has(baseLabel(tokens, top)) && person.label === 'nmod:poss') {
    const owned = person.head;
    if (tokens[owned]?.head === above.head && !['nsubj', 'obj'].includes(tokens[owned]?.label ?? ''))
      set(owned, { label: above.label });
  } else if (above.head < first && above.head >= 0) return;
  set(top, { head, label: 'nmod' });
  if (tokens[top]?.head !== head) return;
  set(top, { label: 'nmod:desc' });
  tokens.forEach((token, i) => {
    if (token.head === top && ['case', 'cc', 'punct', 'mark'].includes(token.label) && i < top)
      set(i, { head });
  });
}

/** The head noun of the capitalized words before a name: "Secretary" in "US Secretary of State Rex Tillerson". */
function findTitle(tokens: readonly Node[], first: number): number {
  let top = -1;
  for (let i = first - 1; i >= Math.max(0, first - MAX_TITLE); i -= 1) {
    const token = tokens[i];
    if (!token) break;
    const capitalized = /^\p{Lu}/u.test(token.text) && ['NOUN', 'PROPN', 'ADJ'].includes(token.tag);
    if (!capitalized && !TITLE_LINK.has(wordAt(tokens, i))) break;
    if (
      capitalized &&
      ['NOUN', 'PROPN'].includes(token.tag) &&
      (token.head < i || token.head >= first) &&
      !['compound', 'amod', 'case', 'det'].includes(baseLabel(tokens, i))
    )
      top = i;
  }
  const joined =
    top >= 0 &&
    ['conj', 'flat', 'appos', 'compound'].includes(baseLabel(tokens, findUnitHead(tokens, first, first))) &&
    tokens.slice(top, first).every((token) => /^\p{Lu}/u.test(token.text));
  return top >= 0 &&
    (joined ||
      top === first - 1 ||
      ['of', 'for', 'to', '('].some((link) =>
        tokens.slice(top, first).some((token) => token.text.toLowerCase() === link),
      ))
    ? top
    : -1;
}

function findUnitHead(tokens: readonly Node[], first: number, last: number): number {
  for (let i = first; i <= last; i += 1) {
    const head = tokens[i]?.head ?? -1;
    if (head < first || head > last) return i;
  }
  return last;
}

/** "…, including Japan have …": the listed noun belongs to the nearest noun before it. */
function attachListed(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    if (wordAt(tokens, i) !== 'including') return;
    const listed = token.label === 'case' ? token.head : -1;
    if (listed <= i || ['nmod', 'obl'].includes(tokens[listed]?.label ?? '')) return;
    for (let before = i - 1; before >= 0; before -= 1) {
      if (!NOMINAL.has(tokens[before]?.tag ?? '')) continue;
      set(listed, { head: before, label: 'nmod' });
      return;
    }
  });
}

function keepNearestSubject(tokens: readonly Node[], set: SetArc): void {
  const subjectOf = new Map<number, number>();
  tokens.forEach((token, i) => {
    if (token.label !== 'nsubj' && token.label !== 'nsubj:pass') return;
    const earlier = subjectOf.get(token.head);
    if (earlier !== undefined && earlier < token.head && i > token.head) {
      if (!tokens.some((other) => other.head === token.head && other.label === 'obj'))
        set(i, { label: 'obj' });
      return;
    }
    if (earlier !== undefined && i < token.head)
      set(earlier, earlier === i - 1 ? { head: i, label: 'compound' } : { label: 'dislocated' });
    if (earlier === undefined || i < token.head) subjectOf.set(token.head, i);
  });
}

function isAncestor(tokens: readonly Node[], ancestor: number, of: number): boolean {
  for (let at = of, steps = 0; at >= 0 && steps <= tokens.length; at = tokens[at]?.head ?? -1, steps += 1)
    if (at === ancestor) return true;
  return false;
}
