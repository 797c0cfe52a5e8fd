import { isNamelessGroup, type LinkedMention } from '../../actors/resolveActors.ts';
import { tagAt, wordAt } from '../../clauses/tree.ts';
import { isBeforeName } from './isBeforeName.ts';
import {
  type Holder,
  mentionAt,
  mentionFrom,
  OFFICE_REACH,
  type Office,
  type OfficeContext,
  typeOf,
} from './office.ts';

const AFTER_NAME: ReadonlySet<string> = new Set(['of', 'from']);
const IN_PHRASE: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'PART', 'ADV']);

/** What stands in a role of the office's phrase: before it as modifier or possessor, after it or its holder behind a preposition. */
export function findOfficeTargets(
  context: OfficeContext,
  office: Office,
  holder: Holder,
  role: string,
): LinkedMention[] {
  if (role === 'modifier' || role === 'possessor') return findBefore(context, office, holder, role);
  const behindOffice = findBehind(context, office, holder, role);
  return behindOffice.length > 0 || !holder.titled || !AFTER_NAME.has(role)
    ? behindOffice
    : findBehindName(context, holder, role);
}

function findBefore(
  context: OfficeContext,
  office: Office,
  holder: Holder,
  role: 'modifier' | 'possessor',
): LinkedMention[] {
  const { tree } = context;
  for (let i = office.first - 1; i >= 0 && i >= office.first - OFFICE_REACH; i -= 1) {
    const mention = mentionAt(context, i);
    if (mention && !isNamelessGroup(mention)) {
      const possessive = /^(?:['’]s?)$/.test(wordAt(tree, mention.last + 1)) || mention.kind === 'pronoun';
      if (mention === holder.mention || mention.first === holder.mention.first) return [];
      if (role === 'modifier' && (possessive || isWhere(context, mention))) return [];
      if (possessive === (role === 'possessor') && (typeOf(context, mention) !== 'person' || possessive))
        return [mention];
      i = mention.first;
    } else if (!IN_PHRASE.has(tagAt(tree, i)) && !/^['’]s?$/.test(wordAt(tree, i)) && wordAt(tree, i) !== '-')
      return [];
  }
  return [];
}

/** "In Turkey Minister Ellwood met …": where the act took place, and not whose minister it was. */
function isWhere({ tree }: OfficeContext, { kind, type, first }: LinkedMention): boolean {
  return kind === 'name' && type === 'place' && wordAt(tree, first - 1) === 'in';
}

function findBehind(context: OfficeContext, office: Office, holder: Holder, role: string): LinkedMention[] {
  const { tree } = context;
  for (let at = office.last + 1; at <= holder.end + 1 && at < tree.tokens.length; at += 1) {
    if (wordAt(tree, at) !== role) {
      if (
        at > office.last + 1 &&
        !mentionAt(context, at) &&
        !['DET', 'ADJ', 'NOUN', 'ADP'].includes(tagAt(tree, at))
      )
        return [];
      continue;
    }
    let next = at + 1;
    while (
      (isBeforeName(tree, next) || tagAt(tree, next) === 'NOUN') &&
      !mentionFrom(context, next) &&
      next < at + 5
    )
      next += 1;
    const mention = mentionFrom(context, next);
    if (!mention) continue;
    return mention.entity === holder.mention.entity ? [] : findMeant(context, mention);
  }
  return [];
}

/** "the Peruvian mining company Minpeco" is Minpeco, "North Korean leader Kim Jong Un" Kim, "Chad's Alliance Party" the party; "the Polish delegation" is Poland, of which its head is no head. */
function findMeant(context: OfficeContext, mention: LinkedMention): LinkedMention[] {
  const { tree } = context;
  if (/^['’]s?$/.test(wordAt(tree, mention.last + 1))) {
    const owned = mentionFrom(context, mention.last + 2);
    return [owned?.kind === 'name' && typeOf(context, owned) === 'organization' ? owned : mention];
  }
  let at = mention.last + 1;
  while (['NOUN', 'ADJ'].includes(tagAt(tree, at))) at += 1;
  const named = at > mention.last + 1 ? mentionFrom(context, at) : undefined;
  return [named?.kind === 'name' && typeOf(context, named) !== 'place' ? named : mention];
}

/** "Gov. Bob Casey of Pennsylvania", "Professor Ann Lee of Yale University". */
function findBehindName(context: OfficeContext, holder: Holder, role: string): LinkedMention[] {
  const { tree } = context;
  const at = holder.mention.last + 1;
  if (wordAt(tree, at) !== role) return [];
  const mention = mentionFrom(context, tagAt(tree, at + 1) === 'DET' ? at + 2 : at + 1);
  return mention && mention.kind === 'name' ? [mention] : [];
}
