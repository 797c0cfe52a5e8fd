import { selectIndex, selectTold } from './selectors.ts';
import type { Selection } from './session.ts';
import type { State } from './store.ts';

/** The actors that a selection is about, each once. */
export function listActors(state: State, selection: Selection): readonly string[] {
  switch (selection.kind) {
    case 'entity':
      return [selection.id];
    case 'pair':
      return selection.ends;
    case 'edge': {
      const edge = selectTold(state).find(({ id }) => id === selection.id);
      return edge ? [edge.source, edge.target] : [];
    }
    case 'statement':
      return listEnds(state, [selection.id]);
    case 'path':
      return selection.actors;
    case 'several':
      return listEnds(state, selection.ids);
  }
}

function listEnds(state: State, statements: readonly string[]): readonly string[] {
  const { statementById } = selectIndex(state);
  const ends = statements.flatMap((id) => {
    const statement = statementById.get(id);
    return statement ? [statement.source, statement.target] : [];
  });
  return [...new Set(ends)];
}
