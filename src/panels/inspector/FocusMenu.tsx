import { Focus } from 'lucide-react';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { MENU_BUTTON, PopupMenu } from '../../ui/PopupMenu.tsx';
import { FocusMenuLines } from './FocusMenuLines.tsx';

/** Looks closer at an actor on the graph: alone, with those around it, with more of them, or without it. */
export function FocusMenu({ entity }: { readonly entity: Entity }) {
  return (
    <PopupMenu
      buttonClass={MENU_BUTTON}
      face={
        <>
          <Focus size={14} aria-hidden="true" /> Focus
        </>
      }
    >
      <FocusMenuLines actor={entity.id} />
    </PopupMenu>
  );
}
