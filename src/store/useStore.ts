import { useStore as useZustandStore } from 'zustand';
import { type State, store } from './store.ts';

/** Binds a component to what `select` returns; `select` must return the same value for the same state. */
export function useStore<T>(select: (state: State) => T): T {
  return useZustandStore(store, select);
}
