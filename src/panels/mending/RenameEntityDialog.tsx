import { type FormEvent, useRef } from 'react';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../files/Field.tsx';
import { FileDialog } from '../files/FileDialog.tsx';
import { tryChange } from './tryChange.ts';

export interface EntityDialogProps {
  readonly entity: Entity;
  readonly onClose: () => void;
}

export function RenameEntityDialog({ entity, onClose }: EntityDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  const { id, label } = entity;
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const wanted = String(new FormData(event.currentTarget).get('name') ?? '').trim();
    if (
      tryChange(`Renamed “${label}” to “${wanted}”`, { kind: 'rename', entity: { id, label }, label: wanted })
    )
      onClose();
  };
  return (
    <FileDialog title={`Rename “${label}”`} isOpen onClose={onClose} focus={field}>
      <form onSubmit={rename} className="flex flex-col gap-3">
        <Field ref={field} label="Name" name="name" defaultValue={label} required maxLength={200} />
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
