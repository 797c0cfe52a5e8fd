import type { Entity, Mention } from '../../graph-data/schema/dossier.ts';

/** A mention with the entity it names. */
export interface EntityMention {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** The mentions in a document in the order of its text, a longer one before the shorter within it. */
export function listMentions(entities: readonly Entity[], documentId: string): EntityMention[] {
  const mentions: EntityMention[] = [];
  for (const entity of entities)
    for (const mention of entity.mentions)
      if (mention.document === documentId) mentions.push({ mention, entity });
  return mentions.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}
