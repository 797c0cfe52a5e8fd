import { buildDossier } from '../draft/buildDossier.ts';
import type { DraftEdge, DraftNode, GraphDraft } from '../draft/graphDraft.ts';
import { readText } from '../draft/values.ts';
import { DropTally } from '../drops.ts';
import type { GraphFile } from '../graphFile.ts';
import type { Importer } from '../importer.ts';
import { isRecord, listFields, listOf, readId } from './jsonValues.ts';

export const nodeLink: Importer = {
  id: 'node-link',
  label: 'Node-link JSON',
  extensions: ['.nodelink.json', '.json'],
  writers: 'NetworkX, D3 and Observable write it, with "links" or "edges", and Attest.',
  unread: 'Positions, colours and sizes.',
  recognizes: (file) => {
    const json = file.findJson();
    return (
      isRecord(json) && Array.isArray(json.nodes) && (Array.isArray(json.links) || Array.isArray(json.edges))
    );
  },
  read: (file, { onProgress }) => buildDossier(file.name, readNodeLink(file), onProgress),
};

/** D3 tells ends by the node's place in the list where nodes have no ids, and leaves the node itself there once it has drawn. */
function readNodeLink(file: GraphFile): GraphDraft {
  const json = listFields(file.readJson());
  const drops = new DropTally();
  const direction = json.get('directed') === false ? 'undirected' : 'directed';
  const nodes = listOf(json.get('nodes')).map((value, i): DraftNode => {
    const attributes = listFields(value);
    const id = findId(attributes) ?? String(i);
    attributes.delete('id');
    return { id, attributes };
  });
  const edges = listOf(json.get('links') ?? json.get('edges')).map((value): DraftEdge => {
    const attributes = listFields(value);
    const source = readEnd(attributes.get('source') ?? attributes.get('from'));
    const target = readEnd(attributes.get('target') ?? attributes.get('to'));
    const id =
      readId(attributes.get('id')) ??
      (typeof attributes.get('key') === 'string' ? readId(attributes.get('key')) : undefined);
    for (const name of ['source', 'target', 'from', 'to', 'id', 'index']) attributes.delete(name);
    return { id, source, target, direction, attributes };
  });
  return { name: readText(listFields(json.get('graph')).get('name')), nodes, edges, drops };
}

function findId(fields: ReadonlyMap<string, unknown>): string | undefined {
  return readId(fields.get('id')) ?? readId(fields.get('name'));
}

function readEnd(value: unknown): string {
  return readId(value) ?? findId(listFields(value)) ?? '';
}
