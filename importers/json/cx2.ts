import { buildDossier } from '../draft/buildDossier.ts';
import type { DraftEdge, DraftNode, GraphDraft } from '../draft/graphDraft.ts';
import { readText } from '../draft/values.ts';
import { DropTally } from '../drops.ts';
import type { GraphFile } from '../graphFile.ts';
import type { Importer } from '../importer.ts';
import { isRecord, listFields, listOf, readId } from './jsonValues.ts';

export const cx2: Importer = {
  id: 'cx2',
  label: 'CX2',
  extensions: ['.cx2', '.json'],
  writers: 'Cytoscape, Cytoscape Web, NDEx and Attest write it.',
  unread: 'Positions, styles and bypasses.',
  recognizes: (file) => {
    const json = file.findJson();
    return Array.isArray(json) && isRecord(json[0]) && 'CXVersion' in json[0];
  },
  read: (file, { onProgress }) => buildDossier(file.name, readCx2(file), onProgress),
};

interface Declaration {
  readonly name: string;
  readonly byDefault: unknown;
}

function readCx2(file: GraphFile): GraphDraft {
  const aspects = new Map<string, unknown[]>();
  for (const aspect of listOf(file.readJson()))
    for (const [name, values] of listFields(aspect)) {
      const all = aspects.get(name) ?? [];
      for (const value of listOf(values)) all.push(value);
      aspects.set(name, all);
    }
  const drops = new DropTally();
  const [declared] = aspects.get('attributeDeclarations') ?? [];
  const declarations = listFields(declared);
  const ofNodes = readDeclarations(declarations.get('nodes'));
  const ofEdges = readDeclarations(declarations.get('edges'));
  const nodes = (aspects.get('nodes') ?? []).flatMap((value): DraftNode[] => {
    const node = listFields(value);
    const id = readId(node.get('id'));
    if (node.has('x')) drops.name('look', 'position');
    if (id !== undefined) return [{ id, attributes: resolveValues(node.get('v'), ofNodes) }];
    drops.count('namelessNodes');
    return [];
  });
  const edges = (aspects.get('edges') ?? []).map((value): DraftEdge => {
    const edge = listFields(value);
    return {
      id: readId(edge.get('id')),
      source: readId(edge.get('s')) ?? '',
      target: readId(edge.get('t')) ?? '',
      direction: 'directed',
      attributes: resolveValues(edge.get('v'), ofEdges),
    };
  });
  const [network] = aspects.get('networkAttributes') ?? [];
  return { name: readText(listFields(network).get('name')), nodes, edges, drops };
}

/** The attributes by what `v` calls them: by their alias `a` where they have one. */
function readDeclarations(declared: unknown): ReadonlyMap<string, Declaration> {
  return new Map(
    Array.from(listFields(declared), ([name, value]) => {
      const fields = listFields(value);
      return [readText(fields.get('a')) ?? name, { name, byDefault: fields.get('v') }] as const;
    }),
  );
}

function resolveValues(
  values: unknown,
  declarations: ReadonlyMap<string, Declaration>,
): Map<string, unknown> {
  const attributes = new Map<string, unknown>();
  for (const { name, byDefault } of declarations.values())
    if (byDefault !== undefined) attributes.set(name, byDefault);
  for (const [alias, value] of listFields(values))
    attributes.set(declarations.get(alias)?.name ?? alias, value);
  return attributes;
}
