import type { Dossier, Entity, Mention, Span, Statement } from '../../graph-data/schema/dossier.ts';
import { codePlover } from '../../graph-data/vocabulary/codePlover.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions } from '../exporter.ts';
import { keepAskedFor } from '../keepAskedFor.ts';

/** One line of the annotations: what stands in one document. docs/formats.md describes each field. */
export interface Annotation {
  readonly document: string;
  readonly entities: readonly object[];
  readonly statements: readonly object[];
}

export function* annotateDocuments(
  dossier: Dossier,
  options: ExportOptions,
): Generator<Annotation, void, undefined> {
  const kept = keepAskedFor(dossier, options);
  const statements = groupStatements(kept.statements);
  const mentions = groupMentions(kept.entities);
  const entityOf = new Map(kept.entities.map((entity) => [entity.id, entity]));
  for (const { id } of dossier.documents) {
    const said = statements.get(id) ?? [];
    const named = mentions.get(id) ?? new Map<Entity, Mention[]>();
    for (const end of said.flatMap(({ source, target }) => [source, target])) {
      const entity = entityOf.get(end);
      if (entity && !named.has(entity)) named.set(entity, []);
    }
    yield {
      document: id,
      entities: Array.from(named, ([entity, spans]) => describeEntity(entity, spans)),
      statements: said.map(describeStatement),
    };
  }
}

function groupStatements(statements: readonly Statement[]): Map<string, Statement[]> {
  const byDocument = new Map<string, Statement[]>();
  for (const statement of statements) {
    const said = byDocument.get(statement.evidence.document);
    if (said) said.push(statement);
    else byDocument.set(statement.evidence.document, [statement]);
  }
  return byDocument;
}

function groupMentions(entities: readonly Entity[]): Map<string, Map<Entity, Mention[]>> {
  const byDocument = new Map<string, Map<Entity, Mention[]>>();
  for (const entity of entities)
    for (const mention of entity.mentions) {
      const named = byDocument.get(mention.document) ?? new Map<Entity, Mention[]>();
      const spans = named.get(entity) ?? [];
      spans.push(mention);
      named.set(entity, spans);
      byDocument.set(mention.document, named);
    }
  return byDocument;
}

function describeEntity({ id, label, type, aliases }: Entity, mentions: readonly Mention[]): object {
  return {
    id,
    label,
    type,
    aliases,
    mentions: mentions.map(({ start, end, kind }) => ({ start, end, kind })),
  };
}

function describeStatement(statement: Statement): object {
  const {
    id,
    source,
    relation,
    target,
    status,
    count,
    object,
    place,
    instrument,
    date,
    attributedTo,
    evidence,
  } = statement;
  const { cameo } = getRelation(relation);
  return {
    id,
    source,
    relation,
    target,
    status,
    plover: codePlover(statement),
    cameo,
    count,
    object,
    date,
    place,
    instrument,
    attributedTo,
    sourceSpan: describeSpan(statement.sourceSpan),
    triggerSpan: describeSpan(statement.triggerSpan),
    targetSpan: describeSpan(statement.targetSpan),
    evidence: { ...describeSpan(evidence), text: evidence.text },
  };
}

function describeSpan({ start, end }: Span): Span {
  return { start, end };
}
