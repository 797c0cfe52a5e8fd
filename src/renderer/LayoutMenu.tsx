import { Menu } from '@base-ui/react/menu';
import { Check, LayoutDashboard } from 'lucide-react';
import { LAYOUTS } from '../layouts/arrangement.ts';
import { LAYOUT_WORDS } from '../layouts/layoutWords.ts';
import { useStore } from '../store/useStore.ts';
import { layOutBy } from '../store/viewActions.ts';
import { MenuSheet } from '../ui/MenuSheet.tsx';

/** The ways to lay the graph out. */
export function LayoutMenu() {
  const layout = useStore(({ view }) => view.layout);
  return (
    <div>
      <Menu.Root>
        <Menu.Trigger
          aria-label="Layout"
          title="Layout"
          className="inline-flex size-8 items-center justify-center rounded-md text-secondary hover:bg-hover hover:text-ink"
        >
          <LayoutDashboard size={16} aria-hidden="true" />
        </Menu.Trigger>
        <MenuSheet side="left" align="end" sideOffset={8} className="w-72">
          <Menu.RadioGroup value={layout}>
            {LAYOUTS.map((one) => (
              <Menu.RadioItem
                key={one}
                value={one}
                closeOnClick
                onClick={() => layOutBy(one)}
                className="flex cursor-pointer gap-2 rounded-md px-2 py-1.5 data-highlighted:bg-hover"
              >
                <span className="w-4 shrink-0 pt-0.5">
                  <Menu.RadioItemIndicator>
                    <Check size={16} aria-hidden="true" className="text-accent" />
                  </Menu.RadioItemIndicator>
                </span>
                <span>
                  {LAYOUT_WORDS[one].label}
                  <span className="block text-sm text-secondary">{LAYOUT_WORDS[one].meaning}</span>
                </span>
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
        </MenuSheet>
      </Menu.Root>
    </div>
  );
}
