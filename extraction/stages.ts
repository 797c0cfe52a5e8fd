import type { EntityType, MentionKind, Span } from '../graph-data/schema/dossier.ts';

/** A word or punctuation mark. Offsets are UTF-16 code units into the document's text. */
export interface Token extends Span {
  readonly text: string;
  /** Lower-case lemma: "expelled" → "expel". */
  readonly lemma: string;
  /** Universal POS tag: NOUN, PROPN, VERB, AUX, ADP, … */
  readonly tag: string;
}

/** What a stretch of a document's text is; only prose and headlines are read for statements. */
export type SentenceKind = 'prose' | 'headline' | 'litter';

/** A sentence after the token stage. */
export interface TokenizedSentence extends Span {
  readonly kind: SentenceKind;
  readonly tokens: readonly Token[];
}

/** A token in its tree: `head` is the index of its head in the sentence, -1 for the root; `label` is a UD relation. */
export interface Node extends Token {
  /** The text in small letters, with a plain apostrophe. */
  readonly word: string;
  readonly head: number;
  readonly label: string;
}

/** A sentence after the syntax stage: tokens[i] has the head tokens[tokens[i].head]. */
export interface ParsedSentence extends TokenizedSentence {
  readonly tokens: readonly Node[];
}

/** A name the name tagger found: tokens `first` to `last` (inclusive) of sentence `sentence`. */
export interface NameSpan extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly type: Extract<EntityType, 'person' | 'organization' | 'place'>;
}

/** Words that mean an actor, before it is known which: tokens `first` to `last` with their head. */
export interface MentionSpan extends Span {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly kind: MentionKind;
  readonly type: EntityType;
}
