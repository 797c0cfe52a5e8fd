import type { FocusEvent } from 'react';
import type { Selection } from '../store/session.ts';
import { pointAt } from '../store/sessionActions.ts';

/** What an element needs so that pointing at it, or reaching it by keyboard, lights everywhere what it stands for. */
export function pointing(selection: Selection) {
  return {
    onPointerEnter: () => pointAt(selection),
    onPointerLeave: () => pointAt(null),
    onFocus: ({ target }: FocusEvent<Element>) => {
      if (target.matches(':focus-visible')) pointAt(selection);
    },
    onBlur: () => pointAt(null),
  };
}
