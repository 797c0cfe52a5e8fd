import { Menu } from '@base-ui/react/menu';
import { Focus } from 'lucide-react';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { FocusMenuLines } from './FocusMenuLines.tsx';

/** Looks closer at an actor on the graph: alone, with those around it, with more of them, or without it. */
export function FocusMenu({ entity }: { readonly entity: Entity }) {
  return (
    <Menu.Root>
      <Menu.Trigger className="inline-flex h-8 items-center gap-2 rounded-md border border-line bg-surface px-3 hover:bg-hover data-popup-open:bg-hover">
        <Focus size={14} aria-hidden="true" /> Focus
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="z-50">
          <Menu.Popup className="min-w-56 rounded-lg border border-line bg-raised p-1 shadow-raised">
            <FocusMenuLines actor={entity.id} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
