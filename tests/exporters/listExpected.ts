import { groupEdges } from '../../graph-data/edges/groupEdges.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';

/** What of a dossier must come back from a graph file, in its order; the evidence exactly, the rest as the format can carry it. */
export function listExpected(
  { entities, statements }: Dossier,
  carry: (text: string) => string = (text) => text,
) {
  const edges = groupEdges(statements.filter(({ relation }) => relation !== 'other'));
  return {
    nodes: entities.map(({ id, label }) => [id, carry(label)]),
    edges: edges.map(({ source, target, relation, status, symmetric, statements: said }) => ({
      source,
      target,
      relation,
      status,
      symmetric,
      weight: said.length,
      sentence: carry(said[0]?.evidence.text ?? ''),
      sentences: said.map(({ evidence }) => evidence.text),
    })),
  };
}
