import type { Document, Entity, Mention, MentionKind } from '../../graph-data/schema/dossier.ts';

/** The mentions of an actor with the same words, and the same reason why they were read as it. */
export interface Naming {
  /** The words, as they stand where they come first. */
  readonly words: string;
  readonly kind: MentionKind;
  readonly reason: string | undefined;
  readonly mentions: readonly Mention[];
}

/** What the texts call an actor, by words and reason, what comes most often first. */
export function groupMentions(
  { mentions }: Pick<Entity, 'mentions'>,
  documentById: ReadonlyMap<string, Pick<Document, 'text'>>,
): readonly Naming[] {
  const groups = new Map<string, Naming & { readonly mentions: Mention[] }>();
  for (const mention of mentions) {
    const { document, start, end, kind, reason } = mention;
    const words = documentById.get(document)?.text.slice(start, end).replace(/\s+/g, ' ');
    if (words === undefined) continue;
    const key = JSON.stringify([words.toLowerCase(), kind, reason]);
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { words, kind, reason, mentions: [mention] });
  }
  return [...groups.values()].sort((a, b) => b.mentions.length - a.mentions.length);
}
