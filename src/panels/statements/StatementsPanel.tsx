import { useDeferredValue, useMemo, useRef } from 'react';
import { selectIndex, selectVisibleStatements } from '../../store/selectors.ts';
import type { Selection } from '../../store/session.ts';
import { useStore } from '../../store/useStore.ts';
import { resetFilters } from '../../store/viewActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { findRows } from './findRows.ts';
import { listRows } from './listRows.ts';
import { changeList, useListState } from './listState.ts';
import { StatementCards } from './StatementCards.tsx';
import { StatementGrid } from './StatementGrid.tsx';
import { StatementsBar } from './StatementsBar.tsx';
import { belongsTo } from './scopeStatements.ts';
import { rankWords, sortRows, turnSorting } from './sortRows.ts';

/** Room for columns. */
const GRID_FROM = 640;

/** The graph's statements as a list: the same filters, the same selection. */
export function StatementsPanel() {
  const documents = useStore(({ dossier }) => dossier.documents);
  const all = useStore(({ dossier }) => dossier.statements.length);
  const visible = useStore(selectVisibleStatements);
  const index = useStore(selectIndex);
  const selection = useStore(({ session }) => session.selection);
  const pointedAt = useStore(({ session }) => session.pointedAt);
  const { words, isScoped, sorting } = useListState();
  const panel = useRef<HTMLDivElement>(null);
  const isGrid = useWidth(panel) >= GRID_FROM;
  const scope = isScoped && canScope(selection) ? selection : undefined;
  const wanted = useDeferredValue(words);

  const rows = useMemo(() => listRows(visible, index, documents), [visible, index, documents]);
  const ranks = useMemo(() => rankWords(rows), [rows]);
  const found = useMemo(() => {
    const scoped = scope ? rows.filter(({ statement }) => belongsTo(statement, scope)) : rows;
    return findRows(scoped, wanted);
  }, [rows, scope, wanted]);
  const sorted = useMemo(() => sortRows(found, sorting, ranks), [found, sorting, ranks]);
  const selected = selection?.kind === 'statement' ? selection.id : undefined;

  return (
    <div ref={panel} className="flex h-full min-h-0 flex-col bg-surface">
      <StatementsBar
        words={words}
        onWords={(next) => changeList({ words: next })}
        shown={found.length}
        visible={visible.length}
        all={all}
        scope={canScope(selection) ? selection : undefined}
        isScoped={isScoped}
        onScope={(next) => changeList({ isScoped: next })}
        sorting={isGrid ? undefined : { by: sorting, onSort: (next) => changeList({ sorting: next }) }}
      />
      <div className="min-h-0 flex-1">
        {found.length === 0 ? (
          <NothingFound all={all} visible={visible.length} onForget={() => changeList({ words: '' })} />
        ) : isGrid ? (
          <StatementGrid
            rows={sorted}
            entityById={index.entityById}
            sorting={sorting}
            onSort={(column) => changeList({ sorting: turnSorting(sorting, column) })}
            selected={selected}
            pointed={pointedAt?.kind === 'statement' ? pointedAt.id : undefined}
          />
        ) : (
          <StatementCards rows={sorted} entityById={index.entityById} selected={selected} />
        )}
      </div>
    </div>
  );
}

function canScope(selection: Selection | null): selection is Selection {
  return selection !== null && selection.kind !== 'statement';
}

interface NothingFoundProps {
  readonly all: number;
  readonly visible: number;
  readonly onForget: () => void;
}

function NothingFound({ all, visible, onForget }: NothingFoundProps) {
  if (all === 0) return <Empty title="No statements yet">Add documents: what they say is listed here.</Empty>;
  if (visible === 0)
    return (
      <Empty title="The filters hide every statement">
        <Button onClick={resetFilters}>Reset filters</Button>
      </Empty>
    );
  return (
    <Empty title="No statement matches">
      <Button onClick={onForget}>Clear the search</Button>
    </Empty>
  );
}
