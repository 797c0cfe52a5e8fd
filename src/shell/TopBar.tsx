import { CircleQuestionMark, EllipsisVertical, FilePlus2, PanelLeft } from 'lucide-react';
import type { ActionContext } from '../actions/action.ts';
import { FileMenu } from '../panels/files/FileMenu.tsx';
import { addDocuments } from '../panels/files/fileActions.ts';
import { openDialog } from '../store/sessionActions.ts';
import { useStore } from '../store/useStore.ts';
import { Button } from '../ui/Button.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import { TabBar } from './TabBar.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { UndoButtons } from './UndoButtons.tsx';

export interface TopBarProps {
  readonly isSidebarOpen: boolean;
  readonly onToggleSidebar: () => void;
  readonly isNarrow: boolean;
  readonly context: ActionContext;
}

export function TopBar({ isSidebarOpen, onToggleSidebar, isNarrow, context }: TopBarProps) {
  const name = useStore(({ dossier }) => dossier.name);
  return (
    <header className="border-b border-line bg-surface">
      <div className="flex h-12 items-center gap-1 px-2">
        <FileMenu context={context} />
        <IconButton
          icon={PanelLeft}
          label={isSidebarOpen ? 'Hide search and filters' : 'Show search and filters'}
          isPressed={isSidebarOpen}
          onClick={onToggleSidebar}
        />
        <h1 className="min-w-0 flex-1 truncate px-1 font-semibold" title={name}>
          {name}
        </h1>
        {!isNarrow && (
          <div className="h-full min-w-0 flex-initial xl:mr-auto">
            <TabBar />
          </div>
        )}
        {!isNarrow && (
          <Button className="mr-1 shrink-0" title="Add documents" onClick={() => void addDocuments()}>
            <FilePlus2 size={16} aria-hidden="true" />
            <span className="max-xl:sr-only">Add documents</span>
          </Button>
        )}
        <UndoButtons />
        {!isNarrow && (
          <IconButton
            icon={CircleQuestionMark}
            label="Keys and mouse (?)"
            className="max-lg:hidden"
            onClick={() => openDialog('help')}
          />
        )}
        <ThemeSwitch />
        <IconButton
          icon={EllipsisVertical}
          label="Do anything (Ctrl/⌘ + K)"
          onClick={() => openDialog('palette')}
        />
      </div>
      {isNarrow && (
        <div className="flex h-10 justify-center border-t border-line">
          <TabBar />
        </div>
      )}
    </header>
  );
}
