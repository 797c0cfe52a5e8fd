import { create } from 'zustand';

/** How a list was left, for when it is shown again; lives as long as the page. */
export interface ListState {
  readonly words: string;
  /** Only what belongs to what is selected. */
  readonly isScoped: boolean;
  /** Only what the graph shows. */
  readonly isInGraph: boolean;
  readonly offset: number;
}

export function createListState() {
  return create<ListState>(() => ({
    words: '',
    isScoped: false,
    isInGraph: false,
    offset: 0,
  }));
}
