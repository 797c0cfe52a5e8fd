import type { Dossier } from '../../graph-data/schema/dossier.ts';
import type { Change, NamedEntity, NamedStatement } from '../../graph-data/schema/edit.ts';
import { applyChange } from './applyChange.ts';
import { EditError } from './editError.ts';
import { mergeEntities } from './mergeEntities.ts';

/**
 * Makes the ledger's changes again after documents were read again: reading knows nothing of them, and would bring back
 * what was merged, renamed or rejected. An entity is found by its id, or else by its label; what a document no longer
 * says is passed over, and the ledger stays as it was.
 */
export function replayEdits(dossier: Dossier): Dossier {
  return (dossier.edits ?? []).reduce((open, { change }) => replayChange(open, change), dossier);
}

function replayChange(dossier: Dossier, change: Change): Dossier {
  try {
    return applyChange(joinReadAgain(dossier, change), findAgain(dossier, change));
  } catch (error) {
    if (error instanceof EditError) return dossier;
    throw error;
  }
}

/** A renamed entity that was read again under its old name is the one that was renamed. */
function joinReadAgain(dossier: Dossier, change: Change): Dossier {
  if (change.kind !== 'rename') return dossier;
  const renamed = dossier.entities.find(({ id, label }) => id === change.entity.id && label === change.label);
  const again = dossier.entities.find(
    ({ id, label, type }) =>
      id !== change.entity.id && label === change.entity.label && type === renamed?.type,
  );
  return renamed && again ? mergeEntities(dossier, again.id, renamed.id) : dossier;
}

function findAgain(dossier: Dossier, change: Change): Change {
  const find = ({ id, label }: NamedEntity): NamedEntity => {
    const found =
      dossier.entities.find((entity) => entity.id === id) ??
      dossier.entities.find((entity) => entity.label === label || entity.aliases.includes(label));
    return { id: found?.id ?? id, label };
  };
  const findEnds = <T extends NamedStatement>(statement: T): T => ({
    ...statement,
    source: find(statement.source),
    target: find(statement.target),
  });
  switch (change.kind) {
    case 'merge':
      return { ...change, into: find(change.into) };
    case 'split':
    case 'rename':
    case 'retype':
      return { ...change, entity: find(change.entity) };
    case 'status':
    case 'review':
    case 'delete':
      return { ...change, statement: findEnds(change.statement) };
    case 'add':
      return { ...change, statement: findEnds(change.statement) };
  }
}
