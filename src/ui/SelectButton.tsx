import type { ComponentProps } from 'react';
import type { Selection } from '../store/session.ts';
import { select } from '../store/sessionActions.ts';
import { pointing } from './pointing.ts';

export interface SelectButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  readonly selection: Selection;
}

/** A button that stands for something of the dossier: pointing at it lights that everywhere, choosing it opens it. */
export function SelectButton({ selection, ...rest }: SelectButtonProps) {
  return <button type="button" onClick={() => select(selection)} {...pointing(selection)} {...rest} />;
}
