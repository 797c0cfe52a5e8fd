import type { Document, Dossier, Entity, Mention } from '../../graph-data/schema/dossier.ts';
import { listNamed } from '../../graph-data/schema/listNamed.ts';

/**
 * The dossier without a document: without its statements and its mentions, without the entities that nothing
 * mentions any more or that only an imported graph's links name, and without the aliases that only this document used. The dossier itself when it has no such
 * document.
 */
export function removeDocument(dossier: Dossier, documentId: string): Dossier {
  const document = dossier.documents.find(({ id }) => id === documentId);
  if (!document) return dossier;
  const statements = dossier.statements.filter(({ evidence }) => evidence.document !== documentId);
  const used = new Set(statements.flatMap(listNamed));
  const namedHere = new Set(
    dossier.statements.filter(({ evidence }) => evidence.document === documentId).flatMap(listNamed),
  );
  const textOf = new Map(dossier.documents.map(({ id, text }) => [id, text]));
  const entities: Entity[] = [];
  for (const entity of dossier.entities) {
    const kept = withoutMentionsIn(entity, document, textOf);
    const isOfAnother = kept === entity && !entity.unknown && !namedHere.has(entity.id);
    if (kept.mentions.length > 0 || isOfAnother || used.has(entity.id)) entities.push(kept);
  }
  return {
    ...dossier,
    documents: dossier.documents.filter(({ id }) => id !== documentId),
    entities,
    statements,
  };
}

function withoutMentionsIn(entity: Entity, document: Document, textOf: ReadonlyMap<string, string>): Entity {
  const mentions = entity.mentions.filter((mention) => mention.document !== document.id);
  if (mentions.length === entity.mentions.length) return entity;
  const read = ({ document: id, start, end }: Mention) => textOf.get(id)?.slice(start, end) ?? '';
  const gone = new Set(entity.mentions.filter((mention) => mention.document === document.id).map(read));
  for (const mention of mentions) gone.delete(read(mention));
  return { ...entity, mentions, aliases: entity.aliases.filter((alias) => !gone.has(alias)) };
}
