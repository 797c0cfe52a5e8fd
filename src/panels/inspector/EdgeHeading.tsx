import type { Edge } from '../../../graph-data/edges/edge.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { EntityChip } from '../../ui/EntityChip.tsx';
import { LineSample } from '../../ui/LineSample.tsx';

/** Who, did what, to whom. */
export function EdgeHeading({ edge }: { readonly edge: Edge }) {
  const { entityById } = useStore(selectIndex);
  const source = entityById.get(edge.source);
  const target = entityById.get(edge.target);
  return (
    <div className="flex min-w-0 flex-col items-start gap-0.5 text-lg">
      {source && <EntityChip entity={source} className="-ml-1 font-semibold" />}
      <span className="flex items-center gap-2 text-base text-secondary">
        <LineSample
          family={getRelation(edge.relation).family}
          status={edge.status}
          hasHead={!edge.symmetric}
        />
        {edge.label}
      </span>
      {target && <EntityChip entity={target} className="-ml-1 font-semibold" />}
    </div>
  );
}
