import { renameDossier } from '../../store/dossierActions.ts';
import { useStore } from '../../store/useStore.ts';
import { NameDialog } from './NameDialog.tsx';

export interface RenameDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function RenameDialog({ isOpen, onClose }: RenameDialogProps) {
  const name = useStore(({ dossier }) => dossier.name);
  const rename = (wanted: string) => {
    if (wanted !== '') renameDossier(wanted);
    onClose();
  };
  return (
    <NameDialog title="Rename the dossier" name={name} isOpen={isOpen} onClose={onClose} onName={rename} />
  );
}
