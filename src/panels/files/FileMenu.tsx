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
  Pencil,
  Plus,
} from 'lucide-react';
import { type ComponentType, useRef, useState } from 'react';
import { notifyError } from '../../store/sessionActions.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { DossiersDialog } from './DossiersDialog.tsx';
import type { ExportDialogProps } from './ExportDialog.tsx';
import { addDocuments, duplicateDossier, newDossier, openFile, openSample } from './fileActions.ts';
import { ImportQuestions } from './ImportQuestions.tsx';
import { PasteDialog } from './PasteDialog.tsx';
import { RenameDialog } from './RenameDialog.tsx';

type DialogName = 'paste' | 'dossiers' | 'rename' | 'export';

/** What is done with whole dossiers and files. */
export function FileMenu() {
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const close = () => setDialog(null);
  /** Loaded when it is first asked for, with every format's writer. */
  const [ExportDialog, setExportDialog] = useState<ComponentType<ExportDialogProps>>();
  const openExport = () => {
    import('./ExportDialog.tsx').then((loaded) => {
      setExportDialog(() => loaded.ExportDialog);
      setDialog('export');
    }, notifyError);
  };
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <Menu.Root>
        <Menu.Trigger className="inline-flex h-8 items-center gap-1 rounded-md px-2 font-medium hover:bg-hover data-popup-open:bg-hover">
          File <ChevronDown size={14} aria-hidden="true" className="text-secondary" />
        </Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner sideOffset={4} align="start" className="z-50">
            <Menu.Popup className="min-w-56 rounded-lg border border-line bg-raised p-1 shadow-raised">
              <MenuItem icon={FilePlus2} label="Add documents…" onChoose={addDocuments} />
              <MenuItem icon={ClipboardPaste} label="Paste text…" onChoose={() => setDialog('paste')} />
              <Menu.Separator className="my-1 h-px bg-line" />
              <MenuItem icon={Plus} label="New dossier" onChoose={newDossier} />
              <MenuItem icon={FolderOpen} label="Open a dossier or graph…" onChoose={openFile} />
              <MenuItem icon={Library} label="Dossiers…" onChoose={() => setDialog('dossiers')} />
              <MenuItem icon={BookOpen} label="The sample dossier" onChoose={openSample} />
              <Menu.Separator className="my-1 h-px bg-line" />
              <MenuItem icon={Pencil} label="Rename…" onChoose={() => setDialog('rename')} />
              <MenuItem icon={Copy} label="Duplicate" onChoose={duplicateDossier} />
              <MenuItem icon={Download} label="Export…" onChoose={openExport} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <PasteDialog isOpen={dialog === 'paste'} onClose={close} />
      <DossiersDialog isOpen={dialog === 'dossiers'} onClose={close} />
      <ImportQuestions />
      <RenameDialog isOpen={dialog === 'rename'} onClose={close} />
      {ExportDialog && <ExportDialog isOpen={dialog === 'export'} onClose={close} />}
    </div>
  );
}
