import { useCallback, useEffect, useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { DropZone } from './ingest/DropZone.tsx';
import { ActorsPanel } from './panels/actors/ActorsPanel.tsx';
import { DocumentsPanel } from './panels/documents/DocumentsPanel.tsx';
import { FindingsPanel } from './panels/findings/FindingsPanel.tsx';
import { HelpSheet } from './panels/help/HelpSheet.tsx';
import { ActorMenu } from './panels/inspector/ActorMenu.tsx';
import { Inspector } from './panels/inspector/Inspector.tsx';
import { Palette } from './panels/palette/Palette.tsx';
import { SEARCH_ID } from './panels/search/SearchBox.tsx';
import { StatementsPanel } from './panels/statements/StatementsPanel.tsx';
import { Timeline } from './panels/timeline/Timeline.tsx';
import { GraphView } from './renderer/GraphView.tsx';
import { NothingYet } from './shell/NothingYet.tsx';
import { Notices } from './shell/Notices.tsx';
import { Sidebar } from './shell/Sidebar.tsx';
import { TabPanel } from './shell/TabPanel.tsx';
import { Tasks } from './shell/Tasks.tsx';
import { TopBar } from './shell/TopBar.tsx';
import { useShortcuts } from './shell/useShortcuts.ts';
import { closeDialog } from './store/sessionActions.ts';
import { useStore } from './store/useStore.ts';
import { joinClasses } from './ui/joinClasses.ts';
import { TEXT_SCALE } from './ui/textScale.ts';
import { useMedia } from './ui/useMedia.ts';
import { useAppliedTheme } from './ui/useTheme.ts';

export function App() {
  useAppliedTheme();
  const isNarrow = useMedia('(max-width: 56.1875em)');
  const [isDrawerOpen, setDrawerOpen] = useState(false);
  const [isSidebarOpen, setSidebarOpen] = useState(true);
  const dialog = useStore(({ session }) => session.dialog);
  const context = useMemo(
    () => ({
      openSearch: () => {
        flushSync(() => (isNarrow ? setDrawerOpen(true) : setSidebarOpen(true)));
        document.getElementById(SEARCH_ID)?.focus();
      },
    }),
    [isNarrow],
  );
  const close = useCallback(() => {
    if (!isNarrow || !isDrawerOpen) return false;
    setDrawerOpen(false);
    return true;
  }, [isNarrow, isDrawerOpen]);
  useShortcuts(context, close);
  const selection = useStore(({ session }) => session.selection);
  useEffect(() => {
    if (selection) setDrawerOpen(false);
  }, [selection]);

  return (
    <div className="flex h-full flex-col">
      <TopBar
        isNarrow={isNarrow}
        context={context}
        isSidebarOpen={isNarrow ? isDrawerOpen : isSidebarOpen}
        onToggleSidebar={() => (isNarrow ? setDrawerOpen(!isDrawerOpen) : setSidebarOpen(!isSidebarOpen))}
      />
      <div className="relative min-h-0 flex-1">
        {isNarrow ? (
          <>
            <Views />
            {isDrawerOpen && (
              <>
                <button
                  type="button"
                  tabIndex={-1}
                  aria-label="Close search and filters"
                  className="absolute inset-0 z-20 bg-ink/30"
                  onClick={() => setDrawerOpen(false)}
                />
                <div className="absolute inset-y-0 left-0 z-20 w-[min(88%,21.25rem)] border-r border-line shadow-raised">
                  <Sidebar />
                </div>
              </>
            )}
          </>
        ) : (
          <Group orientation="horizontal" className="h-full">
            {isSidebarOpen && (
              <>
                <Panel
                  id="sidebar"
                  defaultSize={280 * TEXT_SCALE}
                  minSize={220 * TEXT_SCALE}
                  maxSize={460 * TEXT_SCALE}
                  groupResizeBehavior="preserve-pixel-size"
                >
                  <Sidebar />
                </Panel>
                <Separator className="w-px bg-line hover:bg-accent data-[separator=active]:bg-accent" />
              </>
            )}
            <Panel id="views" minSize={320}>
              <Views />
            </Panel>
          </Group>
        )}
      </div>
      <DropZone />
      <Palette isOpen={dialog === 'palette'} onClose={() => closeDialog('palette')} context={context} />
      <HelpSheet isOpen={dialog === 'help'} onClose={() => closeDialog('help')} />
      <div className="pointer-events-none fixed inset-x-0 bottom-3 z-40 mx-auto flex w-[min(94vw,32.5rem)] flex-col gap-2 *:pointer-events-auto">
        <Tasks />
        <Notices />
      </div>
    </div>
  );
}

/** The card lies under the views of a low window: there is no room for the timeline as well. */
const UNDER_AND_LOW = '(max-width: 47.99em) and (max-height: 36em)';

/** The graph, its two twins, and what was chosen beside them. */
function Views() {
  const tab = useStore(({ view }) => view.tab);
  const hasSelection = useStore(({ session }) => session.selection !== null);
  const isOpening = useStore(({ session }) => session.opening);
  const hasStatements = useStore(({ dossier }) => dossier.statements.length > 0);
  const isBeside = hasSelection && tab !== 'graph';
  const isCrowded = useMedia(UNDER_AND_LOW) && hasSelection;
  return (
    <div className="flex h-full flex-col">
      <main className="relative min-h-0 flex-1 overflow-hidden">
        <div className={joinClasses('h-full', isBeside && 'max-md:h-[42%] md:pr-95')}>
          <div
            role="tabpanel"
            id="panel-graph"
            aria-labelledby="tab-graph"
            className={joinClasses('h-full', tab !== 'graph' && 'hidden')}
          >
            <GraphView />
            <ActorMenu />
            {!isOpening && !hasStatements && <NothingYet />}
          </div>
          <TabPanel tab="statements">
            <StatementsPanel />
          </TabPanel>
          <TabPanel tab="actors">
            <ActorsPanel />
          </TabPanel>
          <TabPanel tab="documents">
            <DocumentsPanel />
          </TabPanel>
          <TabPanel tab="findings">
            <FindingsPanel />
          </TabPanel>
        </div>
        {hasSelection && (
          <div className="absolute z-10 max-md:inset-x-0 max-md:bottom-0 max-md:h-[58%] md:inset-y-0 md:right-0 md:w-95">
            <Inspector />
          </div>
        )}
      </main>
      {!isCrowded && <Timeline />}
    </div>
  );
}
