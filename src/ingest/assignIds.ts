import type { SourceDocument } from '../../graph-data/schema/dossier.ts';

/** Documents that are new to a dossier, and those it has already, word for word. */
export interface Assigned {
  readonly fresh: readonly SourceDocument[];
  readonly known: readonly SourceDocument[];
}

/**
 * Gives each document an id that the dossier does not use: a second "article.txt" with another text becomes
 * "article.txt (2)" and never takes the place of the first. One of the same id and text is known already.
 */
export function assignIds(
  documents: readonly SourceDocument[],
  present: readonly Pick<SourceDocument, 'id' | 'text'>[],
): Assigned {
  const textById = new Map(present.map(({ id, text }) => [id, text]));
  const fresh: SourceDocument[] = [];
  const known: SourceDocument[] = [];
  for (const document of documents) {
    const id = findFreeId(document, textById);
    if (id === undefined) {
      known.push(document);
      continue;
    }
    textById.set(id, document.text);
    fresh.push(id === document.id ? document : { ...document, id });
  }
  return { fresh, known };
}

function findFreeId({ id, text }: SourceDocument, textById: ReadonlyMap<string, string>): string | undefined {
  for (let round = 1; ; round++) {
    const candidate = round === 1 ? id : `${id} (${round})`;
    const present = textById.get(candidate);
    if (present === undefined) return candidate;
    if (present === text) return undefined;
  }
}
