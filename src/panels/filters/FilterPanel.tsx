import { hasFilters } from '../../filters/hasFilters.ts';
import { selectVisibleStatements } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { resetFilters, showTab } from '../../store/viewActions.ts';
import { isAllTime } from '../../time/timeFilter.ts';
import { formatCount } from '../../ui/words.ts';
import { CommunityLegend } from './CommunityLegend.tsx';
import { DocumentFilter } from './DocumentFilter.tsx';
import { LookChoice } from './LookChoice.tsx';
import { ReadingKey } from './ReadingKey.tsx';
import { RelationFilter } from './RelationFilter.tsx';
import { SpeakerFilter } from './SpeakerFilter.tsx';
import { StatusFilter } from './StatusFilter.tsx';
import { TypeFilter } from './TypeFilter.tsx';
import { VoiceLegend } from './VoiceLegend.tsx';

/** The filters, which are the legend at the same time. */
export function FilterPanel() {
  const isGraph = useStore(({ view }) => view.tab === 'graph');
  const hidden = useStore(({ view }) => view.hidden);
  const saidBy = useStore(({ view }) => view.saidBy);
  const time = useStore(({ view }) => view.time);
  const visible = useStore(selectVisibleStatements).length;
  const all = useStore(({ dossier }) => dossier.statements.length);
  return (
    <div className="min-h-0 flex-1 overflow-y-auto">
      <p className="flex items-center justify-between border-b border-line px-3 py-2 text-sm text-secondary">
        <button
          type="button"
          className="rounded hover:text-accent hover:underline"
          onClick={() => showTab('statements')}
        >
          {visible === all ? formatCount(all) : `${formatCount(visible)} of ${formatCount(all)}`} statements
        </button>
        {(hasFilters(hidden) || !isAllTime(time) || saidBy !== 'anyone') && (
          <button type="button" className="rounded text-accent hover:underline" onClick={resetFilters}>
            Reset filters
          </button>
        )}
      </p>
      <LookChoice />
      {isGraph && <CommunityLegend />}
      {isGraph && <VoiceLegend />}
      <TypeFilter />
      <RelationFilter />
      <StatusFilter />
      <SpeakerFilter />
      <DocumentFilter />
      {isGraph && <ReadingKey />}
    </div>
  );
}
