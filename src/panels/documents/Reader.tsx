import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Document } from '../../../graph-data/schema/dossier.ts';
import { findSentence } from '../../dossier/findSentence.ts';
import { groupBySentence } from '../../dossier/groupBySentence.ts';
import { listMentions } from '../../dossier/listMentions.ts';
import { selectIndex, selectPointed, selectVisibleStatements } from '../../store/selectors.ts';
import type { ReaderPlace } from '../../store/session.ts';
import { useStore } from '../../store/useStore.ts';
import { TEXT_SCALE } from '../../ui/textScale.ts';
import { useWidth } from '../../ui/useWidth.ts';
import { ReaderHead } from './ReaderHead.tsx';
import { splitBlocks } from './splitBlocks.ts';
import { TextBlock } from './TextBlock.tsx';
import { UnquotedList } from './UnquotedList.tsx';

const BLOCK_HEIGHT = 120 * TEXT_SCALE;
/** Room for text and margin side by side. */
const MARGIN_FROM = 720;

export interface ReaderProps {
  readonly document: Document;
  readonly place: ReaderPlace;
  readonly onBack: (() => void) | undefined;
}

/** A document with its names marked and each sentence's statements beside it, scrolled to the place that was asked for. */
export function Reader({ document, place, onBack }: ReaderProps) {
  const index = useStore(selectIndex);
  const visible = useStore(selectVisibleStatements);
  const selection = useStore(({ session }) => session.selection);
  const pointedAt = useStore(({ session }) => session.pointedAt);
  const all = index.statementsByDocument.get(document.id);
  const shown = useMemo(
    () => visible.filter(({ evidence }) => evidence.document === document.id),
    [visible, document],
  );
  const entities = useStore(({ dossier }) => dossier.entities);
  const mentions = useMemo(() => listMentions(entities, document.id), [entities, document.id]);
  const blocks = useMemo(() => splitBlocks(document), [document]);
  const statementsBySentence = useMemo(() => groupBySentence(document, shown), [document, shown]);
  const scroll = useRef<HTMLElement>(null);
  const hasMargin = useWidth(scroll) >= MARGIN_FROM;
  const lit = pointedAt ?? selection;
  const chosen = lit?.kind === 'statement' ? index.statementById.get(lit.id) : undefined;
  const litEntity = lit?.kind === 'entity' ? lit.id : undefined;
  const { statements: litStatements } = useStore(selectPointed);
  const litSentences = useMemo(() => {
    const told = shown.filter(({ id }) => litStatements.has(id)).map(({ evidence }) => evidence.start);
    const starts = told.length > 0 ? told : place.span ? [place.span.start] : [];
    return new Set(starts.map((start) => findSentence(document, start)));
  }, [shown, litStatements, place.span, document]);
  const virtualizer = useVirtualizer({
    count: blocks.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => BLOCK_HEIGHT,
    overscan: 4,
  });

  useEffect(() => {
    if (!place.span) {
      virtualizer.scrollToOffset(0);
      return;
    }
    const { start } = place.span;
    const block = blocks.findIndex(({ end }) => end > start);
    if (block < 0) return;
    virtualizer.scrollToIndex(block, { align: 'center' });
    if (isByKeyboard()) scroll.current?.focus({ preventScroll: true });
    return afterDrawing(() =>
      scroll.current
        ?.querySelector(`p [data-sentence="${findSentence(document, start)}"]`)
        ?.scrollIntoView({ block: hasMargin ? 'center' : 'start' }),
    );
  }, [place.request, document.id]);

  return (
    <div className="flex h-full min-h-0 flex-col [container-name:reader] [container-type:size]">
      <ReaderHead document={document} shown={shown.length} all={all?.length ?? 0} onBack={onBack} />
      <section
        ref={scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
        tabIndex={0}
        aria-label={`Text of “${document.title}”. Right and left arrow go from name to name.`}
        onKeyDown={goToName}
        className="min-h-0 flex-1 overflow-y-auto focus-visible:-outline-offset-2"
      >
        {document.kind === 'graph' && (
          <UnquotedList statements={shown} entityById={index.entityById} chosen={chosen?.id} />
        )}
        <div className="relative mx-auto max-w-[62rem] pb-16" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index: i, key, start }) => {
            const block = blocks[i];
            if (!block) return null;
            return (
              <div
                key={key}
                data-index={i}
                ref={virtualizer.measureElement}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <TextBlock
                  document={document}
                  block={block}
                  mentions={mentions}
                  statementsBySentence={statementsBySentence}
                  entityById={index.entityById}
                  chosen={chosen?.evidence.document === document.id ? chosen : undefined}
                  litEntity={litEntity}
                  litSentences={litSentences}
                  litStatements={litStatements}
                  hasMargin={hasMargin}
                />
              </div>
            );
          })}
        </div>
      </section>
    </div>
  );
}

/** Focus follows the keyboard into the text; a click leaves it where it is. */
function isByKeyboard(): boolean {
  return window.document.activeElement?.matches(':focus-visible') ?? false;
}

/** The text is drawn and measured over the next frames: two are enough to stand where it will stay. */
function afterDrawing(run: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => {
      run();
      frame = requestAnimationFrame(run);
    });
  });
  return () => cancelAnimationFrame(frame);
}

function goToName(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
  const names = Array.from(event.currentTarget.querySelectorAll<HTMLElement>('[data-name]'));
  const focused = names.indexOf(window.document.activeElement as HTMLElement);
  const next = names[event.key === 'ArrowRight' ? focused + 1 : Math.max(0, focused - 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
