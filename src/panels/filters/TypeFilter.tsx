import { ENTITY_TYPES, type EntityType } from '../../../graph-data/schema/dossier.ts';
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
  const showAlone = (type: EntityType) => showOnly('types', ENTITY_TYPES, [type]);
  return (
    <FilterSection title="Actors" isFiltered={hidden.size > 0} onReset={() => setHidden('types', new Set())}>
      {ENTITY_TYPES.map((type) => (
        <FilterRow
          key={type}
          label={TYPE_WORDS[type].many}
          count={types.get(type) ?? 0}
          unit="actors"
          isShown={!hidden.has(type)}
          sample={<ShapeIcon type={type} />}
          onToggle={(show) => toggleHidden('types', [type], !show)}
          onOnly={() => showAlone(type)}
          onOpen={() => {
            toggleHidden('types', [type], false);
            showTab('statements');
          }}
        />
      ))}
    </FilterSection>
  );
}
