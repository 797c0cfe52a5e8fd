import { FileText, Lightbulb, List, Users, Waypoints } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { selectActorCount, selectVisibleStatements } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { TABS, type Tab } from '../store/view.ts';
import { showTab } from '../store/viewActions.ts';
import { formatCount } from '../ui/words.ts';

const LOOKS = {
  graph: { label: 'Graph', icon: Waypoints },
  statements: { label: 'Statements', icon: List },
  actors: { label: 'Actors', icon: Users },
  documents: { label: 'Documents', icon: FileText },
  findings: { label: 'Findings', icon: Lightbulb },
} as const satisfies Record<Tab, unknown>;

/** The graph and its two twins. */
export function TabBar() {
  const current = useStore(({ view }) => view.tab);
  const statements = useStore(selectVisibleStatements).length;
  const documents = useStore(({ dossier }) => dossier.documents.length);
  const actors = useStore(selectActorCount);
  const counts: Readonly<Record<Tab, number | null>> = {
    graph: null,
    statements,
    actors,
    documents,
    findings: null,
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = TABS[(TABS.indexOf(current) + step + TABS.length) % TABS.length] as Tab;
    showTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };

  return (
    <div
      role="tablist"
      aria-label="Views"
      className="flex h-full items-stretch overflow-x-auto"
      onKeyDown={onKeyDown}
    >
      {TABS.map((tab) => {
        const { label, icon: Icon } = LOOKS[tab];
        const count = counts[tab];
        const isCurrent = tab === current;
        return (
          <button
            key={tab}
            id={`tab-${tab}`}
            type="button"
            role="tab"
            aria-selected={isCurrent}
            aria-controls={`panel-${tab}`}
            tabIndex={isCurrent ? 0 : -1}
            onClick={() => showTab(tab)}
            className="flex items-center gap-2 border-b-2 border-transparent px-3 whitespace-nowrap text-secondary max-lg:px-2 outline-offset-[-4px] hover:text-ink aria-selected:border-accent aria-selected:text-ink"
          >
            <Icon size={16} aria-hidden="true" className="max-sm:hidden" />
            {label}
            {count !== null && (
              <span className="text-sm text-secondary max-sm:hidden">{formatCount(count)}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}
