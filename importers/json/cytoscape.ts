import { buildDossier } from '../draft/buildDossier.ts';
import type { DraftEdge, DraftNode, GraphDraft } from '../draft/graphDraft.ts';
import { readText } from '../draft/values.ts';
import { DropTally } from '../drops.ts';
import type { GraphFile } from '../graphFile.ts';
import type { Importer } from '../importer.ts';
import { isRecord, listFields, listOf, readId } from './jsonValues.ts';

export const cytoscape: Importer = {
  id: 'cytoscape',
  label: 'Cytoscape JSON',
  extensions: ['.cyjs', '.json'],
  writers: 'Cytoscape, Cytoscape.js, NetworkX and Attest write it, grouped or as one list.',
  unread: 'Positions, styles and classes; nodes within nodes stand side by side.',
  recognizes: (file) => {
    const json = file.findJson();
    if (isRecord(json)) return isRecord(json.elements) || Array.isArray(json.elements);
    const data = Array.isArray(json) && isRecord(json[0]) ? json[0].data : undefined;
    return isRecord(data) && ('id' in data || 'source' in data);
  },
  read: (file, { onProgress }) => buildDossier(file.name, readCytoscape(file), onProgress),
};

function readCytoscape(file: GraphFile): GraphDraft {
  const json = file.readJson();
  const drops = new DropTally();
  const network = listFields(json);
  const elements = Array.isArray(json) ? json : network.get('elements');
  const nodes: DraftNode[] = [];
  const edges: DraftEdge[] = [];
  const isUndirected = network.get('directed') === false;
  for (const [group, value] of listElements(elements)) {
    const element = listFields(value);
    const data = listFields(element.get('data'));
    if (element.has('position')) drops.name('look', 'position');
    const isEdge = (group ?? element.get('group')) === 'edges' || (group === undefined && data.has('source'));
    if (isEdge) edges.push(readEdge(data, isUndirected));
    else {
      const node = readNode(data, drops);
      if (node) nodes.push(node);
    }
  }
  return { name: readText(listFields(network.get('data')).get('name')), nodes, edges, drops };
}

function* listElements(elements: unknown): Generator<readonly [group: string | undefined, element: unknown]> {
  if (Array.isArray(elements)) for (const element of elements) yield [undefined, element];
  else
    for (const group of ['nodes', 'edges'])
      for (const element of listOf(listFields(elements).get(group))) yield [group, element];
}

function readNode(data: Map<string, unknown>, drops: DropTally): DraftNode | undefined {
  const id = readId(data.get('id'));
  if (data.has('parent')) drops.count('nesting');
  for (const name of ['id', 'value', 'parent', 'SUID', 'selected']) data.delete(name);
  if (id === undefined) drops.count('namelessNodes');
  return id === undefined ? undefined : { id, attributes: data };
}

function readEdge(data: Map<string, unknown>, isUndirected: boolean): DraftEdge {
  const id = readId(data.get('id'));
  const source = readId(data.get('source')) ?? '';
  const target = readId(data.get('target')) ?? '';
  for (const name of ['id', 'source', 'target', 'SUID', 'selected']) data.delete(name);
  return { id, source, target, direction: isUndirected ? 'undirected' : 'directed', attributes: data };
}
