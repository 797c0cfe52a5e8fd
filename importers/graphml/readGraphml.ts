import type { XmlAttributes } from '../../graph-data/xml/readXml.ts';
import type { DraftEdge, DraftNode, GraphDraft } from '../draft/graphDraft.ts';
import { DropTally } from '../drops.ts';
import type { GraphFile } from '../graphFile.ts';
import { type GraphHandler, readGraphXml } from '../xml/readGraphXml.ts';
import { readNameToken } from './readNameToken.ts';

interface Key {
  readonly name: string;
  readonly scope: string;
  byDefault?: string;
}

interface Part {
  readonly element: 'graph' | 'node' | 'edge';
  readonly own: XmlAttributes;
  readonly attributes: Map<string, unknown>;
  label?: string;
}

const DRAWN_BY_YED = /^(?:node|edge)graphics$/;
const LABEL_OF_YED = /^(?:Node|Edge)Label$/;

/**
 * GraphML of all flavours: keys for all, without a type or with a default, labels of yEd, `label` and `labels` as Neo4j and
 * Gephi write them, a direction for each edge, graphs within nodes side by side.
 */
export function readGraphml(file: GraphFile, onProgress?: (share: number) => void): GraphDraft {
  const drops = new DropTally();
  return readGraphXml(file, 'GraphML', new GraphmlHandler(drops), drops, onProgress);
}

class GraphmlHandler implements GraphHandler {
  readonly nodes: DraftNode[] = [];
  readonly edges: DraftEdge[] = [];
  hasGraph = false;
  name: string | undefined;
  private readonly keys = new Map<string, Key>();
  private readonly parts: Part[] = [];
  private readonly directions: DraftEdge['direction'][] = [];
  private key: Key | undefined;
  private isDefault = false;
  private dataKey: string | undefined;
  private labelDepth = 0;
  private characters = '';

  constructor(private readonly drops: DropTally) {}

  readonly open = (name: string, attributes: XmlAttributes): void => {
    if (this.dataKey !== undefined) {
      this.openWithinData(name);
      return;
    }
    switch (name) {
      case 'key':
        this.openKey(attributes);
        break;
      case 'default':
        this.isDefault = true;
        this.characters = '';
        break;
      case 'graph':
        this.openGraph(attributes);
        break;
      case 'node':
      case 'edge':
        this.parts.push({ element: name, own: attributes, attributes: new Map() });
        break;
      case 'hyperedge':
        this.drops.count('hyperedges');
        break;
      case 'data':
        this.dataKey = attributes.get('key') ?? '';
        this.characters = '';
        break;
    }
  };

  readonly text = (text: string): void => {
    if (this.dataKey !== undefined || this.isDefault || this.labelDepth > 0) this.characters += text;
  };

  readonly close = (name: string): void => {
    if (this.dataKey !== undefined && name !== 'data') {
      this.closeWithinData(name);
      return;
    }
    switch (name) {
      case 'key':
        this.key = undefined;
        break;
      case 'default':
        this.isDefault = false;
        if (this.key) this.key.byDefault = this.characters;
        break;
      case 'data':
        this.closeData();
        break;
      case 'graph':
        this.closeGraph();
        break;
      case 'node':
        this.closeNode();
        break;
      case 'edge':
        this.closeEdge();
        break;
    }
  };

  private openKey(attributes: XmlAttributes): void {
    const id = attributes.get('id') ?? '';
    const type = attributes.get('yfiles.type') ?? '';
    const name = attributes.get('attr.name') || (DRAWN_BY_YED.test(type) ? 'yEd drawing' : id);
    this.key = { name, scope: attributes.get('for') ?? 'all' };
    this.keys.set(id, this.key);
  }

  private openGraph(attributes: XmlAttributes): void {
    this.hasGraph = true;
    if (this.parts.some(({ element }) => element === 'node')) this.drops.count('nesting');
    this.directions.push(attributes.get('edgedefault') === 'directed' ? 'directed' : 'undirected');
    this.parts.push({ element: 'graph', own: attributes, attributes: new Map() });
  }

  private openWithinData(name: string): void {
    if (!LABEL_OF_YED.test(name)) return;
    this.labelDepth++;
    this.characters = '';
  }

  private closeWithinData(name: string): void {
    if (!LABEL_OF_YED.test(name)) return;
    this.labelDepth--;
    const part = this.parts.at(-1);
    const label = this.characters.trim();
    if (part && label !== '') part.label ??= label;
    this.drops.name('look', 'yEd drawing');
  }

  private closeData(): void {
    const id = this.dataKey ?? '';
    this.dataKey = undefined;
    const part = this.parts.at(-1);
    const name = this.keys.get(id)?.name ?? id;
    if (part && name !== 'yEd drawing') part.attributes.set(name, this.characters);
  }

  private closeGraph(): void {
    this.directions.pop();
    const part = this.parts.pop();
    const name = part?.attributes.get('name') ?? part?.attributes.get('label');
    if (this.directions.length === 0 && typeof name === 'string') this.name = name;
  }

  private closeNode(): void {
    const part = this.parts.pop();
    if (!part) return;
    this.addDefaults(part);
    const { own, attributes } = part;
    if (own.has('labels')) attributes.set('labels', own.get('labels'));
    const id = own.get('id');
    if (id === undefined || id === '') this.drops.count('namelessNodes');
    else this.nodes.push({ id: readNameToken(id), label: own.get('label') ?? part.label, attributes });
  }

  private closeEdge(): void {
    const part = this.parts.pop();
    if (!part) return;
    this.addDefaults(part);
    const { own, attributes, label } = part;
    const directed = own.get('directed');
    const id = own.get('id');
    this.edges.push({
      id: id === undefined ? undefined : readNameToken(id),
      source: readNameToken(own.get('source') ?? ''),
      target: readNameToken(own.get('target') ?? ''),
      direction:
        directed === undefined
          ? (this.directions.at(-1) ?? 'undirected')
          : directed === 'true' || directed === '1'
            ? 'directed'
            : 'undirected',
      kind: own.get('label'),
      label,
      attributes,
    });
  }

  private addDefaults({ element, attributes }: Part): void {
    for (const { name, scope, byDefault } of this.keys.values())
      if (byDefault !== undefined && (scope === element || scope === 'all') && !attributes.has(name))
        attributes.set(name, byDefault);
  }
}
