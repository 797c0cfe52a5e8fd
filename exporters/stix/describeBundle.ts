import type { Document, Dossier, Entity, EntityType } from '../../graph-data/schema/dossier.ts';
import { tellMissing } from '../../graph-data/schema/tellSentence.ts';
import type { ExportOptions } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import type { EvidenceRecord } from '../graph/describeEvidence.ts';
import type { GraphEdge } from '../graph/graph.ts';
import { makeStixId } from './makeStixId.ts';

const IDENTITY_CLASSES: Readonly<Record<EntityType, string>> = {
  person: 'individual',
  organization: 'organization',
  place: 'organization',
  group: 'group',
};

/** When no document has a date: what has none must still say when it was made. */
const NO_DAY = '1970-01-01';
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The objects of a STIX bundle, what others refer to first. The same dossier gives the same ids and times. */
export function* describeBundle(
  dossier: Dossier,
  options: ExportOptions,
): Generator<object, void, undefined> {
  const { nodes, edges } = buildGraph(dossier, options);
  const latest = dossier.documents.reduce((day, { date = day }) => (date > day ? date : day), NO_DAY);
  const common = makeCommon(latest);
  const linksOf = new Map<string, Set<string>>();
  for (const { entity } of nodes) yield { ...describeIdentity(entity), ...common };
  for (const row of edges) {
    const relationship = makeStixId('relationship', row.edge.id);
    yield { ...describeRelationship(row, relationship), ...common };
    for (const { doc } of row.evidence) {
      const links = linksOf.get(doc) ?? new Set();
      links.add(relationship);
      linksOf.set(doc, links);
    }
  }
  for (const document of dossier.documents) {
    const links = linksOf.get(document.id);
    if (links) yield { ...describeReport(document, [...links], latest), ...common };
  }
}

function makeCommon(day: string) {
  const time = makeTime(day);
  return { spec_version: '2.1', created: time, modified: time };
}

function makeTime(day: string): string {
  return `${day}T00:00:00.000Z`;
}

function describeIdentity({ id, label, type, aliases, country }: Entity): object {
  const other = aliases.filter((alias) => alias !== label);
  return {
    type: 'identity',
    id: makeStixId('identity', id),
    name: label,
    identity_class: IDENTITY_CLASSES[type],
    labels: [type],
    ...(other.length > 0 && { description: `Also: ${other.join('; ')}` }),
    ...(country !== undefined && { x_attest_country: country }),
    external_references: [{ source_name: 'Attest', external_id: id }],
  };
}

function describeRelationship({ edge, label, evidence }: GraphEdge, id: string): object {
  const { relation, status } = edge;
  return {
    type: 'relationship',
    id,
    relationship_type: status === 'asserted' ? relation : `${relation}-${status}`,
    source_ref: makeStixId('identity', edge.source),
    target_ref: makeStixId('identity', edge.target),
    description: label,
    labels: [status],
    ...(edge.first !== undefined && DAY.test(edge.first) && { start_time: makeTime(edge.first) }),
    external_references: evidence.map(describeSentence),
    x_attest_evidence: evidence,
  };
}

/** A sentence with its document, as STIX refers to what stands elsewhere. */
function describeSentence(record: EvidenceRecord): object {
  const { title, sentence } = record;
  return { ...describeReference(record), description: sentence === '' ? tellMissing(title) : sentence };
}

function describeReference({ doc, title, url }: Pick<EvidenceRecord, 'doc' | 'title' | 'url'>): object {
  return {
    source_name: title === '' ? doc : title,
    external_id: doc,
    ...(url !== undefined && isAddress(url) && { url }),
  };
}

function isAddress(url: string): boolean {
  return /^https?:\/\//.test(url) && URL.canParse(url);
}

function describeReport(
  { id, title, date, url, publisher }: Document,
  links: readonly string[],
  latest: string,
): object {
  return {
    type: 'report',
    id: makeStixId('report', id),
    name: title === '' ? id : title,
    report_types: ['news'],
    published: makeTime(date ?? latest),
    object_refs: links,
    external_references: [describeReference({ doc: id, title, ...(url !== undefined && { url }) })],
    ...(publisher !== undefined && { x_attest_publisher: publisher }),
  };
}
