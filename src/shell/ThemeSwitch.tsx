import { Menu } from '@base-ui/react/menu';
import { Check, Monitor, Moon, Sun } from 'lucide-react';
import { THEMES, type Theme } from '../store/store.ts';
import { useStore } from '../store/useStore.ts';
import { setTheme } from '../store/viewActions.ts';
import { PopupMenu } from '../ui/PopupMenu.tsx';
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
    <PopupMenu
      align="end"
      label="Light or dark"
      buttonClass="inline-flex size-8 items-center justify-center rounded-md text-secondary hover:bg-hover hover:text-ink"
      face={<Icon size={16} aria-hidden="true" />}
    >
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
    </PopupMenu>
  );
}
