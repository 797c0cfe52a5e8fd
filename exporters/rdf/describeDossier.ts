import type { Document, Dossier, Entity, EntityType, Span } from '../../graph-data/schema/dossier.ts';
import { tellMissing } from '../../graph-data/schema/tellSentence.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import type { ExportOptions } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import type { EvidenceRecord } from '../graph/describeEvidence.ts';
import type { GraphEdge } from '../graph/graph.ts';
import { createPointCounter } from '../offsets/createPointCounter.ts';
import { nameDocument, nameEntity, nameLink, nameRelation, nameStatement, readAddress } from './names.ts';
import type { Claim, NamedResource, RdfProperty, RdfValue, Resource } from './resource.ts';

const ENTITY_CLASSES: Readonly<Record<EntityType, string>> = {
  person: 'schema:Person',
  organization: 'schema:Organization',
  place: 'schema:Place',
  group: 'attest:Group',
};

type CountPoints = (offset: number) => number;

/**
 * A dossier as linked data: schema.org for entities and documents, a reified statement a link with its status and number,
 * and a Web Annotation a sentence, with its quote and its place in code points.
 */
export function* describeDossier(
  dossier: Dossier,
  options: ExportOptions,
): Generator<NamedResource | Claim, void, undefined> {
  const { nodes, edges } = buildGraph(dossier, options);
  const counters = new Map(dossier.documents.map(({ id, text }) => [id, createPointCounter(text)]));
  for (const document of dossier.documents) yield describeDocument(document);
  for (const { entity } of nodes) yield describeEntity(entity);
  for (const row of edges) {
    const claim = makeClaim(row);
    yield claim;
    yield describeLink(row, claim);
    for (const record of row.evidence)
      yield describeEvidenceRecord(record, claim, counters.get(record.doc) ?? ((offset) => offset));
  }
}

function describeDocument({ id, title, date, url, publisher, kind }: Document): NamedResource {
  const address = readAddress(url);
  return {
    iri: nameDocument(id),
    types: [kind === 'graph' ? 'schema:Dataset' : 'schema:NewsArticle', 'prov:Entity'],
    properties: [
      ['dcterms:identifier', { text: id }],
      ['schema:headline', { text: title }],
      ['schema:url', address === undefined ? readText(url) : { iri: address }],
      ['schema:datePublished', readDate(date)],
      ['schema:publisher', readText(publisher)],
      ['attest:kind', readText(kind)],
    ],
  };
}

function describeEntity({ id, label, type, aliases, country, unknown }: Entity): NamedResource {
  return {
    iri: nameEntity(id),
    types: [ENTITY_CLASSES[type]],
    properties: [
      ['dcterms:identifier', { text: id }],
      ['rdfs:label', { text: label }],
      ['schema:name', { text: label }],
      ...aliases
        .filter((alias) => alias !== label)
        .map((alias): RdfProperty => ['schema:alternateName', { text: alias }]),
      ['attest:country', readText(country)],
      ['attest:unknown', unknown],
    ],
  };
}

/** An open relation's predicate is named after its verb. */
function makeClaim({ edge }: GraphEdge): Claim {
  const isOpen = getRelation(edge.relation).family === 'open';
  return {
    link: nameLink(edge.id),
    graph: `${nameLink(edge.id)}#claim`,
    subject: nameEntity(edge.source),
    predicate: nameRelation(isOpen ? `${edge.relation}/${edge.label}` : edge.relation),
    object: nameEntity(edge.target),
    isAsserted: edge.status === 'asserted',
  };
}

function describeLink({ edge, label, evidence }: GraphEdge, claim: Claim): NamedResource {
  return {
    iri: claim.link,
    types: ['attest:Relation', 'rdf:Statement'],
    properties: [
      ['rdf:subject', { iri: claim.subject }],
      ['rdf:predicate', { iri: claim.predicate }],
      ['rdf:object', { iri: claim.object }],
      ['rdfs:label', { text: label }],
      ['attest:status', { text: edge.status }],
      ['attest:symmetric', edge.symmetric],
      ['attest:mentionCount', edge.statements.length],
      ['attest:firstDate', readDate(edge.first)],
      ['attest:lastDate', readDate(edge.last)],
      ['attest:assertionGraph', { iri: claim.graph }],
      ...evidence.map(({ statement }): RdfProperty => ['attest:evidence', { iri: nameStatement(statement) }]),
    ],
  };
}

function describeEvidenceRecord(record: EvidenceRecord, claim: Claim, count: CountPoints): NamedResource {
  const { sentence, title, place_id, attributed_to_id } = record;
  return {
    iri: nameStatement(record.statement),
    types: ['oa:Annotation'],
    properties: [
      ['dcterms:identifier', { text: record.statement }],
      ['oa:motivatedBy', { iri: 'http://www.w3.org/ns/oa#identifying' }],
      ['oa:hasBody', { iri: claim.link }],
      ['prov:wasDerivedFrom', { iri: nameDocument(record.doc) }],
      ['attest:source', { iri: nameEntity(record.source) }],
      ['attest:target', { iri: nameEntity(record.target) }],
      ['attest:status', { text: record.status }],
      ['attest:statusReason', readText(record.status_reason)],
      ['dcterms:date', readDate(record.date)],
      ['attest:count', record.count],
      ['attest:object', readText(record.object)],
      ['attest:place', place_id === undefined ? undefined : { iri: nameEntity(place_id) }],
      ['attest:instrument', readText(record.instrument)],
      ['sem:accordingTo', attributed_to_id === undefined ? undefined : { iri: nameEntity(attributed_to_id) }],
      ...(sentence === ''
        ? [['rdfs:comment', { text: tellMissing(title) }] as const]
        : describeTarget(record, count)),
    ],
  };
}

function describeTarget(record: EvidenceRecord, count: CountPoints): RdfProperty[] {
  const spans = [
    ['attest:sourceSpan', record.source_span],
    ['attest:triggerSpan', record.trigger_span],
    ['attest:targetSpan', record.target_span],
  ] as const;
  return [
    [
      'oa:hasTarget',
      {
        types: ['oa:SpecificResource'],
        properties: [
          ['oa:hasSource', { iri: nameDocument(record.doc) }],
          ['oa:hasSelector', describePosition(record, count)],
          ['oa:hasSelector', describeQuote(record.sentence)],
        ],
      },
    ],
    ...spans
      .filter(([, [start, end]]) => start < end)
      .map(([name, [start, end]]): RdfProperty => [name, describePosition({ start, end }, count)]),
  ];
}

function describePosition({ start, end }: Span, count: CountPoints): Resource {
  return {
    types: ['oa:TextPositionSelector'],
    properties: [
      ['oa:start', count(start)],
      ['oa:end', count(end)],
    ],
  };
}

function describeQuote(text: string): Resource {
  return { types: ['oa:TextQuoteSelector'], properties: [['oa:exact', { text }]] };
}

const DATE_TYPES = ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'];

/** A date of the precision that it has. */
function readDate(date: string | undefined): RdfValue | undefined {
  if (date === undefined) return undefined;
  const type = DATE_TYPES[date.split('-').length - 1];
  return type === undefined ? { text: date } : { text: date, type };
}

function readText(text: string | undefined): RdfValue | undefined {
  return text === undefined ? undefined : { text };
}
