import { Menu } from '@base-ui/react/menu';
import { PanelRightOpen } from 'lucide-react';
import { useMemo } from 'react';
import { selectIndex } from '../../store/selectors.ts';
import { closeActorMenu, select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import { MenuSheet } from '../../ui/MenuSheet.tsx';
import { FocusMenuLines } from './FocusMenuLines.tsx';

/** The menu of an actor in the graph, where it was asked for; not there when none was. */
export function ActorMenu() {
  const asked = useStore(({ session }) => session.actorMenu);
  const { entityById } = useStore(selectIndex);
  const anchor = useMemo(
    () => asked && { getBoundingClientRect: () => new DOMRect(asked.x, asked.y, 0, 0) },
    [asked],
  );
  const entity = asked ? entityById.get(asked.entity) : undefined;
  return (
    <Menu.Root open={entity !== undefined} onOpenChange={(isOpen) => !isOpen && closeActorMenu()}>
      <MenuSheet
        anchor={anchor}
        align="start"
        aria-label={entity?.label}
        finalFocus={() => document.querySelector<HTMLElement>('[role=application]')}
        className="min-w-64"
      >
        {entity && (
          <>
            <MenuItem
              icon={PanelRightOpen}
              label={`Open ${entity.label}`}
              onChoose={() => select({ kind: 'entity', id: entity.id })}
            />
            <FocusMenuLines actor={entity.id} />
          </>
        )}
      </MenuSheet>
    </Menu.Root>
  );
}
