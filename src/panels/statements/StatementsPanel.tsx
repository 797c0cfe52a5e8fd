import { X } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import {
  selectIndex,
  selectPointed,
  selectProjection,
  selectRaised,
  selectVisibleStatements,
} from '../../store/selectors.ts';
import type { Selection } from '../../store/session.ts';
import { showInReader } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { orderStatements, resetFilters } from '../../store/viewActions.ts';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { countWords, formatCount } from '../../ui/words.ts';
import { addDocuments } from '../files/fileActions.ts';
import { CardList } from '../table/CardList.tsx';
import { Grid } from '../table/Grid.tsx';
import { GRID_FROM } from '../table/gridLook.ts';
import { readSorting, writeSorting } from '../table/sortingWord.ts';
import { type Sorting, sortRows } from '../table/sortRows.ts';
import { TableBar } from '../table/TableBar.tsx';
import { COLUMNS, type ColumnName } from './columns.ts';
import { findRows } from './findRows.ts';
import { listRows, type StatementRow } from './listRows.ts';
import { useListState } from './listState.ts';
import { rankRows } from './rankRows.ts';
import { ScopeChoice } from './ScopeChoice.tsx';
import { StatementCard } from './StatementCard.tsx';
import { StatementCell } from './StatementCell.tsx';
import { belongsTo } from './scopeStatements.ts';

const { setState: changeList } = useListState;
const keyOf = ({ statement }: StatementRow) => statement.id;
const selectionOf = ({ statement }: StatementRow): Selection => ({ kind: 'statement', id: statement.id });
const openDocument = ({ statement: { evidence } }: StatementRow) => showInReader(evidence.document, evidence);

const sortStatements = (next: Sorting<ColumnName> | undefined) => orderStatements(writeSorting(next));

/** The graph's statements as a list: the same filters, the same selection. */
export function StatementsPanel() {
  const documents = useStore(({ dossier }) => dossier.documents);
  const all = useStore(({ dossier }) => dossier.statements.length);
  const visible = useStore(selectVisibleStatements);
  const index = useStore(selectIndex);
  const { standFor } = useStore(selectRaised);
  const selection = useStore(({ session }) => session.selection);
  const pointed = useStore(selectPointed);
  const { words, isScoped, isInGraph, offset } = useListState();
  const order = useStore(({ view }) => view.statementOrder);
  const sorting = useMemo(() => readSorting(order, COLUMNS), [order]);
  const { drawn } = useStore(selectProjection).fold;
  const hasSteps = useStore(({ view }) => view.steps.length > 0);
  const panel = useRef<HTMLDivElement>(null);
  const isGrid = useWidth(panel) >= GRID_FROM;
  const choosable = canScope(selection) ? selection : undefined;
  const scope = isScoped ? choosable : undefined;
  const wanted = useDeferredValue(words);

  const listed = useDeferredValue(
    useMemo(() => ({ visible, index, documents }), [visible, index, documents]),
  );
  const rows = useMemo(() => listRows(listed.visible, listed.index, listed.documents), [listed]);
  const readRank = useMemo(() => rankRows(rows), [rows]);
  const found = useMemo(() => {
    const scoped = scope ? rows.filter(({ statement }) => belongsTo(statement, scope, standFor)) : rows;
    const isDrawn = (actor: string) => drawn.has(standFor(actor));
    const shown =
      isInGraph && hasSteps
        ? scoped.filter(({ statement: { source, target } }) => isDrawn(source) && isDrawn(target))
        : scoped;
    return findRows(shown, wanted);
  }, [rows, scope, standFor, isInGraph, hasSteps, drawn, wanted]);
  const sorted = useMemo(() => sortRows(found, sorting, readRank), [found, sorting, readRank]);
  const drawCell = useCallback(
    (row: StatementRow, column: ColumnName) => (
      <StatementCell row={row} column={column} entityById={index.entityById} />
    ),
    [index],
  );
  const selected = selection?.kind === 'statement' ? selection.id : undefined;

  return (
    <div ref={panel} className="flex h-full min-h-0 flex-col bg-surface">
      <TableBar
        label="Find in all columns of the statements"
        placeholder="Find in the statements"
        words={words}
        onWords={(next) => changeList({ words: next })}
        columns={COLUMNS}
        sorting={
          isGrid
            ? undefined
            : {
                by: sorting,
                orderAtFirst: 'In the order of the texts',
                onSort: sortStatements,
              }
        }
        narrowing={
          <>
            {choosable && (
              <ScopeChoice
                scope={choosable}
                isScoped={isScoped}
                onScope={(next) => changeList({ isScoped: next })}
              />
            )}
            {hasSteps && (
              <label className="flex items-center gap-2">
                <input
                  type="checkbox"
                  checked={isInGraph}
                  onChange={({ target }) => changeList({ isInGraph: target.checked })}
                />
                Only what the graph shows
              </label>
            )}
          </>
        }
      >
        <StatementCount shown={found.length} visible={rows.length} all={all} />
      </TableBar>
      <div className="min-h-0 flex-1">
        {found.length === 0 ? (
          <NothingFound
            all={all}
            visible={rows.length}
            onForget={() => changeList({ words: '', isInGraph: false })}
          />
        ) : isGrid ? (
          <Grid
            label="Statements"
            columns={COLUMNS}
            rows={sorted}
            keyOf={keyOf}
            selectionOf={selectionOf}
            drawCell={drawCell}
            sorting={sorting}
            onSort={sortStatements}
            selected={selected}
            pointed={pointed.statements}
            linked={{ column: 'document', onOpen: openDocument }}
            offset={offset}
            onLeave={(left) => changeList({ offset: left })}
          />
        ) : (
          <CardList
            label="Statements"
            rows={sorted}
            keyOf={keyOf}
            drawCard={(row) => (
              <StatementCard row={row} entityById={index.entityById} isSelected={keyOf(row) === selected} />
            )}
          />
        )}
      </div>
    </div>
  );
}

interface StatementCountProps {
  readonly shown: number;
  readonly visible: number;
  readonly all: number;
}

function StatementCount({ shown, visible, all }: StatementCountProps) {
  return (
    <p role="status" className="flex items-center gap-2">
      {shown === all
        ? countWords(all, 'statement')
        : `${formatCount(shown)} of ${countWords(all, 'statement')}`}
      {visible < all && (
        <button
          type="button"
          onClick={resetFilters}
          className="inline-flex items-center gap-1 rounded px-1 text-accent hover:underline"
        >
          <X size={12} aria-hidden="true" />
          {formatCount(all - visible)} hidden by filters
        </button>
      )}
    </p>
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
  if (all === 0)
    return (
      <Empty title="No statements yet">
        What your documents say is listed here.
        <span className="flex justify-center pt-4">
          <Button tone="primary" onClick={() => void addDocuments()}>
            Add documents
          </Button>
        </span>
      </Empty>
    );
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
