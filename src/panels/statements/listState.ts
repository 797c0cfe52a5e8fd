import { create } from 'zustand';
import type { Sorting } from './sortRows.ts';

/** How the list was left, for when it is shown again; lives as long as the page. */
export interface ListState {
  readonly words: string;
  readonly sorting: Sorting | undefined;
  /** Only the statements of what is selected. */
  readonly isScoped: boolean;
  readonly offset: number;
}

export const useListState = create<ListState>(() => ({
  words: '',
  sorting: undefined,
  isScoped: false,
  offset: 0,
}));

export function changeList(change: Partial<ListState>): void {
  useListState.setState(change);
}
