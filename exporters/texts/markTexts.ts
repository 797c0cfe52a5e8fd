import type { Document, Dossier, Entity, Mention } from '../../graph-data/schema/dossier.ts';
import type { ExportOptions } from '../exporter.ts';
import { type JoinedStatement, joinStatements } from '../joinStatements.ts';
import { keepAskedFor } from '../keepAskedFor.ts';

export interface NamedMention {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** A document with what stands in it: its mentions in the order of the text, and its statements. */
export interface MarkedText {
  readonly document: Document;
  readonly mentions: readonly NamedMention[];
  readonly statements: readonly JoinedStatement[];
}

/** The documents that have a text, in order. An imported graph has none: what it says is left out. */
export function* markTexts(dossier: Dossier, options: ExportOptions): Generator<MarkedText, void, undefined> {
  const mentions = groupMentions(keepAskedFor(dossier, options).entities);
  const statements = groupStatements(joinStatements(dossier, options));
  for (const document of dossier.documents) {
    if (document.kind === 'graph') continue;
    yield {
      document,
      mentions: (mentions.get(document.id) ?? []).sort(
        (a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end,
      ),
      statements: statements.get(document.id) ?? [],
    };
  }
}

function groupMentions(entities: readonly Entity[]): Map<string, NamedMention[]> {
  const byDocument = new Map<string, NamedMention[]>();
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const all = byDocument.get(mention.document);
      if (all) all.push({ entity, mention });
      else byDocument.set(mention.document, [{ entity, mention }]);
    }
  return byDocument;
}

function groupStatements(statements: readonly JoinedStatement[]): Map<string, JoinedStatement[]> {
  const byDocument = new Map<string, JoinedStatement[]>();
  for (const joined of statements) {
    const { document } = joined.statement.evidence;
    const all = byDocument.get(document);
    if (all) all.push(joined);
    else byDocument.set(document, [joined]);
  }
  return byDocument;
}
