import type { Entity, Mention } from '../../graph-data/schema/dossier.ts';

/** A mention with the entity it names. */
export interface EntityMention {
  readonly mention: Mention;
  readonly entity: Entity;
}

/** The mentions of each document in the order of its text, a longer one before the shorter within it. */
export function indexMentions(entities: readonly Entity[]): Map<string, EntityMention[]> {
  const mentionsByDocument = new Map<string, EntityMention[]>();
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const list = mentionsByDocument.get(mention.document);
      if (list) list.push({ mention, entity });
      else mentionsByDocument.set(mention.document, [{ mention, entity }]);
    }
  for (const list of mentionsByDocument.values())
    list.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
  return mentionsByDocument;
}
