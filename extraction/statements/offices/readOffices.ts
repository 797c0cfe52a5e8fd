import type { RelationId } from '../../../graph-data/vocabulary/vocabulary.ts';
import type { LinkedMention } from '../../actors/resolveActors.ts';
import { readStatus } from '../../clauses/readStatus.ts';
import { baseLabelAt, tagAt, wordAt } from '../../clauses/tree.ts';
import { writePhrase } from '../../names/writePhrase.ts';
import { asActor } from '../asActor.ts';
import type { Draft } from '../draft.ts';
import type { Wording } from '../frameIndex.ts';
import { findCountryOfOffice } from './findCountryOfOffice.ts';
import { findHolders } from './findHolders.ts';
import { findOfficeTargets } from './findOfficeTargets.ts';
import { isOfOwnPart, isOfPart, namesStatePart } from './isOfPart.ts';
import { type Holder, mentionAt, type Office, type OfficeContext, typeOf } from './office.ts';

const PAST: ReadonlySet<string> = new Set(['former', 'ex', 'then', 'late', 'onetime', 'retired']);

const ALLEGED: ReadonlySet<string> = new Set([
  'alleged',
  'accused',
  'suspected',
  'reputed',
  'presumed',
  'purported',
]);
/** Relations to the whole that its name means. */
const EXACT: ReadonlySet<string> = new Set(['leads', 'minister-of', 'represents', 'founded', 'owns']);

/**
 * Who holds which of a sentence's offices where: by title ("Russian Ambassador to Japan Mikhail Galuzin"), apposition ("Hikariko Ono, the
 * foreign ministry press secretary"; "the spokesman for the Kremlin, Dmitry Peskov"), or verb ("… is the head of NATO").
 */
export function readOffices(context: OfficeContext, offices: readonly Office[]): Draft[] {
  return offices.flatMap((office) =>
    findHolders(context, office).flatMap((holder) => readHolding(context, office, holder)),
  );
}

function readHolding(context: OfficeContext, office: Office, holder: Holder): Draft[] {
  const { tree } = context;
  const named = writePhrase(tree.tokens, office.first, office.last);
  const isAlleged =
    ALLEGED.has(wordAt(tree, office.first - 1)) && baseLabelAt(tree, office.first - 1) === 'amod';
  const isPast = PAST.has(wordAt(tree, office.first - 1)) || wordAt(tree, office.first).startsWith('ex-');
  const held = office.wordings.flatMap((wording) =>
    findHeld(context, office, holder, wording, named).map((target) => ({
      relation: wording.relation.id,
      target,
    })),
  );
  return (held.length > 0 ? held : findState(context, office, holder)).map(({ relation, target }) => ({
    relation,
    source: asActor(holder.mention),
    target: asActor(target),
    status: isAlleged
      ? 'alleged'
      : holder.clause === undefined
        ? 'asserted'
        : readStatus(tree, holder.clause).status,
    trigger: { first: office.first, last: office.last },
    anchor: office.last,
    object: isPast ? `former ${named}` : named,
    isState: true,
  }));
}

/** "head of the intelligence service of Chad", "commander of Chad's navy": who leads a part of a state is one of its officials. */
function findState(
  context: OfficeContext,
  office: Office,
  holder: Holder,
): { relation: RelationId; target: LinkedMention }[] {
  const leads = office.wordings.find(({ relation }) => relation.id === 'leads');
  if (!leads || !namesStatePart(context.tree, office)) return [];
  for (const role of leads.frame.target) {
    const found = findOfficeTargets(context, office, holder, role).filter(
      (mention) =>
        isCountry(context, mention) &&
        (isOfPart(context.tree, office, mention) || isOfOwnPart(context.tree, office, mention)),
    );
    if (found.length > 0) return found.map((target) => ({ relation: 'official-of' as const, target }));
  }
  return [];
}

/** What the office is an office of, by one wording: the first of its roles that holds an end of the right type. */
function findHeld(
  context: OfficeContext,
  office: Office,
  holder: Holder,
  { relation, frame }: Wording,
  named: string,
): LinkedMention[] {
  if (!relation.sourceTypes.includes(typeOf(context, holder.mention))) return [];
  const fits = (mention: LinkedMention) =>
    !(
      mention.kind === 'description' &&
      typeOf(context, mention) === 'group' &&
      relation.id === 'works-for'
    ) &&
    !(EXACT.has(relation.id) && isOfPart(context.tree, office, mention)) &&
    !(
      relation.id === 'leads' &&
      (isOfField(context, office) || isOfOwnPart(context.tree, office, mention))
    ) &&
    !(relation.id === 'leads' && isCountry(context, mention) && isOfSome(context, office)) &&
    mention.entity !== holder.mention.entity &&
    (frame.targetTypes ?? relation.targetTypes).includes(typeOf(context, mention)) &&
    (relation.id !== 'citizen-of' || isCountry(context, mention)) &&
    (relation.id !== 'lives-in' || !isCountry(context, mention));
  for (const role of frame.target) {
    const found = findOfficeTargets(context, office, holder, role);
    if (found.some(fits)) return found.filter(fits);
  }
  return relation.id === 'ambassador-to'
    ? []
    : findCountryOfOffice(context, holder, office, named).filter(fits);
}

/** Those whose leader does not lead the country. */
const SOME: ReadonlySet<string> = new Set([
  'bishop',
  'business',
  'church',
  'community',
  'coup',
  'cult',
  'faction',
  'gang',
  'guerrilla',
  'indigenous',
  'islamist',
  'militia',
  'minority',
  'mob',
  'muslim',
  'opposition',
  'party',
  'protest',
  'rebel',
  'religious',
  'separatist',
  'spiritual',
  'student',
  'tribal',
  'union',
]);

/** "Zimbabwe's opposition leader": of some in a country, and not of the country. */
function isOfSome({ tree }: OfficeContext, { first }: Office): boolean {
  return SOME.has(wordAt(tree, first - 1));
}

/** "director of research at Microsoft": of a field, and not of the whole. */
function isOfField(context: OfficeContext, { last }: Office): boolean {
  const { tree } = context;
  return (
    ['of', 'for'].includes(wordAt(tree, last + 1)) &&
    tagAt(tree, last + 2) === 'NOUN' &&
    /^\p{Ll}/u.test(tree.tokens[last + 2]?.text ?? '') &&
    mentionAt(context, last + 2) === undefined &&
    ['at', 'with', 'for', 'in', 'of'].some((word) => [3, 4].some((n) => wordAt(tree, last + n) === word))
  );
}

function isCountry({ entities }: OfficeContext, { entity }: LinkedMention): boolean {
  return entities[entity]?.key.startsWith('country:') === true;
}
