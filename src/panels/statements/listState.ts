import { createListState } from '../table/createListState.ts';

export const useListState = createListState();
