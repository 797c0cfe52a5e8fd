import { Redo2, Undo2 } from 'lucide-react';
import { redo, undo } from '../store/dossierActions.ts';
import { useStore } from '../store/useStore.ts';
import { IconButton } from '../ui/IconButton.tsx';

export function UndoButtons() {
  const last = useStore(({ done }) => done.at(-1));
  const next = useStore(({ undone }) => undone.at(-1));
  return (
    <>
      <IconButton
        icon={Undo2}
        label={last ? `Undo: ${last.label}` : 'Nothing to undo'}
        disabled={!last}
        onClick={undo}
      />
      <IconButton
        icon={Redo2}
        label={next ? `Redo: ${next.label}` : 'Nothing to redo'}
        disabled={!next}
        onClick={redo}
      />
    </>
  );
}
