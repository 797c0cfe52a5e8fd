import { useEffect } from 'react';
import { FAMILY_HUES, type Theme, TYPE_HUES } from '../../graph-data/vocabulary/palette.ts';
import { useStore } from '../store/useStore.ts';
import { useMedia } from './useMedia.ts';

/** The theme in force: the one chosen by hand, or else the system's. */
export function useTheme(): Theme {
  const chosen = useStore(({ theme }) => theme);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  if (chosen === 'system') return isDark ? 'dark' : 'light';
  return chosen;
}

/** Puts the theme in force on the page, with the hues of types (`--type-person`) and families (`--family-role`). */
export function useAppliedTheme(): Theme {
  const theme = useTheme();
  useEffect(() => {
    const root = document.documentElement;
    root.dataset.theme = theme;
    for (const [type, hue] of Object.entries(TYPE_HUES)) root.style.setProperty(`--type-${type}`, hue[theme]);
    for (const [family, hue] of Object.entries(FAMILY_HUES))
      root.style.setProperty(`--family-${family}`, hue[theme]);
  }, [theme]);
  return theme;
}
