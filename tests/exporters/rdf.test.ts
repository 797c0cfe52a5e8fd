import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { expect, test } from 'vitest';
import type { OneFileExporter } from '../../exporters/exporter.ts';
import { jsonLd } from '../../exporters/rdf/jsonLd.ts';
import { nameDocument, nameEntity, nameStatement, readAddress } from '../../exporters/rdf/names.ts';
import { trig } from '../../exporters/rdf/trig.ts';
import { turtle } from '../../exporters/rdf/turtle.ts';
import { replaceUnwritable } from '../../exporters/replaceUnwritable.ts';
import { awkwardDossier } from './awkwardDossier.ts';
import { listExpected } from './listExpected.ts';
import { writeText } from './readPieces.ts';

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const OA = 'http://www.w3.org/ns/oa#';
const ATTEST = 'urn:attest:vocabulary#';

const read = (exporter: OneFileExporter, format: string): Quad[] =>
  new Parser({ format }).parse(writeText(exporter, awkwardDossier));

const triples = read(turtle, 'text/turtle');
const quads = read(trig, 'application/trig');

function find(all: readonly Quad[], subject: string | undefined, predicate: string): string[] {
  return all
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map((quad) => quad.object.value);
}

/** The triples without the names of blank nodes, in an order of their own. */
const listShapes = (lines: readonly string[]): string[] =>
  lines.map((line) => line.replaceAll(/_:\S+/g, '_')).sort();

function writeLine({ subject, predicate, object }: Quad): string {
  const show = ({ termType, value }: { termType: string; value: string }) =>
    termType === 'BlankNode' ? '_:b' : value;
  const datatype = 'datatype' in object ? object.datatype.value : '';
  return [show(subject), predicate.value, show(object), datatype].join(' ');
}

test('every link is a statement with its ends, status and number', () => {
  const { edges } = listExpected(awkwardDossier);
  const links = triples
    .filter(({ object }) => object.value === `${ATTEST}Relation`)
    .map(({ subject }) => subject.value);
  const only = (link: string, name: string) => find(triples, link, name)[0];
  expect(
    links.map((link) => [
      only(link, `${RDF}subject`),
      only(link, `${RDF}predicate`),
      only(link, `${RDF}object`),
      only(link, `${ATTEST}status`),
      Number(only(link, `${ATTEST}mentionCount`)),
    ]),
  ).toEqual(
    edges.map(({ source, relation, target, status, weight }) => [
      nameEntity(source),
      `urn:attest:relation:${relation}`,
      nameEntity(target),
      status,
      weight,
    ]),
  );
});

test('every sentence is quoted, at its place in code points', () => {
  const document = awkwardDossier.documents[0];
  const points = Array.from(document?.text ?? '');
  const targets = triples.filter(({ predicate }) => predicate.value === `${OA}hasTarget`);
  expect(targets.length).toBeGreaterThan(30);
  for (const { subject, object } of targets) {
    expect(find(triples, object.value, `${OA}hasSource`)).toEqual([nameDocument('d1')]);
    const [position, quote] = find(triples, object.value, `${OA}hasSelector`);
    const [start] = find(triples, position, `${OA}start`);
    const [end] = find(triples, position, `${OA}end`);
    const [exact] = find(triples, quote, `${OA}exact`);
    expect(replaceUnwritable(points.slice(Number(start), Number(end)).join(''))).toBe(exact);
    expect(find(triples, subject.value, `${OA}hasBody`)).toHaveLength(1);
  }
});

test('where there is no sentence that is said, and nothing is quoted', () => {
  const name = nameStatement('imported');
  expect(find(triples, name, `${OA}hasTarget`)).toEqual([]);
  expect(find(triples, name, 'http://www.w3.org/2000/01/rdf-schema#comment')).toEqual([
    'no sentence; from Old "graph" <1>.gexf',
  ]);
});

test('as Turtle only what is asserted stands as a plain triple; as TriG every claim, each in a graph of its own', () => {
  const { edges } = listExpected(awkwardDossier);
  const isClaim = ({ predicate }: Quad) => predicate.value.startsWith('urn:attest:relation:');
  const asserted = edges.filter(({ status }) => status === 'asserted');
  expect(triples.filter(isClaim)).toHaveLength(asserted.length);
  const claims = quads.filter(isClaim);
  expect(claims).toHaveLength(edges.length);
  expect(new Set(claims.map(({ graph }) => graph.value)).size).toBe(edges.length);
  expect(quads).toHaveLength(triples.length + edges.length - asserted.length);
});

test('JSON-LD says the same triples as Turtle, and needs no other file', async () => {
  const document = JSON.parse(writeText(jsonLd, awkwardDossier));
  const nquads = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    documentLoader: () => Promise.reject(new Error('a context was fetched')),
  });
  if (typeof nquads !== 'string') throw new Error('no N-Quads');
  const read = new Parser({ format: 'application/n-quads' }).parse(nquads);
  expect(listShapes(read.map(writeLine))).toEqual(
    listShapes([...new Set(triples.map(writeLine))].concat(repeat(triples))),
  );
});

/** Lines that are the same but for blank nodes stand as often as there are nodes. */
function repeat(all: readonly Quad[]): string[] {
  const seen = new Set<string>();
  return all.map(writeLine).filter((line) => (seen.has(line) ? true : !seen.add(line)));
}

test.each([
  ['Türkiye 安倍', 'urn:attest:entity:Türkiye%20安倍'],
  ['a<b>"c"', 'urn:attest:entity:a%3Cb%3E%22c%22'],
  ['50%/🧿', 'urn:attest:entity:50%25%2F%F0%9F%A7%BF'],
])('the entity %j is called %j', (id, iri) => {
  expect(nameEntity(id)).toBe(iri);
});

test.each([
  ['https://example.org/1?a=1&b=2', 'https://example.org/1?a=1&b=2'],
  ['https://example.org/<a b>', 'https://example.org/%3Ca%20b%3E'],
  ['javascript:alert(1)', undefined],
  ['no address', undefined],
])('the address %j is %j', (url, iri) => {
  expect(readAddress(url)).toBe(iri);
});
