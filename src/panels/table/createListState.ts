import { create } from 'zustand';
import type { Sorting } from './sortRows.ts';

/** How a list was left, for when it is shown again; lives as long as the page. */
export interface ListState<Name extends string> {
  readonly words: string;
  readonly sorting: Sorting<Name> | undefined;
  /** Only what belongs to what is selected. */
  readonly isScoped: boolean;
  /** Only what the graph shows. */
  readonly isInGraph: boolean;
  readonly offset: number;
}

export function createListState<Name extends string>() {
  return create<ListState<Name>>(() => ({
    words: '',
    sorting: undefined,
    isScoped: false,
    isInGraph: false,
    offset: 0,
  }));
}
