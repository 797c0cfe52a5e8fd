import type { Dossier, SourceDocument } from '../graph-data/schema/dossier.ts';
import { BatchBuilder } from './BatchBuilder.ts';
import { repairTree } from './clauses/repairTree.ts';
import { STATUS_OF_GOVERNOR } from './clauses/statusWords.ts';
import { buildTree } from './clauses/tree.ts';
import { dateByDateline } from './dates/dateByDateline.ts';
import { DossierBuilder, type Reading } from './dossier/DossierBuilder.ts';
import { linkMentions } from './entities/linkMentions.ts';
import { collectFamilyNames } from './mentions/collectFamilyNames.ts';
import { findMentions } from './mentions/findMentions.ts';
import type { Models } from './models.ts';
import { createNameFinder } from './names/findNames.ts';
import { readSentences } from './sentences/readSentences.ts';
import type { NameSpan, TokenizedSentence } from './stages.ts';
import { indexFrames } from './statements/frameIndex.ts';
import { readStatements } from './statements/readStatements.ts';
import { createBatchParser } from './syntax/parseSentences.ts';

export interface ExtractOptions {
  /** The dossier's name. */
  readonly name?: string;
  /** A dossier to add to: its documents are kept, their entities are linked to; a document of the same id is read again. */
  readonly base?: Dossier;
  /** Called after every document with how many are done and how many there are. */
  readonly onProgress?: (done: number, total: number) => void;
}

export type DocumentReader = (document: SourceDocument) => Reading;

/** Reads documents, each by itself, and gives the readings in their order. */
export type BatchReader = (documents: readonly SourceDocument[]) => Reading[];

/**
 * Reads batches: the stages in order, each a pure function of what came before it. Every stage reads all documents of the
 * batch before the next does, since each has tables of megabytes to fetch into the processor's cache: a fifth less time.
 */
export function createBatchReader(models: Models): BatchReader {
  const parse = createBatchParser(models.syntax);
  const findNames = createNameFinder(models.names);
  const frames = indexFrames();
  const verbs = new Set([...frames.verbs.keys(), ...STATUS_OF_GOVERNOR.keys()]);
  return (documents) => {
    const read = documents.map(dateByDateline).map((document) => ({
      document,
      sentences: readSentences(document.text).filter(({ kind }) => kind !== 'litter'),
    }));
    const named = read.map((one) => ({ ...one, names: groupNames(one.sentences, findNames(one.sentences)) }));
    const all = parse(named.flatMap(({ sentences }) => sentences));
    const parsed = named.map((one) => ({ ...one, parsed: all.splice(0, one.sentences.length) }));
    const mentioned = parsed.map((one) => {
      const trees = one.parsed.map((sentence, s) =>
        buildTree(repairTree(sentence, one.names[s] ?? [], verbs)),
      );
      const familyNames = collectFamilyNames(one.document.text, one.names.flat());
      const mentions = trees.map((tree, s) => findMentions(tree, s, one.names[s] ?? [], familyNames));
      return { ...one, trees, mentions };
    });
    const linked = mentioned.map((one) => ({
      ...one,
      linked: linkMentions(one.document.text, one.trees, one.mentions),
    }));
    return linked.map(({ document, sentences, trees, linked }) => ({
      document: { ...document, sentences: sentences.map(({ start, end }) => ({ start, end })) },
      entities: linked.entities,
      mentions: linked.mentions.flat(),
      statements: readStatements(document, trees, linked, frames),
    }));
  };
}

/** Reads one document. */
export function createDocumentReader(models: Models): DocumentReader {
  const read = createBatchReader(models);
  return (document) => {
    const [reading] = read([document]);
    if (!reading) throw new Error(`createDocumentReader: "${document.id}" was not read.`);
    return reading;
  };
}

/** The names of each sentence. */
function groupNames(sentences: readonly TokenizedSentence[], names: readonly NameSpan[]): NameSpan[][] {
  const groups: NameSpan[][] = sentences.map(() => []);
  for (const name of names) groups[name.sentence]?.push(name);
  return groups;
}

const readers = new WeakMap<Models, BatchReader>();

/** The reader with these models: checking and unpacking them takes longer than reading a short document. */
function openReader(models: Models): BatchReader {
  const reader = readers.get(models) ?? createBatchReader(models);
  readers.set(models, reader);
  return reader;
}

/** Reads documents into a dossier: the same documents, models and base give the same dossier. */
export function extractDossier(
  documents: readonly SourceDocument[],
  models: Models,
  options: ExtractOptions = {},
): Dossier {
  const read = openReader(models);
  const builder = new DossierBuilder(options.name ?? options.base?.name ?? 'Untitled', options.base);
  const batches = new BatchBuilder();
  let done = 0;
  const readBatch = (batch: readonly SourceDocument[]) => {
    for (const reading of read(batch)) {
      builder.add(reading);
      done += 1;
      options.onProgress?.(done, documents.length);
    }
  };
  for (const document of documents) readBatch(batches.add(document) ?? []);
  readBatch(batches.take());
  return builder.build();
}
