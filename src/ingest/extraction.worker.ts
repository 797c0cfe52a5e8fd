import { expose } from 'comlink';
import type { Models } from '../../extraction/models.ts';
import namesAddress from '../../extraction/names/names.model.bin?url';
import { extractDossier } from '../../extraction/pipeline.ts';
import syntaxAddress from '../../extraction/syntax/syntax.model.bin?url';
import type { Reading, SourceFile } from '../../graph-data/readers/reading.ts';
import { readSource } from '../../graph-data/readers/readSource.ts';
import {
  DOSSIER_FORMAT,
  DOSSIER_VERSION,
  type Dossier,
  type SourceDocument,
} from '../../graph-data/schema/dossier.ts';
import { isGraphName } from '../../importers/importers.ts';
import { type DossierDiff, diffDossiers } from '../dossier/diffDossiers.ts';
import { keepUnchanged } from '../dossier/keepUnchanged.ts';
import { createDossierReading } from './dossierReading.ts';
import { sliceDiff } from './sliceDiff.ts';
import { type DossierPart, PART_LENGTH } from './sliceDossier.ts';

let base = createBase('');
let parts: DossierDiff[] = [];
let models: Promise<Models> | undefined;

function createBase(name: string): Dossier {
  return {
    format: DOSSIER_FORMAT,
    version: DOSSIER_VERSION,
    name,
    documents: [],
    entities: [],
    statements: [],
  };
}

async function loadModels(): Promise<Models> {
  const [syntax, names] = await Promise.all([loadModel(syntaxAddress), loadModel(namesAddress)]);
  return { syntax, names };
}

async function loadModel(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok)
    throw new Error(
      `loadModels: the server has no ${address} (${response.status}). Reload the page; if that does not help, build the explorer again with “npm start”.`,
    );
  return new Uint8Array(await response.arrayBuffer());
}

/** What the page asks of the worker. A dossier comes and goes in parts, so that copying it never holds the page. */
const extraction = {
  /** Reads a file; what is in it and may be a graph or dossier comes back in `others`. */
  async readSource(
    file: Blob,
    names: Pick<SourceFile, 'name' | 'id'>,
    onProgress: (share: number) => void,
  ): Promise<Reading> {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readSource({ ...names, bytes }, { isAskedFor: isGraphName, onProgress });
  },

  ...createDossierReading(),

  beginBase(name: string): void {
    base = createBase(name);
  },

  addToBase({ documents, entities, statements }: DossierPart): void {
    base = {
      ...base,
      documents: base.documents.concat(documents),
      entities: base.entities.concat(entities),
      statements: base.statements.concat(statements),
    };
  },

  /** Extracts into the base, and returns in how many parts the difference can be taken. */
  async extract(
    documents: readonly SourceDocument[],
    onProgress: (done: number, total: number) => void,
  ): Promise<number> {
    models ??= loadModels();
    models.catch(() => {
      models = undefined;
    });
    const loaded = await models;
    const after = keepUnchanged(
      base,
      extractDossier(documents, loaded, { base, name: base.name, onProgress }),
    );
    parts = [...sliceDiff(diffDossiers(base, after), PART_LENGTH)];
    base = after;
    return parts.length;
  },

  takePart(index: number): DossierDiff | undefined {
    return parts[index];
  },
};

export type Extraction = typeof extraction;

expose(extraction);
