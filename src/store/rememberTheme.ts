import { store, THEMES, type Theme } from './store.ts';
import { setTheme } from './viewActions.ts';

const KEY = 'attest-theme';

/** Keeps the theme chosen by hand with the browser; where that is refused, as long as the page lives. */
export function rememberTheme(): void {
  try {
    const kept = localStorage.getItem(KEY);
    if (isTheme(kept)) setTheme(kept);
    store.subscribe(
      ({ theme }) => theme,
      (theme) => localStorage.setItem(KEY, theme),
    );
  } catch {
    return;
  }
}

function isTheme(value: string | null): value is Theme {
  return THEMES.some((theme) => theme === value);
}
