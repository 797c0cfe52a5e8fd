import { type ReactNode, useState } from 'react';
import { formatCount } from './words.ts';

const PAGE = 20;

/** A list that shows its first entries, and more when asked; `isInList` where it stands in an HTML list, of which all is an item. */
export function MoreList<T>({
  values,
  render,
  page = PAGE,
  isInList = false,
}: {
  readonly values: readonly T[];
  readonly render: (value: T) => ReactNode;
  readonly page?: number;
  readonly isInList?: boolean;
}) {
  const [shown, setShown] = useState(page);
  const left = values.length - shown;
  const more = left > 0 && (
    <button
      type="button"
      onClick={() => setShown(shown + 5 * page)}
      className="self-start rounded px-1 text-sm text-accent hover:underline"
    >
      {formatCount(left)} more
    </button>
  );
  return (
    <>
      {values.slice(0, shown).map(render)}
      {more && isInList ? <li>{more}</li> : more}
    </>
  );
}
