import type { Document, Span } from '../../graph-data/schema/dossier.ts';
import { findSentence } from './findSentence.ts';
import type { DossierLists } from './indexDossier.ts';

/** A sentence that names several actors and of which nothing was understood. */
export interface UnreadSentence extends Span {
  readonly document: string;
  readonly entities: readonly string[];
}

/** A document, where its sentences begin of which something was understood, and the actors that each other one names, by its number. */
interface Reading {
  readonly document: Document;
  readonly read: Set<number>;
  readonly named: Map<number, Set<string>>;
}

/** The sentences with two actors or more and no statement, in the order of the documents. */
export function findUnread({ documents, entities, statements }: DossierLists): UnreadSentence[] {
  const readings = new Map<string, Reading>(
    documents.map((document) => [document.id, { document, read: new Set(), named: new Map() }]),
  );
  for (const { evidence } of statements) readings.get(evidence.document)?.read.add(evidence.start);
  for (const { id, mentions } of entities)
    for (const mention of mentions) {
      const reading = readings.get(mention.document);
      if (reading) noteActor(reading, mention.start, id);
    }
  return documents.flatMap(({ id, sentences }) =>
    sentences.flatMap(({ start, end }, i) => {
      const actors = readings.get(id)?.named.get(i);
      return actors && actors.size > 1 ? [{ document: id, start, end, entities: [...actors] }] : [];
    }),
  );
}

function noteActor({ document, read, named }: Reading, start: number, actor: string): void {
  const number = findSentence(document, start);
  const sentence = document.sentences[number];
  if (!sentence || read.has(sentence.start)) return;
  const actors = named.get(number);
  if (actors) actors.add(actor);
  else named.set(number, new Set([actor]));
}
