import { type ReactNode, useState } from 'react';
import { formatCount } from './words.ts';

const PAGE = 20;

/** A list that shows its first entries, and more when asked. */
export function MoreList<T>({
  values,
  render,
  page = PAGE,
}: {
  readonly values: readonly T[];
  readonly render: (value: T) => ReactNode;
  readonly page?: number;
}) {
  const [shown, setShown] = useState(page);
  const left = values.length - shown;
  return (
    <>
      {values.slice(0, shown).map(render)}
      {left > 0 && (
        <button
          type="button"
          onClick={() => setShown(shown + 5 * page)}
          className="self-start rounded px-1 text-sm text-accent hover:underline"
        >
          {formatCount(left)} more
        </button>
      )}
    </>
  );
}
