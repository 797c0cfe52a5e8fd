import { type FormEvent, useRef, useState } from 'react';
import { ingestSources } from '../../ingest/ingestSources.ts';
import type { AboutText } from '../../ingest/sources.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from './Field.tsx';
import { FileDialog } from './FileDialog.tsx';

export interface PasteDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Text to add, with what is known of it: the date decides what “on Wednesday” means. */
export function PasteDialog({ isOpen, onClose }: PasteDialogProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const about = readAbout(new FormData(event.currentTarget));
    setText('');
    onClose();
    void ingestSources([{ kind: 'text', text, about }]);
  };
  return (
    <FileDialog
      title="Paste text"
      description="The text stays on this computer. Its date decides what “on Wednesday” means."
      isOpen={isOpen}
      onClose={onClose}
      isWide
      focus={field}
    >
      <form onSubmit={add} className="flex flex-col gap-3">
        <label className="flex flex-col gap-1">
          <span className="text-sm text-secondary">Text</span>
          <textarea
            ref={field}
            value={text}
            onChange={(event) => setText(event.target.value)}
            rows={12}
            className="min-h-32 w-full resize-y rounded-md border border-line bg-surface p-2"
          />
        </label>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label="Title" name="title" placeholder="Its first line, when left empty" />
          <Field label="Date of publication" name="date" type="date" />
          <Field label="Publisher" name="publisher" />
          <Field label="Address" name="url" type="url" placeholder="https://" />
        </div>
        <div className="flex justify-end gap-2">
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" disabled={text.trim() === ''}>
            Add to the dossier
          </Button>
        </div>
      </form>
    </FileDialog>
  );
}

function readAbout(form: FormData): AboutText {
  const fields = ['title', 'date', 'publisher', 'url'] as const;
  return Object.fromEntries(
    fields.map((field) => [field, String(form.get(field) ?? '').trim()]).filter(([, value]) => value !== ''),
  );
}
