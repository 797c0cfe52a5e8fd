import type { Edge } from '../../graph-data/edges/edge.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import { listEvidence } from './listEvidence.ts';
import type { Selection } from './session.ts';

/** The statements that something stands for, and the actors it names. */
export interface Pointed {
  readonly statements: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
}

export const NOTHING_POINTED: Pointed = { statements: new Set(), actors: new Set() };

/** What lights up everywhere when something is pointed at: an actor alone, but the ends of a statement, an edge or a path. */
export function findPointed(pointedAt: Selection, edges: readonly Edge[], index: DossierIndex): Pointed {
  const statements = listEvidence(pointedAt, edges, index);
  const actors =
    pointedAt.kind === 'entity'
      ? [pointedAt.id]
      : statements.flatMap(({ source, target }) => [source, target]);
  return { statements: new Set(statements.map(({ id }) => id)), actors: new Set(actors) };
}
