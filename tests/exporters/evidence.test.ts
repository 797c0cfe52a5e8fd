import { expect, test } from 'vitest';
import { buildGraph } from '../../exporters/graph/buildGraph.ts';
import type { Span, Statement } from '../../graph-data/schema/dossier.ts';
import { awkwardDossier } from './awkwardDossier.ts';

const spanOf = ([start, end]: readonly [number, number]): Span => ({ start, end });

function dropUndefined<T extends object>(record: T): T {
  return JSON.parse(JSON.stringify(record));
}

test('an evidence record holds its statement whole', () => {
  const { edges } = buildGraph(awkwardDossier, { openRelations: true, unknownActors: true });
  const restored = edges.flatMap(({ edge, evidence }) =>
    evidence.map((record): Statement & { label?: string | undefined } =>
      dropUndefined({
        id: record.statement,
        source: record.source,
        relation: edge.relation,
        target: record.target,
        label: record.label,
        status: record.status,
        statusReason: record.status_reason,
        date: record.date,
        count: record.count,
        object: record.object,
        place: record.place_id,
        instrument: record.instrument,
        attributedTo: record.attributed_to_id,
        evidence: { document: record.doc, start: record.start, end: record.end, text: record.sentence },
        sourceSpan: spanOf(record.source_span),
        triggerSpan: spanOf(record.trigger_span),
        targetSpan: spanOf(record.target_span),
      } as Statement),
    ),
  );
  const order = new Map(awkwardDossier.statements.map(({ id }, i) => [id, i]));
  restored.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  expect(restored).toEqual(awkwardDossier.statements);
});

test('a link without a sentence says so, and which file it comes from', () => {
  const { edges } = buildGraph(awkwardDossier, {});
  expect(edges.at(-1)?.sentence).toBe('no sentence; from Old "graph" <1>.gexf');
  expect(edges.at(-1)?.evidence[0]).toMatchObject({
    doc: 'g1',
    doc_kind: 'graph',
    sentence: '',
    start: 0,
    end: 0,
  });
});

test('what an unknown actor did is left out unless asked for, and so is the actor', () => {
  const count = (unknownActors: boolean) => {
    const { nodes, edges } = buildGraph(awkwardDossier, { unknownActors });
    return [
      nodes.filter(({ entity }) => entity.unknown).length,
      edges.filter(({ edge }) => edge.relation === 'attacked').length,
    ];
  };
  expect([count(false), count(true)]).toEqual([
    [0, 0],
    [1, 1],
  ]);
});
