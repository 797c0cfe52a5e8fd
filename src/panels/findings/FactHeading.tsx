import type { Statement } from '../../../graph-data/schema/dossier.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { EntityChip } from '../../ui/EntityChip.tsx';

/** Who did what to whom, in one line. */
export function FactHeading({ statement }: { readonly statement: Statement }) {
  const { entityById } = useStore(selectIndex);
  const source = entityById.get(statement.source);
  const target = entityById.get(statement.target);
  return (
    <h3 className="flex min-w-0 flex-wrap items-center gap-x-1">
      {source && <EntityChip entity={source} className="font-semibold" />}
      <span>{statement.label ?? getRelation(statement.relation).label}</span>
      {target && <EntityChip entity={target} className="font-semibold" />}
    </h3>
  );
}
