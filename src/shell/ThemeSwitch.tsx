import { Menu } from '@base-ui/react/menu';
import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { THEMES, type Theme } from '../store/store.ts';
import { useStore } from '../store/useStore.ts';
import { setTheme } from '../store/viewActions.ts';
import { useTheme } from '../ui/useTheme.ts';

const CHOICES = {
  system: { label: 'As the system', icon: Monitor },
  light: { label: 'Light', icon: Sun },
  dark: { label: 'Dark', icon: Moon },
} as const satisfies Record<Theme, unknown>;

export function ThemeSwitch() {
  const chosen = useStore(({ theme }) => theme);
  const inForce = useTheme();
  const Icon = CHOICES[inForce].icon;
  return (
    <Menu.Root>
      <Menu.Trigger
        aria-label="Light or dark"
        className="inline-flex size-8 items-center justify-center rounded-md text-secondary hover:bg-hover hover:text-ink"
      >
        <Icon size={16} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="end" className="z-50">
          <Menu.Popup className="min-w-44 rounded-lg border border-line bg-raised p-1 shadow-raised">
            <Menu.RadioGroup value={chosen} onValueChange={setTheme}>
              {THEMES.map((theme) => {
                const { label, icon: ChoiceIcon } = CHOICES[theme];
                return (
                  <Menu.RadioItem
                    key={theme}
                    value={theme}
                    className="flex h-8 cursor-pointer items-center gap-2 rounded-md px-2 data-highlighted:bg-hover"
                  >
                    <ChoiceIcon size={16} aria-hidden="true" className="text-secondary" />
                    <span className="flex-1">{label}</span>
                    <Menu.RadioItemIndicator>
                      <Check size={14} aria-hidden="true" />
                    </Menu.RadioItemIndicator>
                  </Menu.RadioItem>
                );
              })}
            </Menu.RadioGroup>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
