import { ACTOR_KINDS, type ActorKind, INITIAL_FILTERS } from '../../filters/filters.ts';
import { hasFilters } from '../../filters/hasFilters.ts';
import { selectFacets } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { setHidden, showOnly, showTab, toggleHidden } from '../../store/viewActions.ts';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { TYPE_WORDS } from '../../ui/words.ts';
import { FilterRow } from './FilterRow.tsx';
import { FilterSection } from './FilterSection.tsx';

export function TypeFilter() {
  const { types } = useStore(selectFacets);
  const hidden = useStore(({ view }) => view.hidden.types);
  const isColoured = useStore(({ view }) => view.colouring === 'type');
  const showAlone = (kind: ActorKind) => showOnly('types', ACTOR_KINDS, [kind]);
  return (
    <FilterSection
      section="types"
      title="Actors"
      isFiltered={hasFilters({ ...INITIAL_FILTERS, types: hidden })}
      onReset={() => setHidden('types', INITIAL_FILTERS.types)}
    >
      {ACTOR_KINDS.map((kind) => (
        <FilterRow
          key={kind}
          label={kind === 'unknown' ? 'Unknown actors' : TYPE_WORDS[kind].many}
          {...(kind === 'unknown' && { hint: 'Whoever did it: the text does not say who' })}
          count={types.get(kind) ?? 0}
          unit="actors"
          isShown={!hidden.has(kind)}
          sample={
            <ShapeIcon
              type={kind === 'unknown' ? 'group' : kind}
              {...(!isColoured && { color: 'currentColor' })}
            />
          }
          onToggle={(show) => toggleHidden('types', [kind], !show)}
          onOnly={() => showAlone(kind)}
          onOpen={() => {
            toggleHidden('types', [kind], false);
            showTab('statements');
          }}
        />
      ))}
    </FilterSection>
  );
}
