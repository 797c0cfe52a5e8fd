import { FAMILY_HUES, type Theme, TYPE_HUES } from '../../graph-data/vocabulary/palette.ts';

/** Puts a theme on the page, with the hues of types (`--type-person`) and families (`--family-role`). */
export function applyTheme(theme: Theme): void {
  const root = document.documentElement;
  root.dataset.theme = theme;
  for (const [type, hue] of Object.entries(TYPE_HUES)) root.style.setProperty(`--type-${type}`, hue[theme]);
  for (const [family, hue] of Object.entries(FAMILY_HUES))
    root.style.setProperty(`--family-${family}`, hue[theme]);
}
