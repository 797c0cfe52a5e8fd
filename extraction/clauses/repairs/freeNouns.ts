import type { Node } from '../../stages.ts';
import { lemmatize } from '../../tokens/lemmatize.ts';
import { baseLabel, hasPreposition, type SetArc, wordAt } from './arcs.ts';

const NOMINAL_LABELS: ReadonlySet<string> = new Set(['obj', 'obl', 'nmod', 'nsubj']);
const BEFORE_NOUN: ReadonlySet<string> = new Set(['NOUN', 'ADJ', 'PROPN', 'DET', 'NUM']);

/** "opened peace talks with", "issued an arrest warrant", "its backing for": what stands in the place of a noun, or a gerund that somebody owns, is no verb. */
export function freeNouns(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach((token, i) => {
    if (token.tag !== 'VERB') return;
    const isOwned =
      /\wing$/.test(wordAt(tokens, i)) && isPossessive(tokens[i - 1]) && tokens[i - 1]?.head === i;
    const isBare = isBareObject(tokens, i);
    if (!isOwned && !isBare && !standsForNoun(tokens, i)) return;
    set(i, { tag: 'NOUN', lemma: isOwned ? wordAt(tokens, i) : lemmatize(wordAt(tokens, i), 'NOUN') });
    const governor = tokens[token.head];
    if (
      governor?.tag === 'VERB' &&
      (token.label === 'obl' || isOwned || isBare) &&
      token.head < i &&
      !hasPreposition(tokens, i)
    )
      set(i, { label: 'obj' });
    tokens.forEach((child, c) => {
      if (child.head !== i) return;
      if (child.label.startsWith('nsubj')) set(c, { label: isOwned ? 'nmod:poss' : 'compound' });
      else if (child.label === 'obl') set(c, { label: 'nmod' });
    });
  });
}

/** "signed a data sharing agreement": behind an object, a gerund before one thing that has no article names that thing. */
export function joinGerund(tokens: readonly Node[], set: SetArc): void {
  tokens.forEach(({ tag, label, head: object }, gerund) => {
    const thing = gerund + 1;
    const noun = tokens[thing];
    if (tag !== 'VERB' || label !== 'acl' || object !== gerund - 1 || !/ing$/.test(wordAt(tokens, gerund)))
      return;
    const isThing = noun?.head === gerund && noun.label === 'obj' && ONE_THING.has(wordAt(tokens, thing));
    const { head = -1, label: role = '' } = tokens[object] ?? {};
    if (!isThing || role !== 'obj') return;
    set(thing, { head, label: role });
    set(gerund, { head: thing, label: 'compound', tag: 'NOUN' });
    set(object, { head: thing, label: 'compound' });
    tokens.forEach(({ head: above }, child) => {
      if (child !== thing && (above === gerund || above === object)) set(child, { head: thing });
    });
  });
}

const ONE_THING: ReadonlySet<string> = new Set(
  'agreement deal treaty pact accord programme program operation campaign exercise drill centre center facility plant network mission'.split(
    ' ',
  ),
);

function standsForNoun(tokens: readonly Node[], i: number): boolean {
  const hasArticle = tokens.some(
    ({ head, label, word }) => head === i && label === 'det' && /^(?:an?|the)$/.test(word),
  );
  if (hasArticle && baseLabel(tokens, i) === 'obj' && BEFORE_NOUN.has(tokens[i - 1]?.tag ?? '')) return true;
  return (
    NOMINAL_LABELS.has(baseLabel(tokens, i)) &&
    /[^s]s$/.test(wordAt(tokens, i)) &&
    BEFORE_NOUN.has(tokens[i - 1]?.tag ?? '')
  );
}

/** Behind these a verb stands without "to". */
const BEFORE_BARE_VERB: ReadonlySet<string> = new Set(
  'help make let see hear watch have dare need go come get feel notice bid try'.split(' '),
);

/** "will begin talks", "increases pressure on Chad": what follows a verb without "to" is its object. */
function isBareObject(tokens: readonly Node[], i: number): boolean {
  const { label = '', head = -1, word = '' } = tokens[i] ?? {};
  const governor = tokens[head];
  if (head !== i - 1 || governor?.tag !== 'VERB' || BEFORE_BARE_VERB.has(governor.lemma)) return false;
  if (/(?:ing|ed|en)$/.test(word) || tokens.some((token) => token.head === i && isOfClause(token)))
    return false;
  return (label === 'obj' && /[^s]s$/.test(word)) || (label === 'xcomp' && word === lemmatize(word, 'VERB'));
}

function isOfClause({ label }: Node): boolean {
  return /^(?:nsubj|obj|iobj|aux|mark|cop|ccomp|xcomp|compound:prt)/.test(label);
}

function isPossessive(token: Node | undefined): boolean {
  return token !== undefined && ['its', 'their', 'his', 'her', 'our', 'your'].includes(token.word);
}
