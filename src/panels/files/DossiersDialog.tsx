import { Trash2 } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import type { SavedDossier } from '../../storage/database.ts';
import { getLibrary } from '../../storage/startStorage.ts';
import { notifyError } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import { countWords } from '../../ui/words.ts';
import { FileDialog } from './FileDialog.tsx';

export interface DossiersDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** What stands in the dialog to be taken back: a message under a dialog could not be reached. */
interface Deleted {
  readonly name: string;
  readonly undo: () => Promise<void>;
}

/** The dossiers in this browser's storage: to open, or to delete. */
export function DossiersDialog({ isOpen, onClose }: DossiersDialogProps) {
  const openId = useStore(({ dossierId }) => dossierId);
  const [saved, setSaved] = useState<readonly SavedDossier[]>([]);
  const [deleted, setDeleted] = useState<Deleted>();
  const list = useCallback(() => {
    getLibrary()?.list().then(setSaved, notifyError);
  }, []);
  useEffect(() => {
    setDeleted(undefined);
    if (isOpen) list();
  }, [isOpen, list]);

  const open = (id: string) => {
    onClose();
    getLibrary()?.open(id).catch(notifyError);
  };
  const remove = async ({ id, name }: SavedDossier) => {
    try {
      const undo = await getLibrary()?.remove(id);
      list();
      if (undo) setDeleted({ name, undo });
    } catch (error) {
      notifyError(error);
    }
  };
  const restore = ({ undo }: Deleted) => {
    setDeleted(undefined);
    undo().then(list, notifyError);
  };
  return (
    <FileDialog
      title="Dossiers"
      description="They are kept in this browser, on this computer."
      isOpen={isOpen}
      onClose={onClose}
    >
      {saved.length === 0 && (
        <p className="text-secondary">
          {getLibrary()
            ? 'No dossier is saved yet: one is as soon as you add a document or change something.'
            : 'This browser does not let Attest save dossiers.'}
        </p>
      )}
      <ul className="flex flex-col">
        {saved.map((dossier) => (
          <li
            key={dossier.id}
            className={joinClasses('flex items-center rounded-md', dossier.id === openId && 'bg-accent-soft')}
          >
            <button
              type="button"
              aria-current={dossier.id === openId ? 'true' : undefined}
              onClick={() => open(dossier.id)}
              className="min-w-0 flex-1 rounded-md px-3 py-2 text-left hover:bg-hover"
            >
              <span className="block truncate font-medium">{dossier.name}</span>
              <span className="block text-sm text-secondary">
                {countWords(dossier.documentCount, 'document')},{' '}
                {countWords(dossier.statementCount, 'statement')} ·{' '}
                {new Date(dossier.savedAt).toLocaleString('en-GB', {
                  dateStyle: 'medium',
                  timeStyle: 'short',
                })}
              </span>
            </button>
            <IconButton
              icon={Trash2}
              label={`Delete “${dossier.name}”`}
              onClick={() => void remove(dossier)}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="flex items-center gap-2 pt-2 text-secondary empty:hidden">
        {deleted && (
          <>
            Deleted “{deleted.name}”.
            <button
              type="button"
              onClick={() => restore(deleted)}
              className="rounded font-medium text-accent hover:underline"
            >
              Undo
            </button>
          </>
        )}
      </p>
    </FileDialog>
  );
}
