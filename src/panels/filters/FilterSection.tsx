import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import type { Section } from '../../filters/sections.ts';
import { useStore } from '../../store/useStore.ts';
import { toggleSection } from '../../store/viewActions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';

export interface FilterSectionProps {
  readonly section: Section;
  readonly title: string;
  readonly isFiltered?: boolean;
  readonly onReset?: () => void;
  readonly children: ReactNode;
}

export function FilterSection({ section, title, isFiltered = false, onReset, children }: FilterSectionProps) {
  const isOpen = useStore(({ view }) => view.sections.has(section));
  const id = useId();
  return (
    <section className="border-b border-line px-2 py-2">
      <div className="flex h-7 items-center justify-between">
        <h2 className="flex-1 text-sm font-semibold">
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => toggleSection(section)}
            className="flex w-full items-center gap-1 rounded px-1 py-1 text-left"
          >
            <ChevronRight
              size={14}
              aria-hidden="true"
              className={joinClasses('text-secondary transition-transform', isOpen && 'rotate-90')}
            />
            {title}
          </button>
        </h2>
        {isFiltered && (
          <button
            type="button"
            onClick={onReset}
            aria-label={`Show all: ${title}`}
            className="rounded px-1 text-sm text-accent hover:underline"
          >
            Show all
          </button>
        )}
      </div>
      <div id={id} hidden={!isOpen}>
        {children}
      </div>
    </section>
  );
}
