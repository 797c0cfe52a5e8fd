import { Crosshair, Rows3 } from 'lucide-react';
import type { Edge } from '../../../graph-data/edges/edge.ts';
import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import { findNeighbours } from '../../dossier/findNeighbours.ts';
import { findOffices } from '../../dossier/findOffices.ts';
import { expandActor } from '../../store/focusActions.ts';
import { selectFocus, selectIndex, selectProjection } from '../../store/selectors.ts';
import { showOnGraph } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { EntityChip } from '../../ui/EntityChip.tsx';
import { MoreList } from '../../ui/MoreList.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { countWords, formatCount, TYPE_WORDS } from '../../ui/words.ts';
import { EntityActions } from '../mending/EntityActions.tsx';
import { BelongsLine } from './BelongsLine.tsx';
import { CardSection } from './CardSection.tsx';
import { FocusMenu } from './FocusMenu.tsx';
import { groupByRelation } from './groupByRelation.ts';
import { MentionSection } from './MentionSection.tsx';
import { PathField } from './PathField.tsx';
import { RelationGroupList } from './RelationGroupList.tsx';
import { SayingSection } from './SayingSection.tsx';
import { WithinSection } from './WithinSection.tsx';

/** An actor: other names, offices, statements by relation in both directions, neighbours, and where it is mentioned. */
export function EntityCard({ entity, edges }: { readonly entity: Entity; readonly edges: readonly Edge[] }) {
  const index = useStore(selectIndex);
  const { fold } = useStore(selectProjection);
  const isUnfolded = useStore(({ view }) => view.unfolded.has(entity.id));
  const canFold = useStore((state) => selectFocus(state).only === null) && isUnfolded;
  const offices = findOffices(index, entity.id);
  const neighbours = findNeighbours(index, entity.id);
  const out = groupByRelation(
    edges.filter((edge) => edge.source === entity.id || (edge.symmetric && edge.target === entity.id)),
    entity.id,
  );
  const into = groupByRelation(
    edges.filter((edge) => edge.target === entity.id && !edge.symmetric && edge.source !== entity.id),
    entity.id,
  );
  const folded = fold.folded.get(entity.id);
  return (
    <div className="flex flex-col gap-4">
      <header className="flex flex-col gap-1">
        <h2 className="flex items-start gap-2 text-xl font-semibold break-words">
          <span className="mt-1.5">
            <ShapeIcon type={entity.type} size={16} />
          </span>
          <span className="min-w-0">{entity.label}</span>
        </h2>
        <p className="text-sm text-secondary">
          {[TYPE_WORDS[entity.type].one, entity.country, countWords(neighbours.length, 'neighbour')]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <BelongsLine entity={entity} />
        <div className="flex flex-wrap gap-2 pt-1">
          <Button onClick={() => showOnGraph(entity.id)}>
            <Crosshair size={14} aria-hidden="true" /> Show on graph
          </Button>
          <FocusMenu entity={entity} />
          {!entity.unknown && <EntityActions entity={entity} />}
          {(folded || canFold) && (
            <Button onClick={() => expandActor(entity.id)}>
              <Rows3 size={14} aria-hidden="true" />
              {canFold ? 'Fold neighbours' : `Show ${countWords(folded ?? 0, 'more neighbour')}`}
            </Button>
          )}
        </div>
        <PathField from={entity.id} />
      </header>
      {entity.aliases.length > 0 && (
        <CardSection title="Also called">
          <p className="break-words">{entity.aliases.join(' · ')}</p>
        </CardSection>
      )}
      <WithinSection entity={entity} />
      {offices.length > 0 && (
        <CardSection title="Offices">
          <ul className="flex flex-col">
            {offices.map(({ relation, target }) => (
              <li key={`${relation} ${target.id}`} className="flex min-w-0 items-center gap-1">
                <span className="shrink-0 text-secondary">{getRelation(relation).label}</span>
                <EntityChip entity={target} />
              </li>
            ))}
          </ul>
        </CardSection>
      )}
      {out.length > 0 && (
        <CardSection title={`${entity.label} …`}>
          <RelationGroupList groups={out} entity={entity.id} />
        </CardSection>
      )}
      {into.length > 0 && (
        <CardSection title={`${entity.label} … (by others)`}>
          <RelationGroupList groups={into} entity={entity.id} />
        </CardSection>
      )}
      {edges.length === 0 && (
        <p className="text-secondary">No statement about this actor passes the filters.</p>
      )}
      <SayingSection entity={entity} />
      {neighbours.length > 0 && (
        <CardSection title={`Neighbours (${formatCount(neighbours.length)})`}>
          <div className="flex flex-wrap gap-x-2">
            <MoreList
              values={neighbours}
              page={12}
              render={({ entity: neighbour }) => <EntityChip key={neighbour.id} entity={neighbour} />}
            />
          </div>
        </CardSection>
      )}
      <MentionSection key={entity.id} entity={entity} />
    </div>
  );
}
