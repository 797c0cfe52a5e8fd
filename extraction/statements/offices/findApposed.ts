import type { LinkedMention } from '../../actors/resolveActors.ts';
import { SAYING } from '../../clauses/carriers.ts';
import { headOf, labelAt, lemmaAt, tagAt, wordAt } from '../../clauses/tree.ts';
import { mentionFrom, mentionUpTo, OFFICE_REACH, type Office, type OfficeContext, typeOf } from './office.ts';

const BESIDE = new Set(['DET', 'ADJ', 'ADV', 'NUM', 'NOUN', 'PROPN', 'PART', 'ADP', 'CCONJ']);
const HELD_TO_BE = new Set([
  'accused',
  'alleged',
  'suspected',
  'convicted',
  'confessed',
  'admitted',
  'appointed',
  'elected',
  'retired',
]);
/** "the daughter of Angola's president": who is somebody's is not what he is. */
const KIN: ReadonlySet<string> = new Set(
  'daughter son wife husband widow widower brother sister mother father cousin nephew niece uncle aunt friend rival ally associate relative grandson granddaughter aide colleague supporter critic opponent lawyer victim'.split(
    ' ',
  ),
);
const OPENING = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their', 'who', 'one', 'another', 'as']);
const LONGEST_INSERTION = 6;

/** "Hikariko Ono, the foreign ministry press secretary": the name before the comma that opens the office's phrase. */
export function findApposed(context: OfficeContext, office: Office): LinkedMention | undefined {
  const { tree } = context;
  for (let i = office.first - 1; i > 0 && i >= office.first - OFFICE_REACH; i -= 1) {
    if (wordAt(tree, i) === 'of' && KIN.has(lemmaAt(tree, i - 1))) return undefined;
    if (['--', '—', '–'].includes(wordAt(tree, i)) || wordAt(tree, i) === ',' || wordAt(tree, i) === '(') {
      if (isOwnSubject(context, office)) return undefined;
      const before = skipInsertion(context, i) ?? mentionUpTo(context, i - 1);
      return before && opensPhrase(context, i + 1, office) ? before : undefined;
    }
    const isModifier =
      labelAt(tree, i) === 'amod' && headOf(tree, i) >= office.first && headOf(tree, i) <= office.last;
    if (
      !BESIDE.has(tagAt(tree, i)) &&
      !HELD_TO_BE.has(wordAt(tree, i)) &&
      wordAt(tree, i) !== '-' &&
      !isModifier
    )
      return undefined;
  }
  return undefined;
}

/** "…, Chadian news agencies reported": what has a verb of saying of its own is beside nobody. */
function isOwnSubject({ tree }: OfficeContext, { last }: Office): boolean {
  const verb = headOf(tree, last);
  return verb === last + 1 && labelAt(tree, last) === 'nsubj' && SAYING.has(lemmaAt(tree, verb));
}

/** The name before what is put between it and its office: "Ann Lee, 34, head of …", "Tom Ray, D-Ohio, head of …", "Ann Lee (below), head of …". */
function skipInsertion(context: OfficeContext, comma: number): LinkedMention | undefined {
  const { tree, mentions } = context;
  const name = mentions.findLast(
    (mention) => mention.last < comma - 1 && typeOf(context, mention) === 'person',
  );
  if (!name || comma - name.last > LONGEST_INSERTION) return undefined;
  const between = tree.tokens.slice(name.last + 1, comma).map(({ text }) => text);
  const [open, ...inside] = between;
  if (open === '(') return between.at(-1) === ')' ? name : undefined;
  const isAge = inside.length === 1 && /^\d{1,3}$/.test(inside[0] ?? '');
  const isParty = /^[A-Z]{1,3}$/.test(inside[0] ?? '') && inside[1] === '-';
  return open === ',' && (isAge || isParty) ? name : undefined;
}

function opensPhrase(context: OfficeContext, i: number, office: Office): boolean {
  const { tree } = context;
  const mention = mentionFrom(context, i);
  return (
    OPENING.has(wordAt(tree, i)) ||
    tagAt(tree, i) === 'ADJ' ||
    i === office.first ||
    opensWithNoun(context, i, office) ||
    (mention !== undefined && mention.kind !== 'pronoun' && typeOf(context, mention) !== 'person') ||
    (mention !== undefined && /^['’]s$/.test(wordAt(tree, mention.last + 1)))
  );
}

/** "Ann Lee, metals economist with …", "Tom Ray, founder and president of …": only nouns up to the office. */
function opensWithNoun({ tree }: OfficeContext, i: number, office: Office): boolean {
  for (let at = i; at < office.first; at += 1)
    if (
      !['NOUN', 'ADJ'].includes(tagAt(tree, at)) &&
      wordAt(tree, at) !== 'and' &&
      !HELD_TO_BE.has(wordAt(tree, at))
    )
      return false;
  return true;
}
