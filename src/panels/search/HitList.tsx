import type { ReactNode } from 'react';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import type { DossierIndex } from '../../dossier/indexDossier.ts';
import type { Belongings } from '../../heights/findBelongings.ts';
import type { Hit } from '../../search/buildSearch.ts';
import { selectBelongings, selectIndex } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { countWords } from '../../ui/words.ts';

const HEADINGS: Readonly<Record<Hit['kind'], string>> = {
  entity: 'Actors',
  relation: 'Relations',
  statement: 'Sentences',
};
const KINDS = ['entity', 'relation', 'statement'] as const;

export interface HitListProps {
  readonly id: string;
  readonly hits: readonly Hit[];
  readonly query: string;
  readonly active: Hit | undefined;
  readonly onChoose: (hit: Hit) => void;
}

export function HitList({ id, hits, query, active, onChoose }: HitListProps) {
  const index = useStore(selectIndex);
  const belongings = useStore(selectBelongings);
  return (
    <div className="absolute top-9 right-0 left-0 z-30 max-h-[70vh] overflow-y-auto rounded-md border border-line bg-raised py-1 shadow-raised">
      {hits.length === 0 && <p className="px-3 py-2 text-secondary">Nothing found for “{query.trim()}”.</p>}
      <div id={id} role="listbox" aria-label="Found">
        {KINDS.map((kind) => {
          const ofKind = hits.filter((hit) => hit.kind === kind);
          if (ofKind.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options, it has no fields
            <div key={kind} role="group" aria-label={HEADINGS[kind]}>
              <p aria-hidden="true" className="px-3 pt-1 pb-0.5 text-sm text-secondary">
                {HEADINGS[kind]}
              </p>
              {ofKind.map((hit) => (
                <div
                  key={hit.id}
                  id={`${id}-${hits.indexOf(hit)}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={hit === active}
                  onPointerDown={(event) => {
                    event.preventDefault();
                    onChoose(hit);
                  }}
                  className={joinClasses(
                    'flex cursor-pointer items-center gap-2 px-3 py-1 hover:bg-hover',
                    hit === active && 'bg-hover',
                  )}
                >
                  {describeHit(hit, index, belongings)}
                </div>
              ))}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function describeHit(hit: Hit, index: DossierIndex, belongings: Belongings): ReactNode {
  const { entityById, statementById, statementsByEntity } = index;
  switch (hit.kind) {
    case 'entity': {
      const entity = entityById.get(hit.id);
      if (!entity) return null;
      const whole = entityById.get(belongings.get(hit.id)?.to ?? '');
      return (
        <>
          <ShapeIcon type={entity.type} />
          <span className="min-w-0 flex-1">
            <span className="block truncate">{entity.label}</span>
            {whole && <span className="block truncate text-sm text-secondary">under {whole.label}</span>}
          </span>
          <span className="text-sm whitespace-nowrap text-secondary">
            {countWords(statementsByEntity.get(hit.id)?.length ?? 0, 'statement')}
          </span>
        </>
      );
    }
    case 'relation': {
      const { family, label } = getRelation(hit.id);
      return (
        <>
          <LineSample family={family} />
          <span className="truncate">{label}</span>
        </>
      );
    }
    case 'statement':
      return <span className="line-clamp-2 text-sm">{statementById.get(hit.id)?.evidence.text}</span>;
  }
}
