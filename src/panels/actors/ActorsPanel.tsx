import { Copy, Download } from 'lucide-react';
import { useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { nameFile } from '../../../exporters/zip/nameFile.ts';
import { saveFile } from '../../exporters/saveFile.ts';
import { selectIndex, selectPointed, selectStructure, selectTies } from '../../store/selectors.ts';
import type { Selection } from '../../store/session.ts';
import { store } from '../../store/store.ts';
import { useStore } from '../../store/useStore.ts';
import { orderActors, resetFilters } from '../../store/viewActions.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { Empty } from '../../ui/Empty.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWidth } from '../../ui/useWidth.ts';
import { countWords, formatCount } from '../../ui/words.ts';
import { addDocuments } from '../files/fileActions.ts';
import { CardList } from '../table/CardList.tsx';
import { Grid } from '../table/Grid.tsx';
import { GRID_FROM } from '../table/gridLook.ts';
import { matchWords } from '../table/matchWords.ts';
import { readSorting, writeSorting } from '../table/sortingWord.ts';
import { type Sorting, sortRows } from '../table/sortRows.ts';
import { TableBar } from '../table/TableBar.tsx';
import { ActorCard } from './ActorCard.tsx';
import { ActorCell } from './ActorCell.tsx';
import { COLUMNS, type ColumnName } from './columns.ts';
import { type ActorRow, listActors } from './listActors.ts';
import { useListState } from './listState.ts';
import { rankActors } from './rankActors.ts';
import { writeActors } from './writeActors.ts';

const { setState: changeList } = useListState;
const keyOf = ({ entity }: ActorRow) => entity.id;
const selectionOf = ({ entity }: ActorRow): Selection => ({ kind: 'entity', id: entity.id });
const drawCell = (row: ActorRow, column: ColumnName) => <ActorCell row={row} column={column} />;
const readText = ({ entity, type, country, community }: ActorRow) =>
  [entity.label, ...entity.aliases, type, country, community].join('\n');

const sortActors = (next: Sorting<ColumnName> | undefined) => orderActors(writeSorting(next));

/** The graph's actors as a table, with what is measured of them: the same filters, the same selection. */
export function ActorsPanel() {
  const { entityById } = useStore(selectIndex);
  const ties = useStore(selectTies);
  const structure = useStore(selectStructure);
  const selection = useStore(({ session }) => session.selection);
  const pointed = useStore(selectPointed);
  const { words, offset } = useListState();
  const order = useStore(({ view }) => view.actorOrder);
  const sorting = useMemo(() => readSorting(order, COLUMNS), [order]);
  const panel = useRef<HTMLDivElement>(null);
  const isGrid = useWidth(panel) >= GRID_FROM;
  const wanted = useDeferredValue(words);

  const rows = useMemo(() => listActors(ties, structure, entityById), [ties, structure, entityById]);
  const found = useMemo(() => matchWords(rows, wanted, readText), [rows, wanted]);
  const readRank = useMemo(() => rankActors(rows), [rows]);
  const sorted = useMemo(() => sortRows(found, sorting, readRank), [found, sorting, readRank]);
  const selected = selection?.kind === 'entity' ? selection.id : undefined;
  const drawCard = useCallback(
    (row: ActorRow) => <ActorCard row={row} isSelected={row.entity.id === selected} />,
    [selected],
  );

  return (
    <div ref={panel} className="flex h-full min-h-0 flex-col bg-surface">
      <TableBar
        label="Find in the names and words of the actors"
        placeholder="Find in the actors"
        words={words}
        onWords={(next) => changeList({ words: next })}
        columns={COLUMNS}
        sorting={
          isGrid
            ? undefined
            : {
                by: sorting,
                orderAtFirst: 'Most statements first',
                onSort: sortActors,
              }
        }
      >
        <p role="status">
          {found.length === rows.length
            ? countWords(rows.length, 'actor')
            : `${formatCount(found.length)} of ${countWords(rows.length, 'actor')}`}
          {structure ? describeSample(structure.sample, rows.length) : ', measuring…'}
        </p>
        <IconButton icon={Copy} label="Copy the table as CSV" onClick={() => copyActors(sorted)} />
        <IconButton icon={Download} label="Save the table as CSV" onClick={() => saveActors(sorted)} />
      </TableBar>
      <div className="min-h-0 flex-1">
        {found.length === 0 ? (
          <NothingFound visible={rows.length} />
        ) : isGrid ? (
          <Grid
            label="Actors"
            columns={COLUMNS}
            rows={sorted}
            keyOf={keyOf}
            selectionOf={selectionOf}
            drawCell={drawCell}
            sorting={sorting}
            onSort={sortActors}
            selected={selected}
            pointed={pointed.actors}
            offset={offset}
            onLeave={(left) => changeList({ offset: left })}
          />
        ) : (
          <CardList label="Actors" rows={sorted} keyOf={keyOf} drawCard={drawCard} />
        )}
      </div>
    </div>
  );
}

function describeSample(sample: number | undefined, actors: number): string {
  return sample === undefined
    ? ', measured in all that the filters leave'
    : `, measured in all that the filters leave; Go-between estimated from ${formatCount(sample)} of ${formatCount(actors)}`;
}

function copyActors(rows: readonly ActorRow[]): void {
  copyText(
    writeActors(rows),
    `The table is copied: ${countWords(rows.length, 'actor')}, as CSV.`,
    'The browser does not let the table be copied. Save it as a file instead.',
  );
}

function saveActors(rows: readonly ActorRow[]): void {
  const { name } = store.getState().dossier;
  saveFile(nameFile(`${name} actors`, 'csv'), new Blob([writeActors(rows)], { type: 'text/csv' }));
}

function NothingFound({ visible }: { readonly visible: number }) {
  const all = useStore(({ dossier }) => dossier.statements.length);
  if (all === 0)
    return (
      <Empty title="No actors yet">
        Whom your documents tell of is listed here.
        <span className="flex justify-center pt-4">
          <Button tone="primary" onClick={() => void addDocuments()}>
            Add documents
          </Button>
        </span>
      </Empty>
    );
  return visible === 0 ? (
    <Empty title="The filters hide every actor">
      <Button onClick={resetFilters}>Reset filters</Button>
    </Empty>
  ) : (
    <Empty title="No actor matches">
      <Button onClick={() => changeList({ words: '' })}>Clear the search</Button>
    </Empty>
  );
}
