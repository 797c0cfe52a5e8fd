import type { Document, Dossier, Entity, Statement } from '../graph-data/schema/dossier.ts';
import type { Relation } from '../graph-data/vocabulary/relation.ts';
import { getRelation } from '../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions } from './exporter.ts';
import { keepStatements } from './keepStatements.ts';

/** A statement with what its ids point to. */
export interface JoinedStatement {
  readonly statement: Statement;
  readonly relation: Relation;
  readonly label: string;
  readonly source: Entity | undefined;
  readonly target: Entity | undefined;
  readonly speaker: Entity | undefined;
  readonly document: Document | undefined;
}

export function joinStatements(dossier: Dossier, options: ExportOptions): JoinedStatement[] {
  const entityOf = new Map(dossier.entities.map((entity) => [entity.id, entity]));
  const documentOf = new Map(dossier.documents.map((document) => [document.id, document]));
  return keepStatements(dossier, options).map((statement) => {
    const relation = getRelation(statement.relation);
    return {
      statement,
      relation,
      label: relation.family === 'open' ? (statement.label ?? relation.label) : relation.label,
      source: entityOf.get(statement.source),
      target: entityOf.get(statement.target),
      speaker: statement.attributedTo === undefined ? undefined : entityOf.get(statement.attributedTo),
      document: documentOf.get(statement.evidence.document),
    };
  });
}
