import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { NameDialog } from '../files/NameDialog.tsx';
import { tryChange } from './tryChange.ts';

export interface EntityDialogProps {
  readonly entity: Entity;
  readonly onClose: () => void;
}

export function RenameEntityDialog({ entity: { id, label }, onClose }: EntityDialogProps) {
  const rename = async (wanted: string) => {
    const change = { kind: 'rename', entity: { id, label }, label: wanted } as const;
    if (await tryChange(`Renamed “${label}” to “${wanted}”`, change)) onClose();
  };
  return <NameDialog title={`Rename “${label}”`} name={label} isOpen onClose={onClose} onName={rename} />;
}
