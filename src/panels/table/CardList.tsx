import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import { TEXT_SCALE } from '../../ui/textScale.ts';

const CARD_HEIGHT = 150 * TEXT_SCALE;

export interface CardListProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly drawCard: (row: Row) => ReactNode;
}

/** A table where there is no room for columns: one card a row; only those in sight are drawn. */
export function CardList<Row>({ label, rows, keyOf, drawCard }: CardListProps<Row>) {
  const scroll = useRef<HTMLDivElement>(null);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (i) => {
      const row = rows[i];
      return row === undefined ? i : keyOf(row);
    },
    overscan: 6,
  });
  return (
    <div ref={scroll} className="h-full overflow-y-auto">
      <ul aria-label={label} className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={key}
              data-index={index}
              ref={virtualizer.measureElement}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              className="absolute inset-x-0 top-0"
              style={{ transform: `translateY(${start}px)` }}
            >
              {drawCard(row)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
