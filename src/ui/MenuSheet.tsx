import { Menu } from '@base-ui/react/menu';
import { type ComponentProps, useRef } from 'react';
import { joinClasses } from './joinClasses.ts';

type Placing = Pick<
  ComponentProps<typeof Menu.Positioner>,
  'anchor' | 'side' | 'align' | 'sideOffset' | 'alignOffset'
>;
type Behaving = Pick<ComponentProps<typeof Menu.Popup>, 'aria-label' | 'finalFocus' | 'children'> & {
  readonly className: string;
};

/**
 * The lines of a menu. They stand in the page beside what opens them, and so in the same part of it, but no panel cuts them off; where the
 * window is too low for them, they scroll.
 */
export function MenuSheet({
  anchor,
  side,
  align,
  sideOffset,
  alignOffset,
  className,
  ...rest
}: Placing & Behaving) {
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place}>
      <Menu.Portal container={place}>
        <Menu.Positioner
          positionMethod="fixed"
          className="z-50"
          {...{ anchor, side, align, sideOffset, alignOffset }}
        >
          <Menu.Popup
            className={joinClasses(
              'max-h-(--available-height) overflow-y-auto rounded-lg border border-line bg-raised p-1 shadow-raised',
              className,
            )}
            {...rest}
          />
        </Menu.Positioner>
      </Menu.Portal>
    </div>
  );
}
