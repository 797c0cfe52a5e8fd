import { readXml, type XmlHandler } from '../../graph-data/xml/readXml.ts';
import { XmlError } from '../../graph-data/xml/xmlError.ts';
import type { DraftEdge, DraftNode, GraphDraft } from '../draft/graphDraft.ts';
import type { DropTally } from '../drops.ts';
import type { GraphFile } from '../graphFile.ts';
import { ImportError } from '../importError.ts';

/** Gathers the nodes and edges of one format of XML. */
export interface GraphHandler extends XmlHandler {
  readonly nodes: readonly DraftNode[];
  readonly edges: readonly DraftEdge[];
  readonly hasGraph: boolean;
  readonly name: string | undefined;
}

/** What a handler gathers from a file. Throws an ImportError when there is no graph in it, or it is not whole XML. */
export function readGraphXml(
  file: GraphFile,
  format: string,
  handler: GraphHandler,
  drops: DropTally,
  onProgress?: (share: number) => void,
): GraphDraft {
  try {
    readXml(file.name, file.text, handler, onProgress);
  } catch (error) {
    throw error instanceof XmlError ? new ImportError(error.code, error.message) : error;
  }
  if (!handler.hasGraph)
    throw new ImportError(
      'no-graph',
      `${file.name}: there is no <graph> in it. Export the graph as ${format} again.`,
    );
  const { name, nodes, edges } = handler;
  return { name, nodes, edges, drops };
}
