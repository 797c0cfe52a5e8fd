import type { Document, Entity, EntityType } from '../../graph-data/schema/dossier.ts';
import { tellMissing } from '../../graph-data/schema/tellSentence.ts';
import type { OneFileExporter } from '../exporter.ts';
import { buildGraph } from '../graph/buildGraph.ts';
import type { GraphEdge } from '../graph/graph.ts';
import { type FtmEntity, makeFtmEntity, makeFtmId } from './ftmEntity.ts';
import { ACTOR_SCHEMAS, LINK_SCHEMAS, type LinkSchema, UNKNOWN_LINK } from './linkSchemas.ts';

export const followTheMoney: OneFileExporter = {
  id: 'ftm',
  label: 'FollowTheMoney',
  extension: 'ftm.json',
  mediaType: 'application/x-ndjson',
  group: 'investigation',
  description: 'For Aleph, OpenAleph and OpenSanctions tools: actors, articles and links, one a line.',
  losses:
    'Texts, mentions and offsets stay behind. Most relations become links whose role is the relation; a denied, possible or alleged one says so in its role.',
  offsets: 'none',
  write: function* (dossier, options = {}) {
    const { nodes, edges } = buildGraph(dossier, options);
    const typeOf = new Map(nodes.map(({ entity: { id, type } }) => [id, type]));
    for (const document of dossier.documents) yield writeLine(describeArticle(document));
    for (const { entity } of nodes) yield writeLine(describeActor(entity));
    for (const edge of edges) yield writeLine(describeLink(edge, typeOf));
  },
};

function writeLine(entity: FtmEntity): string {
  return `${JSON.stringify(entity)}\n`;
}

function describeArticle({ id, title, url, date, publisher }: Document): FtmEntity {
  return makeFtmEntity(makeFtmId('article', id), 'Article', {
    title,
    fileName: id,
    sourceUrl: keepAddress(url),
    publishedAt: date,
    publisher,
  });
}

function describeActor({ id, label, type, aliases, country }: Entity): FtmEntity {
  return makeFtmEntity(makeFtmId('actor', id), ACTOR_SCHEMAS[type], {
    name: label,
    alias: aliases,
    country: country?.toLowerCase(),
  });
}

/** Aleph before 4 knows no `proof`: the address and the sentence stand in properties that every version has. */
function describeLink(row: GraphEdge, typeOf: ReadonlyMap<string, EntityType>): FtmEntity {
  const { edge, evidence, kind, label } = row;
  const schema = chooseSchema(row, typeOf);
  return makeFtmEntity(makeFtmId('link', edge.id), schema.schema, {
    [schema.source]: makeFtmId('actor', edge.source),
    [schema.target]: makeFtmId('actor', edge.target),
    [schema.schema === 'Family' ? 'relationship' : 'role']: schema === UNKNOWN_LINK ? label : kind,
    date: evidence.map(({ date }) => date),
    summary: evidence.map(({ sentence, title }) => (sentence === '' ? tellMissing(title) : sentence)),
    description: evidence.map(({ count, object }) =>
      [count, object].filter((part) => part !== undefined).join(' '),
    ),
    sourceUrl: evidence.map(({ url }) => keepAddress(url)),
    publisher: evidence.map(({ publisher }) => publisher),
    recordId: edge.id,
    proof: evidence.map(({ doc }) => makeFtmId('article', doc)),
  });
}

/** A schema of its own would make a fact of what is denied or planned. */
function chooseSchema({ edge }: GraphEdge, typeOf: ReadonlyMap<string, EntityType>): LinkSchema {
  const schema = LINK_SCHEMAS[edge.relation];
  const source = typeOf.get(edge.source);
  const target = typeOf.get(edge.target);
  const isFitting =
    schema && source && target && schema.sourceTypes.includes(source) && schema.targetTypes.includes(target);
  return isFitting && edge.status === 'asserted' ? schema : UNKNOWN_LINK;
}

function keepAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/\S+$/.test(url) ? url : undefined;
}
