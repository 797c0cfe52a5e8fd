import { Menu } from '@base-ui/react/menu';
import { PanelRightOpen } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { selectIndex } from '../../store/selectors.ts';
import { closeActorMenu, select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { FocusMenuLines } from './FocusMenuLines.tsx';

/** The menu of an actor in the graph, where it was asked for; not there when none was. */
export function ActorMenu() {
  const asked = useStore(({ session }) => session.actorMenu);
  const { entityById } = useStore(selectIndex);
  const place = useRef<HTMLDivElement>(null);
  const anchor = useMemo(
    () => asked && { getBoundingClientRect: () => new DOMRect(asked.x, asked.y, 0, 0) },
    [asked],
  );
  const entity = asked && entityById.get(asked.entity);
  return (
    <div ref={place}>
      {entity && (
        <Menu.Root open onOpenChange={(isOpen) => !isOpen && closeActorMenu()}>
          <Menu.Portal container={place}>
            <Menu.Positioner anchor={anchor} align="start" className="z-50">
              <Menu.Popup
                aria-label={entity.label}
                finalFocus={() => document.querySelector<HTMLElement>('[role=application]')}
                className="min-w-64 rounded-lg border border-line bg-raised p-1 shadow-raised"
              >
                <MenuItem
                  icon={PanelRightOpen}
                  label={`Open ${entity.label}`}
                  onChoose={() => select({ kind: 'entity', id: entity.id })}
                />
                <FocusMenuLines actor={entity.id} />
              </Menu.Popup>
            </Menu.Positioner>
          </Menu.Portal>
        </Menu.Root>
      )}
    </div>
  );
}
