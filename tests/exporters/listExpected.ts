import { groupEdges } from '../../graph-data/edges/groupEdges.ts';
import type { Dossier } from '../../graph-data/schema/dossier.ts';

/** What of a dossier must come back from a graph file, in its order; the evidence exactly, the rest as the format can carry it. */
export function listExpected(dossier: Dossier, carry: (text: string) => string = (text) => text) {
  const titleOf = new Map(dossier.documents.map(({ id, title }) => [id, title]));
  const unknown = new Set(dossier.entities.filter((entity) => entity.unknown).map(({ id }) => id));
  const entities = dossier.entities.filter(({ id }) => !unknown.has(id));
  const edges = groupEdges(
    dossier.statements.filter(({ relation, source }) => relation !== 'other' && !unknown.has(source)),
  );
  return {
    nodes: entities.map(({ id, label }) => [id, carry(label)]),
    edges: edges.map(({ source, target, relation, status, symmetric, statements: said, documents }) => ({
      source,
      target,
      relation,
      status,
      symmetric,
      weight: said.length,
      sentence: carry(said[0]?.evidence.text || `no sentence; from ${titleOf.get(documents[0] ?? '')}`),
      sentences: said.map(({ evidence }) => evidence.text),
    })),
  };
}
