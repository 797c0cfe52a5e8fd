import { identifyEdge, type StandFor } from '../../../graph-data/edges/identifyEdge.ts';
import type { Statement } from '../../../graph-data/schema/dossier.ts';
import type { Selection } from '../../store/session.ts';

/**
 * Whether a statement belongs to what is selected: it is of the entity or of one that it stands for, between the pair, in the edge,
 * or the one itself.
 */
export function belongsTo(statement: Statement, selection: Selection, standFor: StandFor): boolean {
  const { id, source, target } = statement;
  const isOf = (actor: string, chosen: string) => actor === chosen || standFor(actor) === chosen;
  const joins = (a: string, b: string) =>
    (isOf(source, a) && isOf(target, b)) || (isOf(source, b) && isOf(target, a));
  switch (selection.kind) {
    case 'entity':
      return isOf(source, selection.id) || isOf(target, selection.id);
    case 'pair':
      return joins(...selection.ends);
    case 'path':
      return selection.actors.some((actor, i) => i > 0 && joins(selection.actors[i - 1] ?? '', actor));
    case 'edge':
      return [standFor, undefined].some((stand) => identifyEdge(statement, stand).id === selection.id);
    case 'statement':
      return id === selection.id;
    case 'several':
      return selection.ids.includes(id);
  }
}
