import { memo, useLayoutEffect, useRef, useState } from 'react';
import type { Document, Entity, Statement } from '../../../graph-data/schema/dossier.ts';
import type { EntityMention } from '../../dossier/listMentions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { MarginStatement } from './MarginStatement.tsx';
import { MarkedText } from './MarkedText.tsx';
import type { Piece } from './markText.ts';
import { markText } from './markText.ts';
import { sliceByStart } from './sliceSpans.ts';
import type { Block } from './splitBlocks.ts';
import { stackCards } from './stackCards.ts';

const CARD_GAP = 4;
const NO_SENTENCES: ReadonlySet<number> = new Set();

export interface TextBlockProps {
  readonly document: Document;
  readonly block: Block;
  readonly mentions: readonly EntityMention[];
  readonly statementsBySentence: ReadonlyMap<number, readonly Statement[]>;
  readonly entityById: ReadonlyMap<string, Entity>;
  /** The statement whose words are marked, if it is in this document. */
  readonly chosen: Statement | undefined;
  readonly litEntity: string | undefined;
  readonly litSentences: ReadonlySet<number>;
  readonly litStatements: ReadonlySet<string>;
  readonly hasMargin: boolean;
}

/** A paragraph, and the statements of its sentences beside them, or below where there is no room beside. */
export const TextBlock = memo(function TextBlock(props: TextBlockProps) {
  const { document, block, entityById, chosen, litEntity, litSentences, litStatements, hasMargin } = props;
  const cards = listCards(props);
  const text = useRef<HTMLParagraphElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const [{ tops, height }, setPlaces] = useState<{ tops: number[]; height: number }>({ tops: [], height: 0 });

  useLayoutEffect(() => {
    if (!hasMargin) return;
    const measure = () =>
      setPlaces((before) => keepSame(before, placeCards(text.current, margin.current, cards)));
    measure();
    const observer = new ResizeObserver(measure);
    if (text.current) observer.observe(text.current);
    return () => observer.disconnect();
  });

  return (
    <div
      className={joinClasses(
        'px-4 py-1.5',
        hasMargin && 'grid grid-cols-[minmax(0,40rem)_minmax(0,16rem)] gap-6',
      )}
    >
      <p ref={text} className="relative text-lg leading-7 wrap-anywhere whitespace-pre-wrap">
        <MarkedText
          text={document.text}
          pieces={markBlock(props)}
          litEntity={litEntity}
          litSentences={chosen && isIn(block, chosen) ? NO_SENTENCES : litSentences}
        />
      </p>
      {cards.length > 0 && (
        <div
          ref={margin}
          className={hasMargin ? 'relative' : 'mt-1 mb-3 flex flex-col gap-1 border-l-2 border-line pl-3'}
          style={hasMargin ? { minHeight: height } : undefined}
        >
          {cards.map(({ statement, sentence }, i) => (
            <div
              key={statement.id}
              data-sentence={sentence}
              className={hasMargin ? 'absolute inset-x-0' : undefined}
              style={hasMargin ? { top: tops[i] ?? 0 } : undefined}
            >
              <MarginStatement
                statement={statement}
                entityById={entityById}
                isLit={chosen?.id === statement.id || litStatements.has(statement.id)}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
});

interface SentenceCard {
  readonly statement: Statement;
  readonly sentence: number;
}

function listCards({ block, statementsBySentence }: TextBlockProps): SentenceCard[] {
  const cards: SentenceCard[] = [];
  for (let sentence = block.firstSentence; sentence < block.endSentence; sentence++)
    for (const statement of statementsBySentence.get(sentence) ?? []) cards.push({ statement, sentence });
  return cards;
}

function markBlock({ document, block, mentions, chosen }: TextBlockProps): Piece[] {
  const first = Math.max(0, block.firstSentence - 1);
  return markText(block, {
    mentions: sliceByStart(mentions, ({ mention }) => mention, block),
    sentences: document.sentences
      .slice(first, block.endSentence)
      .map(({ start, end }, i) => ({ start, end, number: first + i })),
    roles:
      chosen && isIn(block, chosen)
        ? [
            { ...chosen.sourceSpan, role: 'source' },
            { ...chosen.targetSpan, role: 'target' },
            { ...chosen.triggerSpan, role: 'trigger' },
          ]
        : [],
  });
}

function isIn(block: Block, { evidence }: Statement): boolean {
  return evidence.start < block.end && evidence.end > block.start;
}

function placeCards(
  text: HTMLElement | null,
  margin: HTMLElement | null,
  cards: readonly SentenceCard[],
): { tops: number[]; height: number } {
  if (!text || !margin) return { tops: [], height: 0 };
  const elements = Array.from(margin.children);
  return stackCards(
    cards.map(({ sentence }, i) => ({
      wish: text.querySelector<HTMLElement>(`[data-sentence="${sentence}"]`)?.offsetTop ?? 0,
      height: elements[i]?.getBoundingClientRect().height ?? 0,
    })),
    CARD_GAP,
  );
}

function keepSame<T extends { tops: number[]; height: number }>(before: T, after: T): T {
  const isSame =
    before.height === after.height &&
    before.tops.length === after.tops.length &&
    before.tops.every((top, i) => top === after.tops[i]);
  return isSame ? before : after;
}
