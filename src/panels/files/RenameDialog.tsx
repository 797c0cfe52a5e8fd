import { type FormEvent, useRef } from 'react';
import { renameDossier } from '../../store/dossierActions.ts';
import { useStore } from '../../store/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from './Field.tsx';
import { FileDialog } from './FileDialog.tsx';

export interface RenameDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function RenameDialog({ isOpen, onClose }: RenameDialogProps) {
  const name = useStore(({ dossier }) => dossier.name);
  const field = useRef<HTMLInputElement>(null);
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (wanted !== '') renameDossier(wanted);
    onClose();
  };
  return (
    <FileDialog title="Rename the dossier" isOpen={isOpen} onClose={onClose} focus={field}>
      <form onSubmit={rename} className="flex flex-col gap-3">
        <Field ref={field} label="Name" name="name" defaultValue={name} required maxLength={200} />
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit">
            Rename
          </Button>
        </div>
      </form>
    </FileDialog>
  );
}
