import { Menu } from '@base-ui/react/menu';
import { ChevronRight } from 'lucide-react';
import { type ReactNode, useRef } from 'react';

/** A line of a menu that opens further lines beside it. */
export function Submenu({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <Menu.SubmenuRoot>
        <Menu.SubmenuTrigger className="flex h-8 cursor-pointer items-center gap-2 rounded-md px-2 data-highlighted:bg-hover data-popup-open:bg-hover">
          <span className="flex-1">{label}</span>
          <ChevronRight size={14} aria-hidden="true" className="text-secondary" />
        </Menu.SubmenuTrigger>
        <Menu.Portal container={place}>
          <Menu.Positioner className="z-50" sideOffset={2} alignOffset={-4}>
            <Menu.Popup className="max-h-(--available-height) min-w-56 overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-raised">
              {children}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.SubmenuRoot>
    </div>
  );
}
