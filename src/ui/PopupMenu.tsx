import { Menu } from '@base-ui/react/menu';
import { type ReactNode, useRef } from 'react';

/** The look of a button with a word that opens a menu. */
export const MENU_BUTTON =
  'inline-flex h-8 items-center gap-2 rounded-md border border-line bg-surface px-3 hover:bg-hover data-popup-open:bg-hover';

interface PopupMenuProps {
  /** What the button shows; an icon alone needs a `label`. */
  readonly face: ReactNode;
  readonly label?: string;
  readonly buttonClass: string;
  readonly align?: 'start' | 'end';
  readonly children: ReactNode;
}

/** A button that opens a menu. The menu stands beside its button in the page, and so in the same part of it. */
export function PopupMenu({ face, label, buttonClass, align = 'start', children }: PopupMenuProps) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <Menu.Root>
        <Menu.Trigger aria-label={label} className={buttonClass}>
          {face}
        </Menu.Trigger>
        <Menu.Portal container={place}>
          <Menu.Positioner positionMethod="fixed" sideOffset={4} align={align} className="z-50">
            <Menu.Popup className="max-h-(--available-height) min-w-48 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-raised">
              {children}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}
