import type { KeyboardEvent, MouseEvent } from 'react';
import type { EntityType } from '../../../graph-data/schema/dossier.ts';
import type { Mark } from '../../../graph-data/schema/splitMarks.ts';
import { select } from '../../store/sessionActions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { pointing } from '../../ui/pointing.ts';
import { TYPE_WORDS } from '../../ui/words.ts';
import type { Piece } from './markText.ts';

/** Each type has its own line under a name, so that colour is never alone. */
export const TYPE_LINES: Readonly<Record<EntityType, string>> = {
  person: 'border-b-2 border-solid',
  organization: 'border-b-[3px] border-double',
  place: 'border-b-2 border-dotted',
  group: 'border-b-2 border-dashed',
};

/** Lines above the words: those below tell the types of names. */
const MARK_CLASSES: Readonly<Record<Mark, string>> = {
  source: 'border-t-2 border-solid border-accent bg-accent-soft font-semibold',
  trigger: 'bg-accent text-on-accent italic',
  target: 'border-t-2 border-dashed border-accent bg-accent-soft font-semibold',
};

export interface MarkedTextProps {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly litEntity: string | undefined;
  readonly litSentences: ReadonlySet<number>;
}

/** Text with its names marked; each name opens the card of what it names. */
export function MarkedText({ text, pieces, litEntity, litSentences }: MarkedTextProps) {
  return pieces.map((piece) => (
    <span
      key={piece.start}
      data-sentence={piece.sentence}
      className={joinClasses(
        ...piece.marks.map((mark) => MARK_CLASSES[mark]),
        piece.sentence !== undefined && litSentences.has(piece.sentence) && 'bg-accent-soft',
      )}
    >
      {piece.entity ? (
        <Name piece={piece} isLit={piece.entity.id === litEntity}>
          {text.slice(piece.start, piece.end)}
        </Name>
      ) : (
        text.slice(piece.start, piece.end)
      )}
    </span>
  ));
}

interface NameProps {
  readonly piece: Piece;
  readonly isLit: boolean;
  readonly children: string;
}

function Name({ piece: { entity, kind, marks }, isLit, children }: NameProps) {
  if (!entity) return children;
  const selection = { kind: 'entity', id: entity.id } as const;
  const open = (event: MouseEvent | KeyboardEvent) => {
    event.stopPropagation();
    select(selection);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button would not break across lines.
    <span
      role="button"
      tabIndex={-1}
      data-name={entity.id}
      title={`${entity.label} · ${TYPE_WORDS[entity.type].one}`}
      onClick={open}
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') {
          event.preventDefault();
          open(event);
        }
      }}
      {...pointing(selection)}
      style={{ borderColor: `var(--type-${entity.type})` }}
      className={joinClasses(
        TYPE_LINES[entity.type],
        kind === 'pronoun' && 'border-b',
        isLit && !marks.includes('trigger') && 'bg-accent-soft',
        'hover:bg-hover',
      )}
    >
      {children}
    </span>
  );
}
