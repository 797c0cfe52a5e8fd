import { DOSSIER_FORMAT, DOSSIER_VERSION } from '../../graph-data/schema/dossier.ts';
import { ImportError } from '../importError.ts';
import type { ImportedGraph } from '../importer.ts';
import { buildEntities } from './buildEntities.ts';
import { DocumentCollector } from './DocumentCollector.ts';
import type { GraphDraft } from './graphDraft.ts';
import { IdGiver } from './IdGiver.ts';
import { readStatements } from './readStatements.ts';

const EXTENSION =
  /(?:\.(?:gexf|graphml|graphology|nodelink|dossier|links|ftm|nodes|edges|neo4j|kumu))*\.\w+$/i;

/**
 * The dossier that a draft says: nodes as entities, edges as statements, their sentences as excerpts of the documents they
 * are quoted from. An edge without a sentence is a statement of the file itself.
 */
export function buildDossier(
  fileName: string,
  draft: GraphDraft,
  onProgress?: (share: number) => void,
): ImportedGraph {
  const { drops } = draft;
  const { entities, find } = buildEntities(draft);
  if (entities.length === 0)
    throw new ImportError(
      'no-graph',
      `${fileName}: there is no node in it. Write the graph again with the program it comes from.`,
    );
  const documents = new DocumentCollector(fileName, drops);
  const read = readStatements(draft, find, documents, onProgress);
  documents.settle();
  const ids = new IdGiver();
  const statements = read.map(({ wishedId, quotation, spans, ...said }) => ({
    id: ids.give(wishedId),
    ...said,
    ...documents.placeEvidence(quotation, spans),
  }));
  return {
    dossier: {
      format: DOSSIER_FORMAT,
      version: DOSSIER_VERSION,
      name: draft.name?.trim() || fileName.replace(EXTENSION, '') || fileName,
      documents: documents.list(),
      entities,
      statements,
    },
    dropped: drops.list(),
  };
}
