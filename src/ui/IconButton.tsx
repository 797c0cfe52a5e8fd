import { Tooltip } from '@base-ui/react/tooltip';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import { joinClasses } from './joinClasses.ts';

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'children'> {
  readonly icon: LucideIcon;
  /** What it does: its name for a screen reader, and shown when it is pointed at. */
  readonly label: string;
  readonly isPressed?: boolean;
}

export function IconButton({ icon: Icon, label, isPressed, className, ...rest }: IconButtonProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger
        delay={400}
        render={
          <button
            type="button"
            aria-label={label}
            {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
            className={joinClasses(
              'inline-flex size-8 shrink-0 items-center justify-center rounded-md text-secondary transition-colors',
              'hover:bg-hover hover:text-ink disabled:cursor-default disabled:opacity-40 aria-pressed:bg-accent-soft aria-pressed:text-accent',
              className,
            )}
            {...rest}
          >
            <Icon size={16} aria-hidden="true" />
          </button>
        }
      />
      <Tooltip.Portal>
        <Tooltip.Positioner sideOffset={6} className="z-50">
          <Tooltip.Popup className="rounded-md bg-ink px-2 py-1 text-sm text-surface shadow-raised">
            {label}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
