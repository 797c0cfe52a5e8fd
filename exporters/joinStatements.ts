import type { Document, Dossier, Entity, Statement } from '../graph-data/schema/dossier.ts';
import { tellSentence } from '../graph-data/schema/tellSentence.ts';
import type { Relation } from '../graph-data/vocabulary/relation.ts';
import { getRelation } from '../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions } from './exporter.ts';
import { keepAskedFor } from './keepAskedFor.ts';

/** A statement with what its ids point to. */
export interface JoinedStatement {
  readonly statement: Statement;
  readonly relation: Relation;
  readonly label: string;
  readonly source: Entity | undefined;
  readonly target: Entity | undefined;
  readonly speaker: Entity | undefined;
  readonly place: Entity | undefined;
  readonly document: Document | undefined;
  /** The sentence, or that there is none and which file it comes from. */
  readonly sentence: string;
}

export function joinStatements(dossier: Dossier, options: ExportOptions): JoinedStatement[] {
  const entityOf = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const documentOf = new Map(dossier.documents.map((document) => [document.id, document]));
  return keepAskedFor(dossier, options).statements.map((statement) => {
    const relation = getRelation(statement.relation);
    const document = documentOf.get(statement.evidence.document);
    return {
      statement,
      relation,
      label: relation.family === 'open' ? (statement.label ?? relation.label) : relation.label,
      source: entityOf.get(statement.source),
      target: entityOf.get(statement.target),
      speaker: statement.attributedTo === undefined ? undefined : entityOf.get(statement.attributedTo),
      place: statement.place === undefined ? undefined : entityOf.get(statement.place),
      document,
      sentence: tellSentence(statement, document),
    };
  });
}
