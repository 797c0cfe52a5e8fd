import { isToldMissing } from '../../graph-data/schema/tellSentence.ts';
import { buildDossier } from '../draft/buildDossier.ts';
import type { DraftEdge, DraftNode, GraphDraft } from '../draft/graphDraft.ts';
import { readRelation } from '../draft/readRelation.ts';
import { DropTally } from '../drops.ts';
import type { GraphFile } from '../graphFile.ts';
import type { Importer } from '../importer.ts';
import { DOCUMENT_SCHEMAS, LINK_SCHEMAS, type LinkSchema, SIDE_SCHEMAS } from './linkSchemas.ts';
import { type FtmEntity, isFtmEntity, listFtmEntities, listValues } from './listFtmEntities.ts';
import { readFtmId } from './readFtmId.ts';

export const followTheMoney: Importer = {
  id: 'ftm',
  label: 'FollowTheMoney',
  extensions: ['.ftm.json', '.ftm', '.json', '.ndjson', '.jsonl'],
  writers: 'Aleph, OpenAleph, OpenSanctions, their tools and Attest write it.',
  unread:
    'Sanctions, identifications and other records about one actor; texts of documents; of an actor all but names, type and country; dates of a link with several sentences.',
  recognizes: (file) => {
    const json = file.findJson();
    if (json !== undefined) return isFtmEntity(listValues(json)[0]);
    return file.beginsAsJson && isFtmEntity(parseFirstLine(file.text));
  },
  read: (file, { onProgress }) => buildDossier(file.name, readFollowTheMoney(file), onProgress),
};

function parseFirstLine(text: string): unknown {
  try {
    return JSON.parse(text.trimStart().split('\n', 1)[0] ?? '');
  } catch {
    return undefined;
  }
}

/** Properties that name or place a link; the rest of its properties is not read. */
const READ_OF_LINKS = [
  'role',
  'relationship',
  'date',
  'startDate',
  'summary',
  'sourceUrl',
  'publisher',
  'recordId',
  'proof',
];
const READ_OF_ACTORS = ['name', 'alias', 'weakAlias', 'country', 'jurisdiction'];

function readFollowTheMoney(file: GraphFile): GraphDraft {
  const drops = new DropTally();
  const entities = listFtmEntities(file, drops);
  const documents = new Map(
    entities.filter(({ schema }) => DOCUMENT_SCHEMAS.has(schema)).map((document) => [document.id, document]),
  );
  const nodes: DraftNode[] = [];
  const edges: DraftEdge[] = [];
  for (const entity of entities) {
    const { schema } = entity;
    const link = LINK_SCHEMAS.get(schema);
    if (link) edges.push(readLink(entity, link, documents, drops));
    else if (SIDE_SCHEMAS.has(schema)) drops.name('schemas', schema);
    else if (!DOCUMENT_SCHEMAS.has(schema)) nodes.push(readActor(entity, drops));
  }
  return { nodes, edges, drops };
}

function readActor({ id, schema, properties }: FtmEntity, drops: DropTally): DraftNode {
  nameUnread(properties, READ_OF_ACTORS, 'nodeAttributes', drops);
  const [label, ...otherNames] = properties.get('name') ?? [];
  const aliases = [...otherNames, ...listOf(properties, 'alias'), ...listOf(properties, 'weakAlias')];
  const country = listOf(properties, 'country')[0] ?? listOf(properties, 'jurisdiction')[0];
  return {
    id,
    label,
    attributes: new Map<string, unknown>([
      ['type', schema],
      ['aliases', aliases],
      ['country', country],
    ]),
  };
}

function readLink(
  { id, properties }: FtmEntity,
  link: LinkSchema,
  documents: ReadonlyMap<string, FtmEntity>,
  drops: DropTally,
): DraftEdge {
  nameUnread(properties, [...READ_OF_LINKS, link.source, link.target], 'edgeAttributes', drops);
  const end = (name: string) => readFtmId(listOf(properties, name)[0] ?? '');
  const kind = chooseKind(link, [...listOf(properties, 'role'), ...listOf(properties, 'relationship')]);
  const dates = [...listOf(properties, 'startDate'), ...listOf(properties, 'date')];
  const sentences = listOf(properties, 'summary').map((summary) => (isToldMissing(summary) ? '' : summary));
  const evidence = listEvidence(sentences, dates, properties, documents);
  if (sentences.length > 1) drops.count('periods', dates.length);
  return {
    id: listOf(properties, 'recordId')[0] ?? id,
    source: end(link.source),
    target: end(link.target),
    direction: link.isDirected || readRelation([kind]).relation !== 'other' ? 'directed' : 'undirected',
    kind,
    ...(evidence.length === 0 && { dates }),
    attributes: new Map<string, unknown>(evidence.length > 0 ? [['evidence', evidence]] : []),
  };
}

/** A role that is a relation of the vocabulary, else what the schema says, else the role in its own words. */
function chooseKind({ relation, label }: LinkSchema, roles: readonly string[]): string {
  const known = roles.find((role) => readRelation([role]).relation !== 'other');
  return known ?? relation ?? roles[0] ?? label;
}

/** Which date, document and address belongs to which sentence is only sure where there is one. */
function listEvidence(
  sentences: readonly string[],
  dates: readonly string[],
  properties: FtmEntity['properties'],
  documents: ReadonlyMap<string, FtmEntity>,
): Record<string, string | undefined>[] {
  const [proof, ...moreProofs] = listOf(properties, 'proof').map(readFtmId);
  const [url, ...moreUrls] = listOf(properties, 'sourceUrl');
  const document = proof !== undefined && moreProofs.length === 0 ? documents.get(proof) : undefined;
  const of = (name: string) => document && listOf(document.properties, name)[0];
  const isAlone = sentences.length === 1;
  return sentences.map((sentence) => ({
    sentence,
    doc: document?.id,
    title: of('title') ?? of('fileName'),
    url: of('sourceUrl') ?? (moreUrls.length === 0 ? url : undefined),
    published: of('publishedAt') ?? of('date'),
    publisher: of('publisher'),
    date: isAlone ? dates[0] : undefined,
  }));
}

function listOf(properties: FtmEntity['properties'], name: string): readonly string[] {
  return properties.get(name) ?? [];
}

function nameUnread(
  properties: FtmEntity['properties'],
  read: readonly string[],
  kind: 'nodeAttributes' | 'edgeAttributes',
  drops: DropTally,
): void {
  for (const name of properties.keys()) if (!read.includes(name)) drops.name(kind, name);
}
