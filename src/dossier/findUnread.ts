import type { Document, Dossier, Span } from '../../graph-data/schema/dossier.ts';
import { findSentence } from './findSentence.ts';

/** A sentence that names several actors and of which nothing was understood. */
export interface UnreadSentence extends Span {
  readonly document: string;
  readonly entities: readonly string[];
}

/** The sentences with two actors or more and no statement, in the order of the documents. */
export function findUnread({ documents, entities, statements }: Dossier): UnreadSentence[] {
  const read = new Set(statements.map(({ evidence }) => `${evidence.document}\n${evidence.start}`));
  const named = nameSentences(documents, entities);
  return documents.flatMap(({ id, sentences }) =>
    sentences.flatMap(({ start, end }, i) => {
      const actors = named.get(`${id}\n${i}`);
      return actors && actors.size > 1 && !read.has(`${id}\n${start}`)
        ? [{ document: id, start, end, entities: [...actors] }]
        : [];
    }),
  );
}

function nameSentences(
  documents: readonly Document[],
  entities: Dossier['entities'],
): Map<string, Set<string>> {
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const named = new Map<string, Set<string>>();
  for (const { id, mentions } of entities)
    for (const mention of mentions) {
      const document = documentOf.get(mention.document);
      const sentence = document && findSentence(document, mention.start);
      if (sentence === undefined || sentence < 0) continue;
      const key = `${mention.document}\n${sentence}`;
      const actors = named.get(key);
      if (actors) actors.add(id);
      else named.set(key, new Set([id]));
    }
  return named;
}
