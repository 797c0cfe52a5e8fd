import { flattenLines } from '../../exporters/flattenLines.ts';
import { replaceUnwritable } from '../../exporters/replaceUnwritable.ts';
import type { Dossier, Statement } from '../../graph-data/schema/dossier.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';

type EntityField = 'id' | 'label' | 'type' | 'aliases' | 'country' | 'unknown';
type StatementField =
  | 'id'
  | 'source'
  | 'target'
  | 'relation'
  | 'label'
  | 'status'
  | 'statusReason'
  | 'date'
  | 'count'
  | 'object'
  | 'place'
  | 'instrument'
  | 'attributedTo'
  | 'document'
  | 'sentence'
  | 'start'
  | 'spans';
type DocumentField = 'id' | 'title' | 'date' | 'url' | 'publisher' | 'isFile';

/** What a format keeps of a dossier on the way out and back in: the promise that tests/importers/roundTrip holds it to. */
export interface Carried {
  readonly entities: readonly EntityField[];
  readonly statements: readonly StatementField[];
  readonly documents: readonly DocumentField[];
  /** How names and ids come back: as they are, without what XML cannot carry, or in words between single spaces. */
  readonly names: (text: string) => string;
  /** Ids with these come back as the format writes them. */
  readonly escapedInIds?: RegExp;
  /** Only entities that a statement names come along. */
  readonly isOfLinks?: true;
  /** Open relations come back as a relation of the vocabulary where their verb is one: they are left out here. */
  readonly isOfVocabulary?: true;
  /** Statements that say the same with the same sentence are one, and a symmetric one has its ends in order. */
  readonly isOfEdges?: true;
}

const ENTITY: readonly EntityField[] = ['id', 'label', 'type', 'aliases', 'country', 'unknown'];
const STATEMENT: readonly StatementField[] = [
  'id',
  'source',
  'target',
  'relation',
  'label',
  'status',
  'statusReason',
  'date',
  'count',
  'object',
  'place',
  'instrument',
  'attributedTo',
  'document',
  'sentence',
  'start',
  'spans',
];
const DOCUMENT: readonly DocumentField[] = ['id', 'title', 'date', 'url', 'publisher', 'isFile'];

const asIs = (text: string) => text;
const ALL: Carried = { entities: ENTITY, statements: STATEMENT, documents: DOCUMENT, names: asIs };
const BY_XML: Carried = { ...ALL, names: replaceUnwritable };
const without = <Field>(all: readonly Field[], ...left: readonly Field[]) =>
  all.filter((field) => !left.includes(field));

/** By the exporter's id. Documents are those that a statement stands in. */
export const CARRIED: Readonly<Record<string, Carried>> = {
  dossier: ALL,
  gexf: BY_XML,
  'gexf-timeline': BY_XML,
  'gexf-1.2': { ...BY_XML, entities: without(ENTITY, 'aliases') },
  graphml: BY_XML,
  'graphml-neo4j': BY_XML,
  graphology: ALL,
  'node-link': ALL,
  cytoscape: ALL,
  cx2: ALL,
  kumu: {
    ...BY_XML,
    entities: ['id', 'type', 'country', 'label'],
    names: (text) => replaceUnwritable(flattenLines(text)).replaceAll('|', '¦'),
    escapedInIds: /[%|]|^\s|\s$|\s\s|(?! )\s/,
  },
  csv: { ...BY_XML, entities: without(ENTITY, 'aliases') },
  links: {
    entities: ['id', 'label', 'type'],
    statements: ['id', 'source', 'target', 'relation', 'status', 'date', 'count', 'document', 'sentence'],
    documents: ['id', 'date'],
    names: (text) => replaceUnwritable(text.replaceAll(/[\s\u0085]+/g, ' ').trim()),
    isOfLinks: true,
  },
  ftm: {
    entities: ['id', 'country'],
    statements: ['source', 'target', 'relation', 'status', 'sentence'],
    documents: [],
    names: asIs,
    isOfVocabulary: true,
    isOfEdges: true,
  },
  neo4j: { ...BY_XML, entities: without(ENTITY, 'aliases', 'label') },
};

/** A dossier in what a format carries of it, so that two can be compared. */
export function listCarried(dossier: Dossier, carried: Carried) {
  const { names } = carried;
  const used = new Set(dossier.statements.map(({ evidence }) => evidence.document));
  const linked = new Set(dossier.statements.flatMap(({ source, target }) => [source, target]));
  const entities = dossier.entities
    .filter(({ id }) => !carried.isOfLinks || linked.has(id))
    .map((entity) =>
      pickFields(
        { ...entity, id: names(entity.id), label: names(entity.label), aliases: entity.aliases.map(names) },
        carried.entities,
      ),
    );
  const statements = dossier.statements.map((statement) =>
    pickFields(describeStatement(statement, carried), carried.statements),
  );
  const documents = dossier.documents
    .filter(({ id }) => used.has(id))
    .map((document) =>
      pickFields(
        { ...document, id: names(document.id), isFile: document.kind === 'graph' },
        carried.documents,
      ),
    );
  return {
    entities: sortByText(entities),
    statements: carried.isOfEdges ? dropRepeated(sortByText(statements)) : sortByText(statements),
    documents: carried.documents.length > 0 ? sortByText(documents) : [],
  };
}

function describeStatement(
  { id, source, target, evidence, sourceSpan, triggerSpan, targetSpan, ...said }: Statement,
  { names, isOfEdges, escapedInIds }: Carried,
): Readonly<Record<string, unknown>> {
  const isExact = escapedInIds !== undefined;
  const isTurned = isOfEdges && target < source && getRelation(said.relation).symmetric;
  return {
    ...said,
    id: isExact ? id : names(id),
    source: names(isTurned ? target : source),
    target: names(isTurned ? source : target),
    document: isExact ? evidence.document : names(evidence.document),
    sentence: isExact ? evidence.text : names(evidence.text),
    start: evidence.start,
    spans: [sourceSpan, triggerSpan, targetSpan],
  };
}

function sortByText<T>(values: readonly T[]): T[] {
  return values
    .map((value) => ({ value, key: JSON.stringify(value) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ value }) => value);
}

function dropRepeated<T>(sorted: readonly T[]): T[] {
  return sorted.filter((value, i) => JSON.stringify(value) !== JSON.stringify(sorted[i - 1]));
}

function pickFields(
  value: Readonly<Record<string, unknown>>,
  fields: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(fields.flatMap((field) => (field in value ? [[field, value[field]]] : [])));
}
