import { createListState } from '../table/createListState.ts';
import type { ColumnName } from './columns.ts';

export const useListState = createListState<ColumnName>();
