import type { Document, Dossier, Entity, Statement } from '../../graph-data/schema/dossier.ts';
import { appendTo } from './appendTo.ts';

/** Where things stand in a dossier, by id. Lists keep the order of the dossier. */
export interface DossierIndex {
  readonly documentById: ReadonlyMap<string, Document>;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly statementById: ReadonlyMap<string, Statement>;
  /** Statements whose source or target is the entity. */
  readonly statementsByEntity: ReadonlyMap<string, readonly Statement[]>;
  readonly statementsByDocument: ReadonlyMap<string, readonly Statement[]>;
}

export function indexDossier(dossier: Dossier): DossierIndex {
  const statementsByEntity = new Map<string, Statement[]>();
  const statementsByDocument = new Map<string, Statement[]>();
  for (const statement of dossier.statements) {
    appendTo(statementsByDocument, statement.evidence.document, statement);
    appendTo(statementsByEntity, statement.source, statement);
    if (statement.target !== statement.source) appendTo(statementsByEntity, statement.target, statement);
  }
  return {
    documentById: indexById(dossier.documents),
    entityById: indexById(dossier.entities),
    statementById: indexById(dossier.statements),
    statementsByEntity,
    statementsByDocument,
  };
}

function indexById<T extends { readonly id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}
