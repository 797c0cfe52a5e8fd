import { Menu } from '@base-ui/react/menu';
import {
  BookOpen,
  ChevronDown,
  ClipboardPaste,
  Copy,
  Download,
  FilePlus2,
  FolderOpen,
  Library,
  Link,
  type LucideIcon,
  Pencil,
  Plus,
} from 'lucide-react';
import { type ComponentType, Fragment, useEffect, useState } from 'react';
import type { ActionContext } from '../../actions/action.ts';
import { type ActionId, getAction } from '../../actions/actions.ts';
import { closeDialog, notifyError } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { PopupMenu } from '../../ui/PopupMenu.tsx';
import { DossiersDialog } from './DossiersDialog.tsx';
import type { ExportDialogProps } from './ExportDialog.tsx';
import { ImportQuestions } from './ImportQuestions.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';

/** The lines of the menu, with a line between the groups. */
const GROUPS: readonly (readonly (readonly [LucideIcon, ActionId])[])[] = [
  [
    [FilePlus2, 'addDocuments'],
    [ClipboardPaste, 'paste'],
  ],
  [
    [Plus, 'newDossier'],
    [FolderOpen, 'openFile'],
    [Library, 'dossiers'],
    [BookOpen, 'sample'],
  ],
  [
    [Pencil, 'rename'],
    [Copy, 'duplicate'],
    [Link, 'copyLink'],
    [Download, 'export'],
  ],
];

/** What is done with whole dossiers and files. */
export function FileMenu({ context }: { readonly context: ActionContext }) {
  const dialog = useStore(({ session }) => session.dialog);
  const ExportDialog = useExportDialog(dialog === 'export');
  return (
    <div>
      <PopupMenu
        buttonClass="inline-flex h-8 items-center gap-1 rounded-md px-2 font-medium hover:bg-hover data-popup-open:bg-hover"
        face={
          <>
            File <ChevronDown size={14} aria-hidden="true" className="text-secondary" />
          </>
        }
      >
        {GROUPS.map((items, i) => (
          <Fragment key={items[0]?.[1]}>
            {i > 0 && <Menu.Separator className="my-1 h-px bg-line" />}
            {items.map(([icon, id]) => {
              const { label, run } = getAction(id);
              return <MenuItem key={id} icon={icon} label={label} onChoose={() => run(context)} />;
            })}
          </Fragment>
        ))}
      </PopupMenu>
      <PasteDialog isOpen={dialog === 'paste'} onClose={() => closeDialog('paste')} />
      <DossiersDialog isOpen={dialog === 'dossiers'} onClose={() => closeDialog('dossiers')} />
      <ImportQuestions />
      <RenameDialog isOpen={dialog === 'rename'} onClose={() => closeDialog('rename')} />
      {ExportDialog && <ExportDialog isOpen={dialog === 'export'} onClose={() => closeDialog('export')} />}
    </div>
  );
}

/** Loaded when it is first asked for, with every format's writer. */
function useExportDialog(isWanted: boolean): ComponentType<ExportDialogProps> | undefined {
  const [Loaded, setLoaded] = useState<ComponentType<ExportDialogProps>>();
  useEffect(() => {
    if (isWanted)
      import('./ExportDialog.tsx').then((loaded) => setLoaded(() => loaded.ExportDialog), notifyError);
  }, [isWanted]);
  return Loaded;
}
