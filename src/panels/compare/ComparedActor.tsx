import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { EntityChip } from '../../ui/EntityChip.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';

/** An actor of either side: to be chosen where it is of the open dossier. */
export function ComparedActor({ entity }: { readonly entity: Entity }) {
  const { entityById } = useStore(selectIndex);
  if (entityById.get(entity.id) === entity) return <EntityChip entity={entity} />;
  return (
    <span className="inline-flex max-w-full min-w-0 items-center gap-1.5 px-1 py-0.5">
      <ShapeIcon type={entity.type} />
      <span className="truncate">{entity.label}</span>
    </span>
  );
}
