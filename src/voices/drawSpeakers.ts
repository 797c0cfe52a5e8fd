import type { Edge } from '../../graph-data/edges/edge.ts';
import type { StandFor } from '../../graph-data/edges/identifyEdge.ts';
import type { Statement } from '../../graph-data/schema/dossier.ts';

interface Speech {
  readonly source: string;
  readonly target: string;
  readonly statements: Statement[];
}

/**
 * The speakers as actors: an edge from who says something to each of those of whom it is said, but for himself. An edge's id begins
 * with "says", which no edge of statements does.
 */
export function drawSpeakers(statements: readonly Statement[], standFor: StandFor): Edge[] {
  const speeches = new Map<string, Speech>();
  for (const statement of statements) {
    if (statement.attributedTo === undefined) continue;
    const source = standFor(statement.attributedTo);
    for (const target of new Set([standFor(statement.source), standFor(statement.target)])) {
      if (target === source) continue;
      const id = `says:${JSON.stringify([source, target])}`;
      const speech = speeches.get(id) ?? { source, target, statements: [] };
      speech.statements.push(statement);
      speeches.set(id, speech);
    }
  }
  return [...speeches].map(([id, speech]) => ({
    id,
    ...speech,
    relation: 'other',
    label: 'speaks of',
    status: 'asserted',
    symmetric: false,
    documents: [...new Set(speech.statements.map(({ evidence }) => evidence.document))],
  }));
}
