import { STATUSES } from '../../../graph-data/schema/dossier.ts';
import { selectFacets } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { setHidden, showOnly, showTab, toggleHidden } from '../../store/viewActions.ts';
import { LineSample } from '../../ui/LineSample.tsx';
import { STATUS_WORDS } from '../../ui/words.ts';
import { FilterRow } from './FilterRow.tsx';
import { FilterSection } from './FilterSection.tsx';

export function StatusFilter() {
  const { statuses } = useStore(selectFacets);
  const hidden = useStore(({ view }) => view.hidden.statuses);
  return (
    <FilterSection
      section="statuses"
      title="How sure the text is"
      isFiltered={hidden.size > 0}
      onReset={() => setHidden('statuses', new Set())}
    >
      {STATUSES.map((status) => (
        <FilterRow
          key={status}
          label={STATUS_WORDS[status].label}
          hint={STATUS_WORDS[status].meaning}
          count={statuses.get(status) ?? 0}
          unit="statements"
          isShown={!hidden.has(status)}
          sample={<LineSample status={status} />}
          onToggle={(show) => toggleHidden('statuses', [status], !show)}
          onOnly={() => showOnly('statuses', STATUSES, [status])}
          onOpen={() => {
            showOnly('statuses', STATUSES, [status]);
            showTab('statements');
          }}
        />
      ))}
    </FilterSection>
  );
}
