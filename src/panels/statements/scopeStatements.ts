import { identifyEdge } from '../../../graph-data/edges/identifyEdge.ts';
import type { Statement } from '../../../graph-data/schema/dossier.ts';
import type { Selection } from '../../store/session.ts';

/** Whether a statement belongs to what is selected: it is of the entity, between the pair, in the edge, or the one itself. */
export function belongsTo(statement: Statement, selection: Selection): boolean {
  const { id, source, target } = statement;
  switch (selection.kind) {
    case 'entity':
      return source === selection.id || target === selection.id;
    case 'pair':
      return joins(statement, selection.ends);
    case 'path':
      return selection.actors.some(
        (actor, i) => i > 0 && joins(statement, [selection.actors[i - 1] ?? '', actor]),
      );
    case 'edge':
      return identifyEdge(statement).id === selection.id;
    case 'statement':
      return id === selection.id;
    case 'several':
      return selection.ids.includes(id);
  }
}

function joins({ source, target }: Statement, ends: readonly [string, string]): boolean {
  return ends.includes(source) && ends.includes(target);
}
