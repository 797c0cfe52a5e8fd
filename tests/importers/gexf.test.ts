import Graph from 'graphology';
import gexfLibrary from 'graphology-gexf';
import { expect, test } from 'vitest';
import { readGraph } from './readGraph.ts';

/** As Gephi 0.10 writes it: prefixes, columns by number, spells, colours and positions. */
const GEPHI = `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd">
  <meta lastmodifieddate="2024-05-01"><creator>Gephi 0.10.1</creator><description>Harbour case</description></meta>
  <graph defaultedgetype="directed" timeformat="date" timerepresentation="timestamp" mode="dynamic">
    <attributes class="node" mode="static">
      <attribute id="role" title="Category" type="string"><default>Company</default></attribute>
      <attribute id="names" title="aliases" type="liststring"/>
      <attribute id="modularity_class" title="Modularity Class" type="integer"/>
    </attributes>
    <attributes class="edge" mode="static"><attribute id="0" title="status" type="string"/></attributes>
    <nodes>
      <node id="1" label="Ann Lee"><attvalues><attvalue for="role" value="Person"/><attvalue for="names" value='["A. Lee", "Lee, Ann"]'/><attvalue for="modularity_class" value="3"/></attvalues>
        <viz:size value="10.0"/><viz:position x="1" y="2"/><viz:color hex="#ff0000"/></node>
      <node id="2" label="Acme"/>
      <node id="3" label="Ben"><attvalues><attvalue for="role" value="Alien"/></attvalues></node>
    </nodes>
    <edges>
      <edge id="a" source="1" target="2" kind="works for" weight="2.0"><spells><spell timestamp="2024-03-05"/><spell timestamp="2024-04-01"/></spells></edge>
      <edge id="b" source="1" target="3" kind="accused" timestamp="2024-05-02"><attvalues><attvalue for="0" value="denied"/></attvalues></edge>
      <edge id="c" source="2" target="3" label="was sued by"/>
      <edge id="d" source="1" target="3" type="undirected" label="knows"/>
      <edge id="e" source="2" target="3" type="mutual" kind="trusts"/>
      <edge id="f" source="2" target="2" kind="owns" timestamps="&lt;[2021-01-02, 2022-01-01]&gt;"/>
    </edges>
  </graph>
</gexf>`;

test("Gephi's own file: kinds, spells, defaults, lists, directions", () => {
  const { dossier, said, dropped } = readGraph('case.gexf', GEPHI);
  expect(dossier.name).toBe('Harbour case');
  expect(dossier.entities).toMatchObject([
    { id: '1', label: 'Ann Lee', type: 'person', aliases: ['A. Lee', 'Lee, Ann'] },
    { id: '2', label: 'Acme', type: 'organization' },
    { id: '3', label: 'Ben', type: 'group' },
  ]);
  expect(said).toEqual([
    'Ann Lee | works-for | Acme | 2024-03-05',
    'Ann Lee | accused | Ben | (negated) | 2024-05-02',
    'Ben | sued | Acme',
    'Ann Lee | other (knows) | Ben',
    'Acme | other (trusts) | Ben',
    'Ben | other (trusts) | Acme',
    'Acme | owns | Acme | 2021-01-02',
  ]);
  expect(dropped).toEqual([
    '1 edge without a direction: taken from its first end to its second',
    '1 weight of an edge',
    '2 dates after the first of an edge',
    '1 type of node, taken as a group: Alien',
    '3 properties of the drawing: viz:size, viz:position, viz:color',
    '1 attribute of nodes: Modularity Class',
  ]);
});

test('an edge without a sentence is of the file, and an imported file is no text', () => {
  const { dossier } = readGraph('case.gexf', GEPHI);
  expect(dossier.documents).toEqual([
    { id: 'case.gexf', title: 'case.gexf', kind: 'graph', text: '', sentences: [] },
  ]);
  expect(dossier.statements[0]?.evidence).toEqual({ document: 'case.gexf', start: 0, end: 0, text: '' });
});

/** 1.1draft: nodes within nodes, slices, and the attvalue's id; no default direction means none. */
const OLD = `<gexf xmlns="http://www.gexf.net/1.1draft" version="1.1"><graph type="static">
<attributes class="node" type="static"><attribute id="0" title="type" type="string"/></attributes>
<nodes><node id="p" label="Parent"><attvalues><attvalue id="0" value="org"/></attvalues>
  <nodes><node id="c" label="Child"/></nodes></node></nodes>
<edges><edge id="0" source="p" target="c" label="met"><slices><slice start="2009-03-01" end="2009-03-10"/></slices></edge></edges></graph></gexf>`;

test('version 1.1: nodes within nodes stand side by side, slices are dates', () => {
  const { said, dossier, dropped } = readGraph('old.gexf', OLD);
  expect(said).toEqual(['Parent | met | Child | 2009-03-01']);
  expect(dossier.entities.map(({ label, type }) => [label, type])).toEqual([
    ['Child', 'group'],
    ['Parent', 'organization'],
  ]);
  expect(dropped).toContain('1 group of nodes within a node: put side by side');
});

test('what graphology-gexf writes is read', () => {
  const graph = new Graph({ multi: true, type: 'directed' });
  graph.addNode('a', { label: 'Türkiye & <Co>', type: 'Country', color: '#ff0000', x: 1, y: 2, size: 3 });
  graph.addNode('b', { label: '安倍晋三', type: 'Person' });
  graph.addEdgeWithKey('e1', 'a', 'b', { kind: 'visited', date: '2024' });
  graph.addEdgeWithKey('e2', 'a', 'b', { kind: 'praised', weight: 1 });
  const { said, dossier } = readGraph('lite.gexf', gexfLibrary.write(graph));
  expect(said).toEqual(['Türkiye & <Co> | visited | 安倍晋三 | 2024', 'Türkiye & <Co> | praised | 安倍晋三']);
  expect(dossier.entities.map(({ type }) => type)).toEqual(['place', 'person']);
});

/** NetworkX writes 1.2draft, labels as ids, and keys of a multigraph as edge ids. */
const NETWORKX = `<?xml version='1.0' encoding='utf-8'?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2"><graph defaultedgetype="undirected" mode="static" name="">
<attributes mode="static" class="edge"><attribute id="1" title="relation" type="string"/></attributes>
<nodes><node id="0" label="0"/><node id="1" label="1"/></nodes>
<edges><edge source="0" target="1" id="0"><attvalues><attvalue for="1" value="talked_with"/></attvalues></edge></edges></graph></gexf>`;

test('what NetworkX writes is read', () => {
  expect(readGraph('nx.gexf', NETWORKX).said).toEqual(['0 | talked-with | 1']);
});
