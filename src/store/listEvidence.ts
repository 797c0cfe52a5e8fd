import type { Edge } from '../../graph-data/edges/edge.ts';
import type { Statement } from '../../graph-data/schema/dossier.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import type { Selection } from './session.ts';

/** The visible statements behind a selection, in the order in which its card tells them. */
export function listEvidence(
  selection: Selection,
  edges: readonly Edge[],
  { statementById }: DossierIndex,
): readonly Statement[] {
  switch (selection.kind) {
    case 'statement':
      return listKnown([selection.id], statementById);
    case 'several':
      return listKnown(selection.ids, statementById);
    case 'edge':
      return listOf(edges, ({ id }) => id === selection.id);
    case 'entity':
      return listOf(edges, ({ source, target }) => source === selection.id || target === selection.id);
    case 'pair':
      return listOf(edges, (edge) => joins(edge, selection.ends[0], selection.ends[1]));
    case 'path':
      return selection.actors.flatMap((actor, i) => {
        const next = selection.actors[i + 1];
        return next === undefined ? [] : listOf(edges, (edge) => joins(edge, actor, next));
      });
  }
}

function listKnown(ids: readonly string[], byId: DossierIndex['statementById']): readonly Statement[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function listOf(edges: readonly Edge[], isMeant: (edge: Edge) => boolean): readonly Statement[] {
  return edges.filter(isMeant).flatMap(({ statements }) => statements);
}

function joins({ source, target }: Edge, a: string, b: string): boolean {
  return (source === a && target === b) || (source === b && target === a);
}
