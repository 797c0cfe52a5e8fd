import { COMMUNITY_HUES, hueCommunity, OTHER_COMMUNITIES } from '../../../graph-data/vocabulary/palette.ts';
import { CANVAS_COLORS } from '../../renderer/appearance.ts';
import { selectIndex, selectVisibleStatements, selectVoices } from '../../store/selectors.ts';
import { select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { useTheme } from '../../ui/useTheme.ts';
import { formatCount } from '../../ui/words.ts';
import { nameVoice, VOICING_WORDS } from '../../voices/voiceWords.ts';
import { FilterSection } from './FilterSection.tsx';

/** The colours of those who say so or publish it, where lines are coloured by them; choosing one lights what it tells. */
export function VoiceLegend() {
  const voicing = useStore(({ view }) => view.voicing);
  const voices = useStore(selectVoices);
  const visible = useStore(selectVisibleStatements);
  const { entityById } = useStore(selectIndex);
  const theme = useTheme();
  if (!voices) return null;
  const nameOf = (id: string) => entityById.get(id)?.label ?? id;
  const coloured = voices.named.slice(0, COMMUNITY_HUES.length);
  const others = voices.named.slice(COMMUNITY_HUES.length);
  return (
    <FilterSection
      section="voices"
      title={`Lines: ${VOICING_WORDS[voicing].toLowerCase()} (${formatCount(voices.named.length)})`}
    >
      {[...coloured, ...voices.nameless].map(({ voice, statements }) => {
        const name = nameVoice(voice, voicing, nameOf);
        return (
          <button
            key={voice}
            type="button"
            title={`Light what is told by: ${name}`}
            onClick={() =>
              select({
                kind: 'several',
                title: `Told by: ${name}`,
                ids: visible.filter((statement) => voices.of(statement) === voice).map(({ id }) => id),
              })
            }
            className="flex h-7 w-full items-center gap-2 rounded px-1 text-left hover:bg-hover"
          >
            <Stroke color={hueCommunity(voices.numbers.get(voice) ?? Number.POSITIVE_INFINITY)[theme]} />
            <span className="min-w-0 flex-1 truncate">{name}</span>
            <span className="text-sm text-secondary">{formatCount(statements)}</span>
          </button>
        );
      })}
      {others.length > 0 && <Note color={OTHER_COMMUNITIES[theme]}>{formatCount(others.length)} others</Note>}
      <Note color={CANVAS_COLORS[theme].secondary}>told by several</Note>
    </FilterSection>
  );
}

function Note({ color, children }: { readonly color: string; readonly children: React.ReactNode }) {
  return (
    <p className="flex h-7 items-center gap-2 px-1 text-secondary">
      <Stroke color={color} />
      {children}
    </p>
  );
}

function Stroke({ color }: { readonly color: string }) {
  return <span aria-hidden="true" className="h-1 w-5 shrink-0 rounded-sm" style={{ background: color }} />;
}
