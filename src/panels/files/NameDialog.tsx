import { type FormEvent, useRef } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Field } from './Field.tsx';
import { FileDialog } from './FileDialog.tsx';

export interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** Is given the name without spaces around it. */
  readonly onName: (name: string) => void;
}

/** Asks for another name. */
export function NameDialog({ title, name, isOpen, onClose, onName }: NameDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  const rename = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    onName(String(new FormData(event.currentTarget).get('name') ?? '').trim());
  };
  return (
    <FileDialog title={title} isOpen={isOpen} onClose={onClose} focus={field}>
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
