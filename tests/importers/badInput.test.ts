import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { validateDossier } from '../../graph-data/schema/readDossier.ts';
import { GraphFile } from '../../importers/graphFile.ts';
import { ImportError } from '../../importers/importError.ts';
import { importGraph } from '../../importers/importGraph.ts';
import { checkGraphSize, MAX_GRAPH_BYTES } from '../../importers/openGraphFile.ts';
import { readGraph } from './readGraph.ts';

const GEXF =
  '<gexf><graph defaultedgetype="directed"><nodes><node id="a" label="A"/><node id="b"/></nodes><edges><edge source="a" target="b" kind="met"/></edges></graph></gexf>';
const GRAPHML =
  '<graphml><graph edgedefault="directed"><node id="a"/><node id="b"/><edge source="a" target="b" label="met"/></graph></graphml>';
const NODE_LINK = '{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","relation":"met"}]}';
const CYTOSCAPE =
  '{"elements":{"nodes":[{"data":{"id":"a"}}],"edges":[{"data":{"source":"a","target":"a"}}]}}';
const CX2 = '[{"CXVersion":"2.0"},{"nodes":[{"id":1}]},{"edges":[{"id":1,"s":1,"t":1}]}]';
const GRAPHOLOGY = '{"options":{},"nodes":[{"key":"a"}],"edges":[{"key":"e","source":"a","target":"a"}]}';
const FTM =
  '{"id":"a","schema":"Person","properties":{"name":["A"]}}\n{"id":"b","schema":"Person","properties":{"name":["B"]}}';
const TABLE = 'source,target,relation\na,b,met\n';
const FILES: readonly (readonly [name: string, text: string])[] = [
  ['g.gexf', GEXF],
  ['g.graphml', GRAPHML],
  ['g.json', NODE_LINK],
  ['g.cyjs', CYTOSCAPE],
  ['g.cx2', CX2],
  ['g.graphology.json', GRAPHOLOGY],
  ['g.ftm.json', FTM],
  ['g.csv', TABLE],
];

describe.each(FILES)('%s', (name, text) => {
  test('cut anywhere, it is a clear error or a whole dossier', () => {
    for (let length = 0; length < text.length; length++) expectHandled(name, text.slice(0, length));
  });

  test('with characters changed anywhere, it is a clear error or a whole dossier', () => {
    const change = fc.record({
      at: fc.nat(text.length),
      put: fc.string({ unit: 'binary', maxLength: 3 }),
      cut: fc.nat(5),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let changed = text;
        for (const { at, put, cut } of changes)
          changed = changed.slice(0, at) + put + changed.slice(at + cut);
        expectHandled(name, changed);
      }),
      { numRuns: 200 },
    );
  });
});

function expectHandled(name: string, text: string): void {
  try {
    const { dossier } = importGraph(new GraphFile(name, text));
    validateDossier(JSON.parse(JSON.stringify(dossier)));
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    expect(error.message).toMatch(new RegExp(`^${name}: .+\\. .+\\.$`, 's'));
  }
}

const LAUGHS = `<!DOCTYPE lolz [<!ENTITY a "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'abcdefghij'[i + 1]} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]>`;

test.each([
  ['a billion laughs', 'g.gexf', `<?xml version="1.0"?>${LAUGHS}<gexf>&j;</gexf>`, 'refused'],
  [
    'a file of the machine',
    'g.graphml',
    '<!DOCTYPE g [<!ENTITY x SYSTEM "file:///etc/passwd">]><graphml>&x;</graphml>',
    'refused',
  ],
  [
    'a document type elsewhere',
    'g.graphml',
    '<!DOCTYPE graphml SYSTEM "http://example.org/g.dtd"><graphml/>',
    'refused',
  ],
  ['an entity that is not defined', 'g.gexf', '<gexf><graph>&x;</graph></gexf>', 'malformed'],
  ['elements 10,000 deep', 'g.graphml', `<graphml>${'<graph>'.repeat(10_000)}`, 'too-deep'],
  ['elements that close another', 'g.gexf', '<gexf><graph></gexf></graph>', 'malformed'],
  ['two roots', 'g.gexf', '<gexf/><gexf/>', 'malformed'],
  ['no node', 'g.json', '{"nodes":[],"links":[]}', 'no-graph'],
  ['no graph', 'g.json', '{"name":"x"}', 'unknown-format'],
  ['JSON that breaks off', 'g.json', NODE_LINK.slice(0, -5), 'malformed'],
  ['a table whose quotes do not close', 'g.csv', 'source,target\n"a,b\nc,d', 'malformed'],
  ['an empty table', 'g.csv', '', 'no-graph'],
  ['a text', 'g.txt', 'Hello.', 'unknown-format'],
])('%s is one error', (_, name, text, code) => {
  expect(() => importGraph(new GraphFile(name, text))).toThrow(
    expect.objectContaining({ name: 'ImportError', code }),
  );
});

