import { type MouseEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { formatCount } from './words.ts';

const PAGE = 20;
/** What a press of a key counts as in a click. */
const BY_KEY = 0;
const FOCUSABLE = 'button, a[href], input, [tabindex="0"]';

/** A list that shows its first entries, and more when asked, which the keyboard goes on with; `isInList` where it stands in an HTML list, of which all is an item. */
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
  const lastBefore = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const first = lastBefore.current?.nextElementSibling;
    lastBefore.current = null;
    const target = first?.matches(FOCUSABLE) ? first : first?.querySelector(FOCUSABLE);
    if (target instanceof HTMLElement) target.focus();
  }, [shown]);
  const showMore = ({ detail, currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const place = isInList ? currentTarget.parentElement : currentTarget;
    lastBefore.current = detail === BY_KEY ? (place?.previousElementSibling ?? null) : null;
    setShown(shown + 5 * page);
  };
  const left = values.length - shown;
  const more = left > 0 && (
    <button
      type="button"
      onClick={showMore}
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
