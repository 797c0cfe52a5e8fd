import type { Document, Dossier, Entity, Statement } from '../../graph-data/schema/dossier.ts';
import { appendTo } from './appendTo.ts';
import { rememberEach } from './rememberEach.ts';

/** Where things stand in a dossier, by id. Lists keep the order of the dossier. */
export interface DossierIndex {
  readonly documentById: ReadonlyMap<string, Document>;
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly statementById: ReadonlyMap<string, Statement>;
  /** Statements whose source or target is the entity. */
  readonly statementsByEntity: ReadonlyMap<string, readonly Statement[]>;
  readonly statementsByDocument: ReadonlyMap<string, readonly Statement[]>;
}

/** What a dossier holds, without its name and its ledger. */
export type DossierLists = Pick<Dossier, 'documents' | 'entities' | 'statements'>;

const indexDocuments = rememberEach((documents: readonly Document[]) => indexById(documents));
const indexEntities = rememberEach((entities: readonly Entity[]) => indexById(entities));
const indexStatements = rememberEach(groupStatements);

/** Each list is indexed once: a dossier of which an edit changed one shares the rest of the index with the one before. */
export function indexDossier({ documents, entities, statements }: DossierLists): DossierIndex {
  return {
    documentById: indexDocuments(documents),
    entityById: indexEntities(entities),
    ...indexStatements(statements),
  };
}

function groupStatements(
  statements: readonly Statement[],
): Pick<DossierIndex, 'statementById' | 'statementsByEntity' | 'statementsByDocument'> {
  const statementsByEntity = new Map<string, Statement[]>();
  const statementsByDocument = new Map<string, Statement[]>();
  for (const statement of statements) {
    appendTo(statementsByDocument, statement.evidence.document, statement);
    appendTo(statementsByEntity, statement.source, statement);
    if (statement.target !== statement.source) appendTo(statementsByEntity, statement.target, statement);
  }
  return { statementById: indexById(statements), statementsByEntity, statementsByDocument };
}

function indexById<T extends { readonly id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}
