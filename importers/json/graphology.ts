import { buildDossier } from '../draft/buildDossier.ts';
import type { DraftEdge, DraftNode, GraphDraft } from '../draft/graphDraft.ts';
import { readText } from '../draft/values.ts';
import { DropTally } from '../drops.ts';
import type { GraphFile } from '../graphFile.ts';
import type { Importer } from '../importer.ts';
import { isRecord, listFields, listOf, readId } from './jsonValues.ts';

export const graphology: Importer = {
  id: 'graphology',
  label: 'graphology JSON',
  extensions: ['.graphology.json', '.json'],
  writers: 'Gephi Lite, sigma.js, programs with graphology and Attest write it.',
  unread: 'Positions, colours and sizes.',
  recognizes: (file) => {
    const json = file.findJson();
    if (!isRecord(json) || !Array.isArray(json.nodes)) return false;
    const [first] = json.nodes;
    return first === undefined
      ? isRecord(json.options)
      : isRecord(first) && 'key' in first && !('id' in first);
  },
  read: (file, { onProgress }) => buildDossier(file.name, readGraphology(file), onProgress),
};

function readGraphology(file: GraphFile): GraphDraft {
  const json = listFields(file.readJson());
  const drops = new DropTally();
  const isUndirected = listFields(json.get('options')).get('type') === 'undirected';
  const nodes = listOf(json.get('nodes')).flatMap((value): DraftNode[] => {
    const fields = listFields(value);
    const id = readId(fields.get('key'));
    if (id !== undefined) return [{ id, attributes: listFields(fields.get('attributes')) }];
    drops.count('namelessNodes');
    return [];
  });
  const edges = listOf(json.get('edges')).map((value): DraftEdge => {
    const fields = listFields(value);
    return {
      id: readId(fields.get('key')),
      source: readId(fields.get('source')) ?? '',
      target: readId(fields.get('target')) ?? '',
      direction: (fields.get('undirected') ?? isUndirected) ? 'undirected' : 'directed',
      attributes: listFields(fields.get('attributes')),
    };
  });
  return { name: readText(listFields(json.get('attributes')).get('name')), nodes, edges, drops };
}
