import { Menu } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { MenuSheet } from './MenuSheet.tsx';

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

/** A button that opens a menu. */
export function PopupMenu({ face, label, buttonClass, align = 'start', children }: PopupMenuProps) {
  return (
    <div>
      <Menu.Root>
        <Menu.Trigger aria-label={label} className={buttonClass}>
          {face}
        </Menu.Trigger>
        <MenuSheet sideOffset={4} align={align} className="min-w-48">
          {children}
        </MenuSheet>
      </Menu.Root>
    </div>
  );
}
