import { expect, test } from 'vitest';
import { GraphFile } from '../../importers/graphFile.ts';
import { openGraphFile } from '../../importers/openGraphFile.ts';
import { readGraph } from './readGraph.ts';

test.each([
  ['Gephi', 'Source,Target,Type,Label,Weight\nAnn,Acme,Directed,works for,1', 'Ann | works-for | Acme'],
  ['Kumu', 'From,To,Direction,Type\nAnn,Acme,directed,works for', 'Ann | works-for | Acme'],
  [
    'Neo4j',
    ':START_ID(P),:END_ID(P),:TYPE,since:date\nAnn,Acme,WORKS_FOR,2020-05-01',
    'Ann | works-for | Acme | 2020-05-01',
  ],
  ['i2', 'Entity 1;Entity 2;Link Type;Date\nAnn;Acme;works for;2020', 'Ann | works-for | Acme | 2020'],
  ['tabs', 'source\ttarget\trelation\nAnn\tAcme\tworks-for', 'Ann | works-for | Acme'],
  [
    'names beside ids',
    'Source ID,Source Name,Target ID,Target Name,Link Type\n1,Ann,2,Acme,WORKS_FOR',
    'Ann | works-for | Acme',
  ],
  ['a denial', 'source,target,relation,status\nAnn,Acme,sued,denied', 'Ann | sued | Acme | (negated)'],
  [
    'quoted cells',
    'source,target,relation\n"Ann","Acme, ""Ltd""\nof Hull",owns',
    'Ann | owns | Acme, "Ltd"\nof Hull',
  ],
])('a table as %s writes it', (_, text, said) => {
  expect(readGraph('links.csv', text).said).toEqual([said]);
});

test('tables of nodes and links are read together', () => {
  const links = 'Source,Target,Kind\n1,2,owns\n1,3,owns\n,2,owns\n';
  const nodes =
    'id:ID,name,aliases:string[],:LABEL,score:float\n1,Ann,A;B,Entity;Person,0.5\n2,Acme,,Entity;Company,1\n2,Twice,,,\n';
  const { said, dossier, dropped } = readGraph('nodes.csv', nodes, {
    besides: [new GraphFile('links.csv', links)],
  });
  expect(said).toEqual(['Ann | owns | Acme', 'Ann | owns | 3']);
  expect(dossier.entities).toMatchObject([
    { label: 'Ann', type: 'person', aliases: ['A', 'B'] },
    { label: 'Acme', type: 'organization' },
    { label: '3', type: 'group' },
  ]);
  expect(dropped).toEqual([
    '1 node with the id of another',
    '1 row without a source or target',
    '1 node without a type, taken as a group',
    '1 attribute of nodes: score',
  ]);
});

const ODD = 'wer|was|wem|Satz|Anzahl\nAnn|verklagte|Acme|Ann verklagte Acme.|3';

test('columns with names of their own are asked for', () => {
  expect(() => readGraph('odd.csv', ODD)).toThrow(
    /^odd\.csv: no columns of it are called Source and Target.*wer, was, wem/,
  );
  const mapping = { source: 'wer', target: 'wem', relation: 'was', sentence: 'Satz' };
  const { said, dossier, dropped } = readGraph('odd.csv', ODD, { mapping });
  expect(said).toEqual(['Ann | other (verklagte) | Acme']);
  expect(dossier.documents).toMatchObject([{ title: 'Sentences of odd.csv', text: 'Ann verklagte Acme.' }]);
  expect(dropped).toEqual(['2 nodes without a type, taken as groups', '1 attribute of edges: Anzahl']);
});

test('cells that were guarded against a spreadsheet come back, and none is run', () => {
  expect(readGraph('l.csv', `source,target,relation\n'=cmd(),'@b,'-1+1`).said).toEqual([
    '=cmd() | other (-1+1) | @b',
  ]);
});

test("one ' is taken from a cell that had one already", () => {
  expect(readGraph('l.csv', `source,target,relation\n''=cmd(),'quoted',met`).said).toEqual([
    "'=cmd() | met | 'quoted'",
  ]);
});

test.each([
  ['Denied', 'negated', []],
  ['trade|alleged', 'alleged', ['1 attribute of edges: tags']],
  ['trade, denied', 'negated', ['1 attribute of edges: tags']],
  ['trade', 'asserted', ['1 attribute of edges: tags']],
])('a link with the tags %s of Kumu is %s', (tags, status, named) => {
  const { dossier, dropped } = readGraph('c.csv', `From,To,Type,Tags\nAnn,Ben,met,"${tags}"`);
  expect(dossier.statements[0]?.status).toBe(status);
  expect(dropped.filter((line) => line.includes('attribute'))).toEqual(named);
});

test.each([
  [
    'UTF-16 with a mark',
    [
      0xff,
      0xfe,
      ...new Uint8Array(new Uint16Array([...'source;target\nTürkiye;b'].map((c) => c.charCodeAt(0))).buffer),
    ],
  ],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('source;target\nTürkiye;b')]],
  ['windows-1252', [...'source;target\nTürkiye;b'].map((c) => c.charCodeAt(0))],
])('%s is decoded', (_, bytes) => {
  const { text } = openGraphFile('l.csv', Uint8Array.from(bytes));
  expect(readGraph('l.csv', text).dossier.entities[0]?.label).toBe('Türkiye');
});
