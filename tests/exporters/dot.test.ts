import { parse } from '@ts-graphviz/parser';
import { expect, test } from 'vitest';
import { dot } from '../../exporters/dot/dot.ts';
import { flattenLines } from '../../exporters/flattenLines.ts';
import { replaceUnwritable } from '../../exporters/replaceUnwritable.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

interface ReadGraph {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly {
    readonly targets: readonly { readonly id: string }[];
    readonly attributes: { readonly get: (name: string) => unknown };
  }[];
}

const carry = (text: string) => flattenLines(replaceUnwritable(text)).replaceAll('\\', '＼');

test('nodes and edges come back with type, status and first sentence', () => {
  const text = writeText(dot, awkwardDossier);
  const graph: ReadGraph = parse(text);
  const { nodes, edges } = listExpected(awkwardDossier, carry);
  expect(graph.nodes.map(({ id }) => id)).toEqual(nodes.map(([id]) => id));
  const read = graph.edges.map(({ targets, attributes }) => {
    const value = (name: string) => String(attributes.get(name) ?? '').replaceAll('\\"', '"');
    return {
      ends: targets.map((target) => target.id),
      relation: value('relation'),
      status: value('status'),
      weight: Number(value('weight')),
      sentence: value('sentence'),
    };
  });
  expect(read).toEqual(
    edges.map(({ source, target, relation, status, weight, sentence }) => ({
      ends: [source, target],
      relation,
      status,
      weight,
      sentence,
    })),
  );
});

test('only quotes are escaped, and an & that would begin an entity is one', () => {
  const text = writeText(dot, awkwardDossier);
  expect(text.replaceAll('\\"', '')).not.toContain('\\');
  expect(text).toContain('label="R&D; &amp;amp; &amp;#60; ]]> <!-- -->"'.replace('R&D;', 'R&amp;D;'));
});
