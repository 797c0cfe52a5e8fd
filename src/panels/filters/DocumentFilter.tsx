import { useMemo, useState } from 'react';
import { selectFacets } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { setHidden, showOnly, showTab, toggleHidden } from '../../store/viewActions.ts';
import { FilterRow } from './FilterRow.tsx';
import { FilterSection } from './FilterSection.tsx';

const PAGE = 40;

export function DocumentFilter() {
  const { documents: counts } = useStore(selectFacets);
  const documents = useStore(({ dossier }) => dossier.documents);
  const hidden = useStore(({ view }) => view.hidden.documents);
  const [shown, setShown] = useState(PAGE);
  const ids = useMemo(() => documents.map(({ id }) => id), [documents]);
  return (
    <FilterSection
      section="documents"
      title={`Documents (${documents.length})`}
      isFiltered={hidden.size > 0}
      onReset={() => setHidden('documents', new Set())}
    >
      {documents.slice(0, shown).map(({ id, title, date, publisher }) => (
        <FilterRow
          key={id}
          label={title || id}
          hint={[title || id, publisher, date].filter(Boolean).join(' · ')}
          count={counts.get(id) ?? 0}
          unit="statements"
          isShown={!hidden.has(id)}
          onToggle={(show) => toggleHidden('documents', [id], !show)}
          onOnly={() => showOnly('documents', ids, [id])}
          onOpen={() => {
            showOnly('documents', ids, [id]);
            showTab('statements');
          }}
        />
      ))}
      {documents.length > shown && (
        <button
          type="button"
          onClick={() => setShown(shown + 5 * PAGE)}
          className="rounded px-1 py-1 text-sm text-accent hover:underline"
        >
          More documents
        </button>
      )}
    </FilterSection>
  );
}
