import { Menu } from '@base-ui/react/menu';
import type { LucideIcon } from 'lucide-react';

export interface MenuItemProps {
  readonly icon?: LucideIcon;
  readonly label: string;
  readonly onChoose: () => void;
}

/** A line of a menu. */
export function MenuItem({ icon: Icon, label, onChoose }: MenuItemProps) {
  return (
    <Menu.Item
      onClick={onChoose}
      className="flex h-8 cursor-pointer items-center gap-2 rounded-md px-2 data-highlighted:bg-hover"
    >
      {Icon && <Icon size={16} aria-hidden="true" className="text-secondary" />}
      {label}
    </Menu.Item>
  );
}
