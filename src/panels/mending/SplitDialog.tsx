import { type FormEvent, useMemo, useState } from 'react';
import { countWordings } from '../../edits/splitEntity.ts';
import { useStore } from '../../store/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { formatCount } from '../../ui/words.ts';
import { Field } from '../files/Field.tsx';
import { FileDialog } from '../files/FileDialog.tsx';
import type { EntityDialogProps } from './RenameEntityDialog.tsx';
import { tryChange } from './tryChange.ts';

/** Asks which wordings mean another actor, and makes them an actor of their own. */
export function SplitDialog({ entity, onClose }: EntityDialogProps) {
  const dossier = useStore((state) => state.dossier);
  const wordings = useMemo(
    () => [...countWordings(dossier, entity)].sort(([, a], [, b]) => b - a),
    [dossier, entity],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const toggle = (wording: string) => {
    const next = new Set(chosen);
    if (!next.delete(wording)) next.add(wording);
    setChosen(next);
  };
  const split = async (event: FormEvent) => {
    event.preventDefault();
    const label = name.trim() || ([...chosen][0] ?? '');
    const done = await tryChange(`Split “${label}” off “${entity.label}”`, {
      kind: 'split',
      entity: { id: entity.id, label: entity.label },
      wordings: [...chosen],
      as: { id: `split-${crypto.randomUUID()}`, label },
    });
    if (done) onClose();
  };
  return (
    <FileDialog
      title={`“${entity.label}” is two actors`}
      description="Choose the names that mean the other one."
      isOpen
      onClose={onClose}
    >
      {wordings.length < 2 ? (
        <p className="text-secondary">It has one name only, so there is nothing to split off.</p>
      ) : (
        <form onSubmit={split} className="flex flex-col gap-3">
          <ul className="flex max-h-72 flex-col overflow-y-auto">
            {wordings.map(([wording, count]) => (
              <li key={wording}>
                <label className="flex items-center gap-2 rounded px-1 py-1 hover:bg-hover">
                  <input type="checkbox" checked={chosen.has(wording)} onChange={() => toggle(wording)} />
                  <span className="min-w-0 flex-1 truncate">{wording}</span>
                  <span className="text-sm text-secondary">×{formatCount(count)}</span>
                </label>
              </li>
            ))}
          </ul>
          <Field
            label="Its name"
            value={name}
            placeholder={[...chosen][0] ?? ''}
            onChange={(event) => setName(event.target.value)}
            maxLength={200}
          />
          <div className="flex justify-end gap-2">
            <Button onClick={onClose}>Cancel</Button>
            <Button tone="primary" type="submit" disabled={chosen.size === 0}>
              Split off
            </Button>
          </div>
        </form>
      )}
    </FileDialog>
  );
}
