import type { Document, Entity, Mention, MentionKind } from '../../graph-data/schema/dossier.ts';
import { appendTo } from './appendTo.ts';

/** Why some of the mentions of the same words were read as the actor; no `reason` where the kind of words says it all. */
export interface NamingReason {
  readonly kind: MentionKind;
  readonly reason: string | undefined;
  readonly mentions: readonly Mention[];
}

/** The mentions of an actor with the same words, whatever their case, and the reasons why they were read as it. */
export interface Naming {
  /** The words, as they stand where they come first. */
  readonly words: string;
  readonly mentions: readonly Mention[];
  /** What comes most often first. */
  readonly reasons: readonly NamingReason[];
}

/** What the texts call an actor, each wording once, what comes most often first. */
export function groupMentions(
  { mentions }: Pick<Entity, 'mentions'>,
  documentById: ReadonlyMap<string, Pick<Document, 'text'>>,
): readonly Naming[] {
  const groups = new Map<string, { readonly words: string; readonly mentions: Mention[] }>();
  for (const mention of mentions) {
    const { document, start, end } = mention;
    const words = documentById.get(document)?.text.slice(start, end).replace(/\s+/g, ' ');
    if (words === undefined) continue;
    const key = words.toLowerCase();
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { words, mentions: [mention] });
  }
  return [...groups.values()]
    .map(({ words, mentions }) => ({ words, mentions, reasons: groupByReason(mentions) }))
    .sort(byCount);
}

function groupByReason(mentions: readonly Mention[]): readonly NamingReason[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions)
    appendTo(groups, JSON.stringify([mention.kind, findReason(mention)]), mention);
  return [...groups.values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? { kind: first.kind, reason: findReason(first), mentions: same } : [];
    })
    .sort(byCount);
}

function findReason({ kind, reason }: Mention): string | undefined {
  return reason === '' || reason === kind ? undefined : reason;
}

function byCount(a: Pick<Naming, 'mentions'>, b: Pick<Naming, 'mentions'>): number {
  return b.mentions.length - a.mentions.length;
}
