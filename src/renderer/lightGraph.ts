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
  projection: Projection,
  { statementById }: DossierIndex,
  selection: Selection | null,
): Light | null {
  if (!selection) return null;
  const { lineOf, standFor } = projection;
  switch (selection.kind) {
    case 'entity':
      return lightEntity(projection, toNodeKey(standFor(selection.id)));
    case 'edge':
      return lightLines(projection, [lineOf.get(selection.id)]);
    case 'statement': {
      const statement = statementById.get(selection.id);
      return statement ? lightLines(projection, [lineOf.get(identifyEdge(statement, standFor).id)]) : null;
    }
    case 'several': {
      const lines = selection.ids.flatMap((id) => {
        const statement = statementById.get(id);
        return statement ? [lineOf.get(identifyEdge(statement, standFor).id)] : [];
      });
      return lightLines(projection, lines);
    }
    case 'pair':
      return lightLines(projection, listLines(projection, selection.ends.map(standFor)));
    case 'path':
      return lightLines(projection, listLines(projection, selection.actors.map(standFor)));
  }
}

function lightEntity({ nodes, readGraph }: Projection, node: string): Light | null {
  if (!nodes.has(node)) return null;
  const graph = readGraph();
  return {
    nodes: new Set([node, ...graph.neighbors(node)]),
    lines: new Set(graph.edges(node)),
    ringed: new Set([node]),
  };
}

/** The lines between each actor and the next. */
function listLines({ readGraph }: Projection, actors: readonly string[]): string[] {
  const graph = readGraph();
  const nodes = actors.map(toNodeKey);
  return nodes.flatMap((node, i) => {
    const before = nodes[i - 1];
    return before !== undefined && graph.hasNode(before) && graph.hasNode(node)
      ? graph.edges(before, node)
      : [];
  });
}

function lightLines({ lines: drawn }: Projection, keys: readonly (string | undefined)[]): Light | null {
  const lines = keys.filter((key) => key !== undefined);
  if (lines.length === 0) return null;
  const nodes = new Set(
    lines.flatMap((line) => {
      const { source, target } = drawn.get(line) ?? {};
      return source !== undefined && target !== undefined ? [source, target] : [];
    }),
  );
  return { nodes, lines: new Set(lines), ringed: nodes };
}
