import type { XmlAttributes } from '../../graph-data/xml/readXml.ts';
import type { DraftEdge, DraftNode, GraphDraft } from '../draft/graphDraft.ts';
import { readDirection } from '../draft/readDirection.ts';
import { readGexfList } from '../draft/values.ts';
import { DropTally } from '../drops.ts';
import type { GraphFile } from '../graphFile.ts';
import { type GraphHandler, readGraphXml } from '../xml/readGraphXml.ts';

interface Column {
  readonly name: string;
  readonly isList: boolean;
  byDefault?: string;
}

interface Part {
  readonly own: XmlAttributes;
  readonly isNode: boolean;
  readonly attributes: Map<string, unknown>;
  readonly dates: string[];
}

/** What a dossier keeps of nothing but its own: how the graph is drawn. */
const VIZ = 'viz';
const LIST = /^list/;

/**
 * GEXF of any version: local names in any namespace, attributes by title, `kind`, spells and timestamps as dates, groups of
 * nodes side by side. Without `defaultedgetype` edges have no direction, as the specification says.
 */
export function readGexf(file: GraphFile, onProgress?: (share: number) => void): GraphDraft {
  const drops = new DropTally();
  return readGraphXml(file, 'GEXF', new GexfHandler(drops), drops, onProgress);
}

class GexfHandler implements GraphHandler {
  readonly nodes: DraftNode[] = [];
  readonly edges: DraftEdge[] = [];
  hasGraph = false;
  name: string | undefined;
  private direction: DraftEdge['direction'] = 'undirected';
  private columnClass = 'node';
  private column: Column | undefined;
  private readonly columns = { node: new Map<string, Column>(), edge: new Map<string, Column>() };
  private readonly parts: Part[] = [];
  private characters = '';
  private isDescription = false;

  constructor(private readonly drops: DropTally) {}

  readonly open = (name: string, attributes: XmlAttributes, prefix: string): void => {
    this.characters = '';
    if (prefix === VIZ) {
      this.drops.name('look', `viz:${name}`);
      return;
    }
    const part = this.parts.at(-1);
    switch (name.toLowerCase()) {
      case 'graph':
        this.hasGraph = true;
        this.direction = readDirection(attributes.get('defaultedgetype'), 'undirected');
        break;
      case 'description':
        this.isDescription = true;
        break;
      case 'attributes':
        this.columnClass = attributes.get('class')?.toLowerCase() ?? 'node';
        break;
      case 'attribute':
        this.openColumn(attributes);
        break;
      case 'node':
        if (this.parts.length > 0) this.drops.count('nesting');
        this.parts.push({ own: attributes, isNode: true, attributes: new Map(), dates: [] });
        break;
      case 'edge':
        this.parts.push({ own: attributes, isNode: false, attributes: new Map(), dates: [] });
        break;
      case 'attvalue':
        if (part) this.addValue(part, attributes);
        break;
      case 'spell':
      case 'slice':
        part?.dates.push(...readTimes(attributes));
        break;
    }
  };

  readonly text = (text: string): void => {
    if (this.column || this.isDescription) this.characters += text;
  };

  readonly close = (name: string): void => {
    switch (name.toLowerCase()) {
      case 'description':
        this.name = this.characters;
        this.isDescription = false;
        break;
      case 'default':
        if (this.column) this.column.byDefault = this.characters;
        break;
      case 'attribute':
        this.column = undefined;
        break;
      case 'node':
        this.closeNode();
        break;
      case 'edge':
        this.closeEdge();
        break;
    }
  };

  private openColumn(attributes: XmlAttributes): void {
    const id = attributes.get('id') ?? '';
    const name = attributes.get('title') || id;
    this.column = { name, isList: LIST.test(attributes.get('type')?.toLowerCase() ?? '') };
    this.columns[this.columnClass === 'edge' ? 'edge' : 'node'].set(id, this.column);
  }

  private addValue(part: Part, attributes: XmlAttributes): void {
    const id = attributes.get('for') ?? attributes.get('id') ?? '';
    const column = this.columns[part.isNode ? 'node' : 'edge'].get(id) ?? { name: id, isList: false };
    const value = attributes.get('value') ?? '';
    part.attributes.set(column.name, column.isList ? readGexfList(value) : value);
  }

  private closeNode(): void {
    const part = this.parts.pop();
    if (!part) return;
    this.addDefaults(part);
    const id = part.own.get('id');
    if (id === undefined || id === '') this.drops.count('namelessNodes');
    else this.nodes.push({ id, label: part.own.get('label') || undefined, attributes: part.attributes });
  }

  private closeEdge(): void {
    const part = this.parts.pop();
    if (!part) return;
    this.addDefaults(part);
    const { own, attributes } = part;
    if (own.has('weight')) attributes.set('weight', own.get('weight'));
    this.edges.push({
      id: own.get('id') || undefined,
      source: own.get('source') ?? '',
      target: own.get('target') ?? '',
      direction: readDirection(own.get('type'), this.direction),
      kind: own.get('kind') || undefined,
      label: own.get('label') || undefined,
      dates: part.dates.length > 0 ? part.dates : readTimes(own),
      attributes,
    });
  }

  private addDefaults({ isNode, attributes }: Part): void {
    for (const { name, isList, byDefault } of this.columns[isNode ? 'node' : 'edge'].values())
      if (byDefault !== undefined && !attributes.has(name))
        attributes.set(name, isList ? readGexfList(byDefault) : byDefault);
  }
}

const TIME = /[^\s,;<>[\]]+/g;

function readTimes(attributes: XmlAttributes): string[] {
  const one =
    attributes.get('timestamp') ??
    attributes.get('start') ??
    attributes.get('startopen') ??
    attributes.get('datefrom');
  const end = attributes.get('end') ?? attributes.get('endopen') ?? attributes.get('dateto');
  const all = attributes.get('timestamps')?.match(TIME) ?? [];
  return [one, ...all, end === one ? undefined : end].filter(
    (time) => time !== undefined && time !== '',
  ) as string[];
}
