import { Menu } from '@base-ui/react/menu';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { MenuSheet } from './MenuSheet.tsx';

/** A line of a menu that opens further lines beside it. */
export function Submenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <Menu.SubmenuRoot>
        <Menu.SubmenuTrigger className="flex h-8 cursor-pointer items-center gap-2 rounded-md px-2 data-highlighted:bg-hover data-popup-open:bg-hover">
          <span className="flex-1">{label}</span>
          <ChevronRight size={14} aria-hidden="true" className="text-secondary" />
        </Menu.SubmenuTrigger>
        <MenuSheet sideOffset={2} alignOffset={-4} className="min-w-56">
          {children}
        </MenuSheet>
      </Menu.SubmenuRoot>
    </div>
  );
}
