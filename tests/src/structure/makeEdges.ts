import type { Edge } from '../../../graph-data/edges/edge.ts';
import { groupEdges } from '../../../graph-data/edges/groupEdges.ts';
import type { Statement } from '../../../graph-data/schema/dossier.ts';
import type { RelationId } from '../../../graph-data/vocabulary/vocabulary.ts';

const NOWHERE = { start: 0, end: 0 };

/** Edges of statements written as "a criticized b", "a met b 2022-04-08". */
export function makeEdges(...said: readonly string[]): Edge[] {
  return groupEdges(said.map(makeStatement));
}

function makeStatement(said: string, i: number): Statement {
  const [source = '', relation, target = '', date] = said.split(' ');
  return {
    id: `s${i}`,
    source,
    relation: relation as RelationId,
    target,
    status: 'asserted',
    ...(date && { date }),
    evidence: { document: 'd', text: '', ...NOWHERE },
    sourceSpan: NOWHERE,
    triggerSpan: NOWHERE,
    targetSpan: NOWHERE,
  };
}
