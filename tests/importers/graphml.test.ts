import { expect, test } from 'vitest';
import { readGraph } from './readGraph.ts';

const OPEN =
  '<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">';

test('keys for all, without a type, with defaults, CDATA, and a direction for each edge', () => {
  const { said, dropped, dossier } = readGraph(
    'plain.graphml',
    `${OPEN}<key id="d0" for="all" attr.name="label"/>
    <key id="d1" for="node" attr.name="type" attr.type="integer"><default>Person</default></key>
    <key id="d2" for="edge" attr.name="since"/><key id="d3" for="edge" attr.name="strength"/>
    <graph id="G" edgedefault="undirected">
      <node id="n0"><data key="d0"><![CDATA[Ann & Co]]></data><data key="d1">Company</data></node>
      <node id="n1"><data key="d0">Ben</data></node><node/>
      <edge source="n0" target="n1" directed="true"><data key="d0">employs</data><data key="d2">2020-01</data></edge>
      <edge source="n0" target="n1"><data key="d0">likes</data><data key="d3">0.5</data></edge>
      <hyperedge><endpoint node="n0"/><endpoint node="n1"/></hyperedge>
    </graph></graphml>`,
  );
  expect(dossier.entities.map(({ type }) => type)).toEqual(['organization', 'person']);
  expect(said).toEqual(['Ben | works-for | Ann & Co | 2020-01', 'Ann & Co | other (likes) | Ben']);
  expect(dropped).toEqual([
    '1 edge of more than two ends',
    '1 node without an id',
    '1 edge without a direction: taken from its first end to its second',
    '1 weight of an edge',
  ]);
});

test("yEd's labels, ports and groups", () => {
  const { said, dropped } = readGraph(
    'yed.graphml',
    `${OPEN}<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d10" yfiles.type="edgegraphics"/>
    <key attr.name="description" attr.type="string" for="node" id="d5"/>
    <graph edgedefault="directed" id="G">
      <node id="n0" yfiles.foldertype="group"><data key="d5"/><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode><y:NodeLabel>The ministry</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
        <graph edgedefault="directed" id="n0:"><node id="n0::n0"><data key="d6"><y:ShapeNode><y:Fill color="#FFCC00"/><y:NodeLabel alignment="center">Ann
Lee<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node></graph></node>
      <edge id="e0" source="n0::n0" target="n0" sourceport="a"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>is an official of</y:EdgeLabel></y:PolyLineEdge></data></edge>
    </graph></graphml>`,
  );
  expect(said).toEqual(['Ann\nLee | official-of | The ministry']);
  expect(dropped).toEqual([
    '1 group of nodes within a node: put side by side',
    '2 nodes without a type, taken as groups',
    '1 property of the drawing: yEd drawing',
  ]);
});

test("Neo4j's labels and relationship types", () => {
  const { said, dossier } = readGraph(
    'apoc.graphml',
    `${OPEN}<key id="name" for="node" attr.name="name"/><key id="on" for="edge" attr.name="date"/>
    <graph id="G" edgedefault="directed">
    <node id="n0" labels=":Entity:Person"><data key="labels">:Entity:Person</data><data key="name">Ann</data></node>
    <node id="n1" labels=":Country"><data key="name">Peru</data></node>
    <edge id="e0" source="n0" target="n1" label="CITIZEN_OF"><data key="label">CITIZEN_OF</data><data key="on">1999</data></edge>
    </graph></graphml>`,
  );
  expect(said).toEqual(['Ann | citizen-of | Peru | 1999']);
  expect(dossier.entities.map(({ type }) => type)).toEqual(['person', 'place']);
});