test('a file too large for memory is refused before it is read', () => {
  expect(() => checkGraphSize('g.json', 1024 ** 3)).toThrow(
    'g.json: the file has 1024 MB, more than the 500 MB',
  );
  expect(() => checkGraphSize('g.json', MAX_GRAPH_BYTES)).not.toThrow();
});

test('keys that are prototypes elsewhere are names like others here', () => {
  const text = `{"nodes":[{"id":"__proto__","__proto__":{"polluted":1},"constructor":"x"},{"id":"toString"}],
    "links":[{"source":"__proto__","target":"toString","relation":"constructor","__proto__":{"polluted":1}}]}`;
  const { dossier, said } = readGraph('g.json', text);
  expect(dossier.entities.map(({ id }) => id)).toEqual(['__proto__', 'toString']);
  expect(said).toEqual(['__proto__ | other (constructor) | toString']);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

test('ends that are no nodes are counted, also where everything dangles', () => {
  const text =
    '{"nodes":[{"id":"a"}],"links":[{"source":"a","target":"x"},{"source":null,"target":{}},{},3,null]}';
  expect(readGraph('g.json', text).dropped).toContain('5 edges whose source or target is no node');
});

test('nodes within themselves and graphs in circles are nodes side by side', () => {
  const text =
    '{"elements":[{"data":{"id":"a","parent":"b"}},{"data":{"id":"b","parent":"a"}},{"data":{"source":"a","target":"b","label":"met"}}]}';
  expect(readGraph('g.cyjs', text).said).toEqual(['a | met | b']);
});

test('ids that no id may be are made safe and stay apart', () => {
  const text = JSON.stringify({
    nodes: [{ id: 'a\u0000' }, { id: 'a\ud800' }, { id: 'a\ufffd' }, { id: 7 }, { id: '7' }],
    links: [{ source: 'a\u0000', target: 'a\ud800', relation: 'met' }],
  });
  const { dossier, dropped } = readGraph('g.json', text);
  expect(dossier.entities.map(({ id }) => id)).toEqual(['a\ufffd', 'a\ufffd (2)', 'a\ufffd (3)', '7']);
  expect(dossier.statements).toMatchObject([{ source: 'a\ufffd', target: 'a\ufffd (2)' }]);
  expect(dropped).toContain('1 node with the id of another');
});

test('places that would fill the memory are not taken for places', () => {
  const at = (doc: string, start: number) => ({ doc, start, end: start + 4, sentence: 'A b.' });
  const evidence = [at('d', 4_000_000_000), ...Array.from({ length: 20 }, (_, i) => at(`d${i}`, 15_000_000))];
  const text = JSON.stringify({ nodes: [{ id: 'a' }], links: [{ source: 'a', target: 'a', evidence }] });
  const { dossier, dropped } = readGraph('g.json', text);
  expect(dossier.documents.reduce((length, { text: of }) => length + of.length, 0)).toBeLessThan(60_000_000);
  expect(dropped).toContain('18 sentences whose place in their document is not known: put after the others');
});

test('evidence that is no list of records is counted', () => {
  const links = ['{', '[1]', '{}', 7].map((evidence_json) => ({ source: 'a', target: 'a', evidence_json }));
  const { dropped, said } = readGraph('g.json', JSON.stringify({ nodes: [{ id: 'a' }], links }));
  expect(said).toHaveLength(4);
  expect(dropped).toContain('4 lists of evidence that cannot be read');
});

const LONG = 20_000;

test.each([
  ['one line of quotes', 'g.csv', `source,target\n${'"a""b",'.repeat(LONG)}`],
  ['one attribute of 2 MB', 'g.gexf', GEXF.replace('label="A"', `label="${'&amp;x'.repeat(300_000)}"`)],
  [
    'many attributes',
    'g.gexf',
    GEXF.replace('label="A"', Array.from({ length: LONG }, (_, i) => `a${i}="x"`).join(' ')),
  ],
  ['spaces without end', 'g.gexf', `<gexf${' '.repeat(2_000_000)}`],
  [
    'many parallel edges of one id',
    'g.json',
    JSON.stringify({
      nodes: [{ id: 'a' }],
      links: Array.from({ length: LONG }, () => ({ id: 'e', source: 'a', target: 'a' })),
    }),
  ],
  ['brackets without end', 'g.json', '['.repeat(5_000_000)],
  ['lists without end', 'g.json', `{"nodes":[{"id":"a","aliases":"[${'"'.repeat(500_000)}]"}],"links":[]}`],
])('%s takes no longer than its length', (_, name, text) => {
  const began = performance.now();
  expectHandled(name, text);
  expect(performance.now() - began).toBeLessThan(5000);
});
