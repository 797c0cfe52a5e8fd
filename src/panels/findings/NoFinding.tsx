import type { ReactNode } from 'react';
import { hasFilters } from '../../filters/hasFilters.ts';
import { useStore } from '../../store/useStore.ts';
import { resetFilters } from '../../store/viewActions.ts';
import { isAllTime } from '../../time/timeFilter.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { addDocuments } from '../files/fileActions.ts';

export interface NoFindingProps {
  readonly title: string;
  /** What would be here. */
  readonly children: ReactNode;
  /** What else may bring some. */
  readonly action?: ReactNode;
}

/** A kind of finding of which there is none: what would be here, and what may bring some. */
export function NoFinding({ title, children, action }: NoFindingProps) {
  const isFiltered = useStore(
    ({ view }) => hasFilters(view.hidden) || !isAllTime(view.time) || view.saidBy !== 'anyone',
  );
  return (
    <Empty title={title}>
      <p>{children}</p>
      <div className="flex flex-wrap justify-center gap-2 pt-4">
        {action}
        {isFiltered && <Button onClick={resetFilters}>Reset filters</Button>}
        <Button onClick={() => void addDocuments()}>Add documents</Button>
      </div>
    </Empty>
  );
}
