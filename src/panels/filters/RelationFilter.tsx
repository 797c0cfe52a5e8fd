import { ChevronRight } from 'lucide-react';
import type { FamilyId, Relation } from '../../../graph-data/vocabulary/relation.ts';
import {
  FAMILIES,
  RELATION_IDS,
  RELATIONS,
  type RelationId,
} from '../../../graph-data/vocabulary/vocabulary.ts';
import { INITIAL_FILTERS } from '../../filters/filters.ts';
import { hasFilters } from '../../filters/hasFilters.ts';
import { selectFacets } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { setHidden, showOnly, showTab, toggleHidden, toggleSection } from '../../store/viewActions.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { FilterRow } from './FilterRow.tsx';
import { FilterSection } from './FilterSection.tsx';

export function RelationFilter() {
  const hidden = useStore(({ view }) => view.hidden.relations);
  return (
    <FilterSection
      section="relations"
      title="What they do"
      isFiltered={hasFilters({ ...INITIAL_FILTERS, relations: hidden })}
      onReset={() => setHidden('relations', INITIAL_FILTERS.relations)}
    >
      {FAMILIES.map(({ id, label }) => (
        <FamilyFilter key={id} family={id} label={label} />
      ))}
    </FilterSection>
  );
}

function FamilyFilter({ family, label }: { readonly family: FamilyId; readonly label: string }) {
  const { relations: counts } = useStore(selectFacets);
  const hidden = useStore(({ view }) => view.hidden.relations);
  const isOpen = useStore(({ view }) => view.sections.has(family));
  const countOf = ({ id }: Relation) => counts.get(id as RelationId) ?? 0;
  const relations = RELATIONS.filter((relation) => relation.family === family);
  const ids = relations.map(({ id }) => id as RelationId);
  const count = relations.reduce((sum, relation) => sum + countOf(relation), 0);
  const present = relations.filter((relation) => countOf(relation) > 0);
  if (count === 0) return null;
  const hiddenHere = present.filter(({ id }) => hidden.has(id as RelationId)).length;
  const isMixed = hiddenHere > 0 && hiddenHere < present.length;
  const canOpen = present.length > 1;
  return (
    <div>
      <div className="flex items-center">
        <button
          type="button"
          disabled={!canOpen}
          aria-expanded={isOpen}
          aria-label={`${label}: each relation`}
          onClick={() => toggleSection(family)}
          className="flex size-5 shrink-0 items-center justify-center rounded text-secondary disabled:cursor-default disabled:opacity-0"
        >
          <ChevronRight
            size={12}
            aria-hidden="true"
            className={joinClasses('transition-transform', isOpen && 'rotate-90')}
          />
        </button>
        <FilterRow
          label={label}
          count={count}
          unit="statements"
          isShown={hiddenHere === 0}
          isMixed={isMixed}
          sample={<LineSample family={family} />}
          onToggle={(show) => toggleHidden('relations', ids, !show)}
          onOnly={() => showOnly('relations', RELATION_IDS, ids)}
          onOpen={() => {
            showOnly('relations', RELATION_IDS, ids);
            showTab('statements');
          }}
        />
      </div>
      {isOpen && canOpen && (
        <div className="pl-10">
          {present.map((relation) => (
            <FilterRow
              key={relation.id}
              label={relation.label}
              count={countOf(relation)}
              unit="statements"
              isShown={!hidden.has(relation.id as RelationId)}
              onToggle={(show) => toggleHidden('relations', [relation.id as RelationId], !show)}
              onOnly={() => showOnly('relations', RELATION_IDS, [relation.id as RelationId])}
              onOpen={() => {
                showOnly('relations', RELATION_IDS, [relation.id as RelationId]);
                showTab('statements');
              }}
            />
          ))}
        </div>
      )}
    </div>
  );
}
