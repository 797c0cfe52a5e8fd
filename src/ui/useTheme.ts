import { useLayoutEffect } from 'react';
import type { Theme } from '../../graph-data/vocabulary/palette.ts';
import { useStore } from '../store/useStore.ts';
import { applyTheme } from './applyTheme.ts';
import { useMedia } from './useMedia.ts';

/** The theme in force: the one chosen by hand, or else the system's. */
export function useTheme(): Theme {
  const chosen = useStore(({ theme }) => theme);
  const isDark = useMedia('(prefers-color-scheme: dark)');
  if (chosen === 'system') return isDark ? 'dark' : 'light';
  return chosen;
}

/** Keeps the theme in force on the page, from before the first paint. */
export function useAppliedTheme(): void {
  const theme = useTheme();
  useLayoutEffect(() => applyTheme(theme), [theme]);
}
