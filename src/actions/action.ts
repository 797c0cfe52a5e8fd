import type { State } from '../store/store.ts';

export const ACTION_GROUPS = ['Dossier', 'Views', 'Graph', 'Findings', 'Help'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** What an action needs of the window it is done in. */
export interface ActionContext {
  readonly openSearch: () => void;
}

/**
 * Something the user can do, in the user's words: from a menu, the palette or its keys. `keys` are written as they are shown on the
 * help sheet: `Mod` is Ctrl, on a Mac ⌘; the first is shown.
 */
export interface Action {
  readonly id: string;
  readonly label: string;
  readonly group: ActionGroup;
  readonly keys?: readonly string[];
  /** Where it is not given, it can always be done. */
  readonly isPossible?: (state: State) => boolean;
  readonly run: (context: ActionContext) => void;
}
