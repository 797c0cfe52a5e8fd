import type { ComponentProps } from 'react';
import type { Selection } from '../store/session.ts';
import { pointAt, select } from '../store/sessionActions.ts';

export interface SelectButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly selection: Selection;
}

/** A button that stands for something of the dossier: pointing at it lights that everywhere, choosing it opens it. */
export function SelectButton({ selection, ...rest }: SelectButtonProps) {
  return (
    <button
      type="button"
      onClick={() => select(selection)}
      onPointerEnter={() => pointAt(selection)}
      onPointerLeave={() => pointAt(null)}
      {...rest}
    />
  );
}
