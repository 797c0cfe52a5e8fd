import type { Dossier, SourceDocument } from '../graph-data/schema/dossier.ts';
import { repairTree } from './clauses/repairTree.ts';
import { STATUS_OF_GOVERNOR } from './clauses/statusWords.ts';
import { buildTree } from './clauses/tree.ts';
import { DossierBuilder, type Reading } from './dossier/DossierBuilder.ts';
import { linkMentions } from './entities/linkMentions.ts';
import { collectFamilyNames } from './mentions/collectFamilyNames.ts';
import { findMentions } from './mentions/findMentions.ts';
import type { Models } from './models.ts';
import { createNameFinder } from './names/findNames.ts';
import { readSentences } from './sentences/readSentences.ts';
import type { NameSpan } from './stages.ts';
import { indexFrames } from './statements/frameIndex.ts';
import { readStatements } from './statements/readStatements.ts';
import { createParser } from './syntax/parseSentences.ts';

export interface ExtractOptions {
  /** The dossier's name. */
  readonly name?: string;
  /** A dossier to add to: its documents are kept, their entities are linked to; a document of the same id is read again. */
  readonly base?: Dossier;
  /** Called after every document with how many are done and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Reads one document: the stages in order, each a pure function of what came before it. */
export type DocumentReader = (document: SourceDocument) => Reading;

export function createDocumentReader(models: Models): DocumentReader {
  const parse = createParser(models.syntax);
  const findNames = createNameFinder(models.names);
  const frames = indexFrames();
  const verbs = new Set([...frames.verbs.keys(), ...STATUS_OF_GOVERNOR.keys()]);
  return (document) => {
    const sentences = readSentences(document.text).filter(({ kind }) => kind !== 'litter');
    const names: NameSpan[][] = sentences.map(() => []);
    for (const name of findNames(sentences)) names[name.sentence]?.push(name);
    const trees = sentences.map((sentence, s) =>
      buildTree(repairTree(parse(sentence), names[s] ?? [], verbs)),
    );
    const familyNames = collectFamilyNames(document.text, names.flat());
    const mentions = trees.map((tree, s) => findMentions(tree, s, names[s] ?? [], familyNames));
    const linked = linkMentions(document.text, trees, mentions);
    const statements = readStatements(document, trees, linked, frames);
    return {
      document: { ...document, sentences: sentences.map(({ start, end }) => ({ start, end })) },
      entities: linked.entities,
      mentions: linked.mentions.flat(),
      statements,
    };
  };
}

const readers = new WeakMap<Models, DocumentReader>();

/** The reader with these models: checking and unpacking them takes longer than reading a short document. */
function openDocumentReader(models: Models): DocumentReader {
  const reader = readers.get(models) ?? createDocumentReader(models);
  readers.set(models, reader);
  return reader;
}

/** Reads documents into a dossier: the same documents, models and base give the same dossier. */
export function extractDossier(
  documents: readonly SourceDocument[],
  models: Models,
  options: ExtractOptions = {},
): Dossier {
  const readDocument = openDocumentReader(models);
  const builder = new DossierBuilder(options.name ?? options.base?.name ?? 'Untitled', options.base);
  documents.forEach((document, i) => {
    builder.add(readDocument(document));
    options.onProgress?.(i + 1, documents.length);
  });
  return builder.build();
}
