import { identifyEdge } from '../../graph-data/edges/identifyEdge.ts';
import type { DossierIndex } from '../dossier/indexDossier.ts';
import { type Projection, toNodeKey } from '../projection/projectGraph.ts';
import type { Selection } from '../store/session.ts';

/** What stands out of the drawn graph; all else fades. `ringed` nodes are the ones meant, the others their neighbours. */
export interface Light {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
  readonly ringed: ReadonlySet<string>;
}

/** What stands out when something is pointed at or chosen; nothing when it is not drawn. */
export function lightGraph(
  { graph, lineOf, standFor }: Projection,
  { statementById }: DossierIndex,
  selection: Selection | null,
): Light | null {
  if (!selection) return null;
  switch (selection.kind) {
    case 'entity':
      return lightEntity(graph, toNodeKey(standFor(selection.id)));
    case 'edge':
      return lightLines(graph, [lineOf.get(selection.id)]);
    case 'statement': {
      const statement = statementById.get(selection.id);
      return statement ? lightLines(graph, [lineOf.get(identifyEdge(statement, standFor).id)]) : null;
    }
    case 'several': {
      const lines = selection.ids.flatMap((id) => {
        const statement = statementById.get(id);
        return statement ? [lineOf.get(identifyEdge(statement, standFor).id)] : [];
      });
      return lightLines(graph, lines);
    }
    case 'pair':
      return lightLines(graph, listLines(graph, selection.ends.map(standFor)));
    case 'path':
      return lightLines(graph, listLines(graph, selection.actors.map(standFor)));
  }
}

function lightEntity(graph: Projection['graph'], node: string): Light | null {
  if (!graph.hasNode(node)) return null;
  return {
    nodes: new Set([node, ...graph.neighbors(node)]),
    lines: new Set(graph.edges(node)),
    ringed: new Set([node]),
  };
}

/** The lines between each actor and the next. */
function listLines(graph: Projection['graph'], actors: readonly string[]): string[] {
  const nodes = actors.map(toNodeKey);
  return nodes.flatMap((node, i) => {
    const before = nodes[i - 1];
    return before !== undefined && graph.hasNode(before) && graph.hasNode(node)
      ? graph.edges(before, node)
      : [];
  });
}

function lightLines(graph: Projection['graph'], keys: readonly (string | undefined)[]): Light | null {
  const lines = keys.filter((key) => key !== undefined);
  if (lines.length === 0) return null;
  const nodes = new Set(lines.flatMap((line) => graph.extremities(line)));
  return { nodes, lines: new Set(lines), ringed: nodes };
}
