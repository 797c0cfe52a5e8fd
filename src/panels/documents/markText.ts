import type { Entity, MentionKind, Span } from '../../../graph-data/schema/dossier.ts';
import type { Mark } from '../../../graph-data/schema/splitMarks.ts';
import type { EntityMention } from '../../dossier/listMentions.ts';

/** Characters that are drawn alike. `sentence` is the number of the sentence they are in. */
export interface Piece extends Span {
  readonly entity?: Entity;
  readonly kind?: MentionKind;
  readonly sentence?: number;
  readonly marks: readonly Mark[];
}

export interface Marks {
  /** In the order of the text; of two that overlap the first is drawn. */
  readonly mentions: readonly EntityMention[];
  readonly sentences: readonly (Span & { readonly number: number })[];
  readonly roles: readonly (Span & { readonly role: Mark })[];
}

interface Boundary {
  readonly at: number;
  readonly change: (state: Drawn) => void;
}

interface Drawn {
  mention: EntityMention | undefined;
  sentence: number | undefined;
  marks: readonly Mark[];
}

/** A stretch of text in pieces: cut wherever a mention, a sentence or a part of a statement begins or ends. */
export function markText({ start, end }: Span, { mentions, sentences, roles }: Marks): Piece[] {
  const boundaries: Boundary[] = [];
  const mark = (span: Span, begin: Boundary['change'], finish: Boundary['change']) => {
    if (span.end <= start || span.start >= end || span.end <= span.start) return;
    boundaries.push({ at: Math.max(start, span.start), change: begin });
    boundaries.push({ at: Math.min(end, span.end), change: finish });
  };
  for (const entityMention of dropOverlaps(mentions))
    mark(
      entityMention.mention,
      (state) => {
        state.mention = entityMention;
      },
      (state) => {
        if (state.mention === entityMention) state.mention = undefined;
      },
    );
  for (const sentence of sentences)
    mark(
      sentence,
      (state) => {
        state.sentence = sentence.number;
      },
      (state) => {
        if (state.sentence === sentence.number) state.sentence = undefined;
      },
    );
  for (const { role, ...span } of roles)
    mark(
      span,
      (state) => {
        state.marks = [...state.marks, role];
      },
      (state) => {
        state.marks = state.marks.filter((mark) => mark !== role);
      },
    );
  return cutPieces({ start, end }, boundaries);
}

function cutPieces({ start, end }: Span, boundaries: readonly Boundary[]): Piece[] {
  const sorted = [...boundaries].sort((a, b) => a.at - b.at);
  const pieces: Piece[] = [];
  const state: Drawn = { mention: undefined, sentence: undefined, marks: [] };
  let from = start;
  for (const { at, change } of sorted) {
    if (at > from) {
      pieces.push(describePiece({ start: from, end: at }, state));
      from = at;
    }
    change(state);
  }
  if (end > from) pieces.push(describePiece({ start: from, end }, state));
  return pieces;
}

function describePiece(span: Span, { mention, sentence, marks }: Drawn): Piece {
  return {
    ...span,
    ...(mention && { entity: mention.entity, kind: mention.mention.kind }),
    ...(sentence !== undefined && { sentence }),
    marks,
  };
}

function dropOverlaps(mentions: readonly EntityMention[]): EntityMention[] {
  let last = -1;
  return mentions.filter(({ mention }) => {
    if (mention.start < last) return false;
    last = mention.end;
    return true;
  });
}
