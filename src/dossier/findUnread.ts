import type { Document, Dossier, Span } from '../../graph-data/schema/dossier.ts';
import { findSentence } from './findSentence.ts';
import type { DossierLists } from './indexDossier.ts';

/** A sentence that names several actors and of which nothing was understood. */
export interface UnreadSentence extends Span {
  readonly document: string;
  readonly entities: readonly string[];
}

/** The sentences with two actors or more and no statement, in the order of the documents. */
export function findUnread({ documents, entities, statements }: DossierLists): UnreadSentence[] {
  const read = new Map<string, Set<number>>(documents.map(({ id }) => [id, new Set()]));
  for (const { evidence } of statements) read.get(evidence.document)?.add(evidence.start);
  const named = nameSentences(documents, entities);
  return documents.flatMap(({ id, sentences }) =>
    sentences.flatMap(({ start, end }, i) => {
      const actors = named.get(id)?.[i];
      return actors && actors.size > 1 && !read.get(id)?.has(start)
        ? [{ document: id, start, end, entities: [...actors] }]
        : [];
    }),
  );
}

/** The actors that each sentence of a document names, by the document's id and the sentence's number. */
function nameSentences(
  documents: readonly Document[],
  entities: Dossier['entities'],
): ReadonlyMap<string, readonly (ReadonlySet<string> | undefined)[]> {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const named = new Map<string, (Set<string> | undefined)[]>(documents.map(({ id }) => [id, []]));
  for (const { id, mentions } of entities)
    for (const mention of mentions) {
      const document = documentOf.get(mention.document);
      const actorsOf = named.get(mention.document);
      const sentence = document && findSentence(document, mention.start);
      if (!actorsOf || sentence === undefined || sentence < 0) continue;
      const actors = actorsOf[sentence];
      if (actors) actors.add(id);
      else actorsOf[sentence] = new Set([id]);
    }
  return named;
}
