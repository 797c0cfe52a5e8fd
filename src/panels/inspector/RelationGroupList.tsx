import { ChevronRight } from 'lucide-react';
import type { Edge } from '../../../graph-data/edges/edge.ts';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { MoreList } from '../../ui/MoreList.tsx';
import { SelectButton } from '../../ui/SelectButton.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { formatCount, STATUS_WORDS } from '../../ui/words.ts';
import type { RelationGroup } from './groupByRelation.ts';

/** So many groups stand open; the others open at a click. */
const OPEN_AT_FIRST = 3;

export function RelationGroupList({
  groups,
  entity,
}: {
  readonly groups: readonly RelationGroup[];
  readonly entity: string;
}) {
  return (
    <div className="flex flex-col gap-1">
      {groups.map(({ key, label, family, edges, statements }, i) => (
        <details key={key} open={i < OPEN_AT_FIRST} className="group">
          <summary className="-mx-1 flex cursor-pointer list-none items-center gap-2 rounded px-1 py-1 hover:bg-hover">
            <ChevronRight
              size={14}
              aria-hidden="true"
              className="shrink-0 text-secondary transition-transform group-open:rotate-90"
            />
            <LineSample family={family} />
            <span className="min-w-0 flex-1 truncate font-medium">{label}</span>
            <span className="text-sm text-secondary">{formatCount(statements)}</span>
          </summary>
          <div className="flex flex-col pb-1 pl-5">
            <MoreList
              values={edges}
              page={10}
              render={(edge) => <EdgeRow key={edge.id} edge={edge} entity={entity} />}
            />
          </div>
        </details>
      ))}
    </div>
  );
}

function EdgeRow({ edge, entity }: { readonly edge: Edge; readonly entity: string }) {
  const { entityById } = useStore(selectIndex);
  const other = entityById.get(edge.source === entity ? edge.target : edge.source);
  return (
    <SelectButton
      selection={{ kind: 'edge', id: edge.id }}
      className="flex min-w-0 items-center gap-2 rounded px-1 py-0.5 text-left hover:bg-hover"
    >
      {other && <ShapeIcon type={other.type} />}
      <span className="min-w-0 flex-1 truncate" title={other?.label}>
        {other?.label}
      </span>
      <span className="text-sm whitespace-nowrap text-secondary">
        {[
          edge.status === 'asserted' ? '' : STATUS_WORDS[edge.status].label.toLowerCase(),
          edge.first ? formatDate(edge.first) : '',
          edge.statements.length > 1 ? `×${formatCount(edge.statements.length)}` : '',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </SelectButton>
  );
}
