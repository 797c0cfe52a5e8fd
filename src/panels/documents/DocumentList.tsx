import { useVirtualizer } from '@tanstack/react-virtual';
import { Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import type { Document } from '../../../graph-data/schema/dossier.ts';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { selectIndex } from '../../store/selectors.ts';
import { showInReader } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import { TEXT_SCALE } from '../../ui/textScale.ts';
import { countWords } from '../../ui/words.ts';
import { removeWithUndo } from './removeWithUndo.ts';

const ROW_HEIGHT = 76 * TEXT_SCALE;

/** The documents of the dossier: choosing one opens it, and each can be removed. */
export function DocumentList() {
  const documents = useStore(({ dossier }) => dossier.documents);
  const index = useStore(selectIndex);
  const open = useStore(({ session }) => session.reader?.document);
  const [words, setWords] = useState('');
  const shown = findDocuments(documents, words);
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (i) => shown[i]?.id ?? i,
    overscan: 8,
  });
  return (
    <div className="flex h-full min-h-0 flex-col">
      <div className="border-b border-line p-2">
        <input
          type="search"
          aria-label="Find a document by title, publisher or date"
          placeholder={`Find in ${countWords(documents.length, 'document')}`}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          className="h-8 w-full rounded-md border border-line bg-surface px-2 placeholder:text-secondary"
        />
      </div>
      <div ref={scroll} className="min-h-0 flex-1 overflow-y-auto">
        {shown.length === 0 && <p className="p-4 text-secondary">No document matches “{words}”.</p>}
        <ul aria-label="Documents" className="relative" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map(({ index: i, key, start }) => {
            const document = shown[i];
            if (!document) return null;
            return (
              <li
                key={key}
                data-index={i}
                ref={virtualizer.measureElement}
                aria-setsize={shown.length}
                aria-posinset={i + 1}
                className="absolute inset-x-0 top-0"
                style={{ transform: `translateY(${start}px)` }}
              >
                <DocumentRow
                  document={document}
                  statements={index.statementsByDocument.get(document.id)?.length ?? 0}
                  isOpen={document.id === open}
                />
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

interface RowProps {
  readonly document: Document;
  readonly statements: number;
  readonly isOpen: boolean;
}

function DocumentRow({ document, statements, isOpen }: RowProps) {
  const { id, title, kind, date, publisher } = document;
  return (
    <div
      className={joinClasses(
        'group flex items-start border-b border-line pr-1',
        isOpen ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
    >
      <button
        type="button"
        aria-current={isOpen ? 'true' : undefined}
        onClick={() => showInReader(id)}
        className="min-w-0 flex-1 px-3 py-2 text-left"
      >
        <span className="line-clamp-2 font-medium">{title}</span>
        <span className="mt-0.5 flex flex-wrap gap-x-2 text-sm text-secondary">
          <span>{date ? formatDate(date) : 'No date'}</span>
          {publisher && <span className="truncate">{publisher}</span>}
          {kind && <span>{kind === 'graph' ? 'Imported graph' : 'Imported sentences'}</span>}
          <span>{countWords(statements, 'statement')}</span>
        </span>
      </button>
      <IconButton
        icon={Trash2}
        label={`Remove “${title}”`}
        onClick={() => removeWithUndo(document)}
        className="mt-1"
      />
    </div>
  );
}

function findDocuments(documents: readonly Document[], words: string): readonly Document[] {
  const wanted = words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return documents;
  return documents.filter(({ title, publisher = '', date = '' }) => {
    const text = `${title} ${publisher} ${date} ${formatDate(date)}`.toLocaleLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}
