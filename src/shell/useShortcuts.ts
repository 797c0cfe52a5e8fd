import { useEffect } from 'react';
import { flushSync } from 'react-dom';
import { SEARCH_ID } from '../panels/search/SearchBox.tsx';
import { redo, undo } from '../store/dossierActions.ts';
import { select } from '../store/sessionActions.ts';

/** `/` searches, Esc closes, Ctrl or ⌘ with Z undoes, with Shift redoes; none where the user is typing. */
export function useShortcuts(openSearch: () => void, close: () => boolean): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target)) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (event.key === '/' && !isCommand && !event.altKey) {
        flushSync(openSearch);
        document.getElementById(SEARCH_ID)?.focus();
      } else if (event.key === 'Escape') {
        if (!close()) select(null);
      } else if (isCommand && event.key.toLowerCase() === 'z') {
        if (event.shiftKey) redo();
        else undo();
      } else if (isCommand && event.key.toLowerCase() === 'y') redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [openSearch, close]);
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
