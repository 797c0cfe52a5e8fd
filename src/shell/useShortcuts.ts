import { useEffect } from 'react';
import type { Action, ActionContext } from '../actions/action.ts';
import { ACTIONS } from '../actions/actions.ts';
import { matchKeys } from '../actions/matchKeys.ts';
import { goBack } from '../store/sessionActions.ts';
import { store } from '../store/store.ts';

/** The keys of every action, and Esc, which closes or goes back; none where a dialog stands over the page, and only that of the palette where the user is typing. */
export function useShortcuts(context: ActionContext, close: () => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || hasDialog()) return;
      const action = findAction(event);
      if (isTyping(event.target) && action?.id !== 'palette') return;
      if (event.key === 'Escape') {
        if (!close()) goBack();
      } else {
        if (!action) return;
        if (action.isPossible?.(store.getState()) ?? true) action.run(context);
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [context, close]);
}

function findAction(event: KeyboardEvent): Action | undefined {
  const actions: readonly Action[] = ACTIONS;
  return actions.find(({ keys = [] }) => keys.some((one) => matchKeys(event, one)));
}

function hasDialog(): boolean {
  return document.querySelector('[role=dialog]:not([data-closed])') !== null;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target instanceof HTMLTextAreaElement ||
      target instanceof HTMLSelectElement ||
      (target instanceof HTMLInputElement && target.type !== 'checkbox' && target.type !== 'radio'))
  );
}
