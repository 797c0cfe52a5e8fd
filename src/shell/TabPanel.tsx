import type { ReactNode } from 'react';
import { useStore } from '../store/useStore.ts';
import type { Tab } from '../store/view.ts';

/** What a tab shows; it is there while the tab is chosen. */
export function TabPanel({ tab, children }: { readonly tab: Tab; readonly children: ReactNode }) {
  const isShown = useStore(({ view }) => view.tab === tab);
  return (
    <div
      role="tabpanel"
      id={`panel-${tab}`}
      aria-labelledby={`tab-${tab}`}
      hidden={!isShown}
      className="h-full"
    >
      {isShown && children}
    </div>
  );
}
