import { COMMUNITY_HUES, hueCommunity, OTHER_COMMUNITIES } from '../../../graph-data/vocabulary/palette.ts';
import { selectIndex, selectStructure } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { takeStep } from '../../store/viewActions.ts';
import { nameCommunity } from '../../structure/nameCommunity.ts';
import { useTheme } from '../../ui/useTheme.ts';
import { countWords, formatCount } from '../../ui/words.ts';
import { FilterSection } from './FilterSection.tsx';

/** The colours of communities, largest first, where nodes are coloured by them; choosing one shows only its actors. */
export function CommunityLegend() {
  const isShown = useStore(({ view }) => view.colouring === 'community');
  const structure = useStore(selectStructure);
  const { entityById } = useStore(selectIndex);
  const theme = useTheme();
  if (!isShown) return null;
  const nameOf = (id: string) => entityById.get(id)?.label ?? id;
  const coloured = structure?.communities.slice(0, COMMUNITY_HUES.length) ?? [];
  const others = structure?.communities.slice(COMMUNITY_HUES.length) ?? [];
  return (
    <FilterSection section="communities" title={`Communities (${structure?.communities.length ?? '…'})`}>
      {!structure && <p className="px-1 py-1 text-sm text-secondary">Measuring…</p>}
      {coloured.map((actors, number) => {
        const name = nameCommunity(actors, nameOf);
        return (
          <button
            key={name}
            type="button"
            onClick={() => takeStep({ kind: 'only', actors: [...actors] })}
            aria-label={`${name}: show only these ${countWords(actors.length, 'actor')}`}
            title={`${name}: show only these`}
            className="flex h-7 w-full items-center gap-2 rounded px-1 text-left hover:bg-hover"
          >
            <Swatch color={hueCommunity(number)[theme]} />
            <span className="min-w-0 flex-1 truncate">{name}</span>
            <span className="text-sm text-secondary">{formatCount(actors.length)}</span>
          </button>
        );
      })}
      {others.length > 0 && (
        <p className="flex h-7 items-center gap-2 px-1 text-secondary">
          <Swatch color={OTHER_COMMUNITIES[theme]} />
          <span className="flex-1">
            {countWords(others.length, 'smaller community', 'smaller communities')}
          </span>
          <span className="text-sm">{formatCount(others.reduce((sum, { length }) => sum + length, 0))}</span>
        </p>
      )}
    </FilterSection>
  );
}

function Swatch({ color }: { readonly color: string }) {
  return <span aria-hidden="true" className="size-3 shrink-0 rounded-sm" style={{ background: color }} />;
}
