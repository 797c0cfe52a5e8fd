import { Search as SearchIcon } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Hit } from '../../search/buildSearch.ts';
import { HitList } from './HitList.tsx';
import { useSearch } from './useSearch.ts';

export interface SearchFieldProps {
  readonly id?: string;
  readonly field?: RefObject<HTMLInputElement | null>;
  readonly label: string;
  readonly placeholder: string;
  /** Which hits are offered; all where it is not given. */
  readonly accepts?: (hit: Hit) => boolean;
  readonly onChoose: (hit: Hit) => void;
}

/** A field that completes names, aliases, relations and sentences as they are typed. */
export function SearchField({ id, field, label, placeholder, accepts, onChoose }: SearchFieldProps) {
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const find = useSearch(isOpen);
  const box = useRef<HTMLDivElement>(null);
  const listId = useId();
  const found = isOpen && query.trim() ? find(query) : [];
  const hits = accepts ? found.filter(accepts) : found;
  const current = hits[Math.min(active, hits.length - 1)];

  useEffect(() => {
    const close = ({ target }: Event) => {
      if (target instanceof Node && !box.current?.contains(target)) setOpen(false);
    };
    document.addEventListener('pointerdown', close);
    return () => document.removeEventListener('pointerdown', close);
  }, []);

  const choose = (hit: Hit) => {
    onChoose(hit);
    setOpen(false);
    setQuery('');
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((active + step + hits.length) % Math.max(1, hits.length));
    } else if (event.key === 'Enter' && current) choose(current);
    else if (event.key === 'Escape') {
      event.stopPropagation();
      if (query) setQuery('');
      else event.currentTarget.blur();
    }
  };

  return (
    <div ref={box} className="relative">
      <SearchIcon
        size={16}
        aria-hidden="true"
        className="pointer-events-none absolute top-2 left-2 text-secondary"
      />
      <input
        id={id}
        ref={field}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={hits.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        {...(current && { 'aria-activedescendant': `${listId}-${hits.indexOf(current)}` })}
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        value={query}
        onFocus={() => setOpen(true)}
        onBlur={({ relatedTarget }) => relatedTarget && setOpen(false)}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        className="h-8 w-full rounded-md border border-line bg-surface pr-2 pl-8 placeholder:text-secondary"
      />
      {isOpen && query.trim() && (
        <HitList id={listId} hits={hits} query={query} active={current} onChoose={choose} />
      )}
    </div>
  );
}
