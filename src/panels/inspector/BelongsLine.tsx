import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { selectBelongings, selectIndex, selectRaised } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { EntityChip } from '../../ui/EntityChip.tsx';
import { WhyLink } from './WhyLink.tsx';

/** What an actor belongs to, with what says so, and where it stands in the graph. */
export function BelongsLine({ entity }: { readonly entity: Entity }) {
  const { entityById } = useStore(selectIndex);
  const belonging = useStore(selectBelongings).get(entity.id);
  const stand = useStore(selectRaised).standFor(entity.id);
  const whole = belonging && entityById.get(belonging.to);
  if (!whole) return null;
  const standing = stand === entity.id ? undefined : entityById.get(stand);
  return (
    <div className="flex flex-col text-sm text-secondary">
      <p className="flex min-w-0 items-center gap-1">
        <span className="shrink-0">Belongs to</span>
        <EntityChip entity={whole} />
        <WhyLink belonging={belonging} title={`Why ${entity.label} belongs to ${whole.label}`} />
      </p>
      {standing && <p>In the graph it stands in {standing.label}.</p>}
    </div>
  );
}
