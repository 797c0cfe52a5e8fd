import type { Entity } from '../../graph-data/schema/dossier.ts';
import type { DropTally } from '../drops.ts';
import { FieldReader } from './fieldReader.ts';
import type { DraftNode, GraphDraft } from './graphDraft.ts';
import { IdGiver } from './IdGiver.ts';
import { DERIVED_OF_NODES, NODE_FIELDS, type NodeField } from './nodeFields.ts';
import { readEntityType } from './readEntityType.ts';
import { readList, readText } from './values.ts';

const DEFAULT_TYPE = 'group';
const COUNTRY_CODE = /^[A-Za-z]{2}$/;

/** Where the entities of a graph are found: by the ids of its nodes, and by what they are called. */
export interface FindEntity {
  readonly byNode: (nodeId: string) => string | undefined;
  /** By the id that Attest gave it, where nodes have numbers of their own. */
  readonly byOwnId: (id: string) => string | undefined;
  readonly byLabel: (label: string) => string | undefined;
}

/** An entity for each node, and for each end that no node stands for where the draft says so. */
export function buildEntities(draft: GraphDraft): {
  readonly entities: readonly Entity[];
  readonly find: FindEntity;
} {
  const { drops } = draft;
  const reader = new FieldReader(NODE_FIELDS, DERIVED_OF_NODES, 'nodeAttributes', drops);
  const ids = new IdGiver();
  const idOfNode = new Map<string, string>();
  const idOfOwn = new Map<string, string>();
  const idOfLabel = new Map<string, string>();
  const entities: Entity[] = [];
  const add = (nodeId: string, read: Omit<Entity, 'id'>, wishedId: string) => {
    const id = ids.give(wishedId);
    idOfNode.set(nodeId, id);
    if (!idOfOwn.has(wishedId)) idOfOwn.set(wishedId, id);
    if (!idOfLabel.has(read.label)) idOfLabel.set(read.label, id);
    entities.push({ id, ...read });
  };
  for (const node of draft.nodes) {
    if (idOfNode.has(node.id)) drops.count('repeatedNodes');
    else {
      const fields = reader.read(node.attributes);
      add(node.id, readEntity(node, fields, drops), readText(fields.get('id')) ?? node.id);
    }
  }
  if (draft.inventsNodes)
    for (const { source, target } of draft.edges)
      for (const end of [source, target])
        if (!idOfNode.has(end)) {
          drops.count('untyped');
          add(end, { label: end, type: DEFAULT_TYPE, aliases: [], mentions: [] }, end);
        }
  return {
    entities,
    find: {
      byNode: (id) => idOfNode.get(id),
      byOwnId: (id) => idOfOwn.get(id),
      byLabel: (label) => idOfLabel.get(label),
    },
  };
}

function readEntity(
  node: DraftNode,
  fields: ReadonlyMap<NodeField, unknown>,
  drops: DropTally,
): Omit<Entity, 'id'> {
  const label = node.label ?? readText(fields.get('label')) ?? node.id;
  const words = readList(fields.get('type'));
  const type = readEntityType(words);
  if (!type && words.length === 0) drops.count('untyped');
  else if (!type) for (const word of words) drops.name('types', word);
  const country = readText(fields.get('country'));
  const isCode = country !== undefined && COUNTRY_CODE.test(country);
  if (country !== undefined && !isCode)
    drops.name('nodeAttributes', 'country, where it is no code of two letters');
  return {
    label,
    type: type ?? DEFAULT_TYPE,
    aliases: readList(fields.get('aliases')),
    ...(isCode && { country: country.toUpperCase() }),
    ...(String(fields.get('unknown')) === 'true' && { unknown: true as const }),
    mentions: [],
  };
}
