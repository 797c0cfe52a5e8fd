import { useMemo, useState } from 'react';
import { findSpeaker, THE_TEXT } from '../../filters/filters.ts';
import { selectFacets, selectIndex } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import {
  setHidden,
  showOnly,
  showSaidBy,
  showSpeakers,
  showTab,
  toggleHidden,
} from '../../store/viewActions.ts';
import { Choice } from '../../ui/Choice.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { SAID_BY } from '../../voices/saidBy.ts';
import { SAID_BY_WORDS } from '../../voices/voiceWords.ts';
import { FilterRow } from './FilterRow.tsx';
import { FilterSection } from './FilterSection.tsx';

const PAGE = 20;

/** Who says so: the documents themselves, and every actor whom they report as saying something. */
export function SpeakerFilter() {
  const { speakers: counts } = useStore(selectFacets);
  const { entityById } = useStore(selectIndex);
  const statements = useStore(({ dossier }) => dossier.statements);
  const hidden = useStore(({ view }) => view.hidden.speakers);
  const saidBy = useStore(({ view }) => view.saidBy);
  const drawsSpeakers = useStore(({ view }) => view.drawsSpeakers);
  const [shown, setShown] = useState(PAGE);
  const speakers = useMemo(() => rankSpeakers(statements.map(findSpeaker)), [statements]);
  const showAlone = (speaker: string) => showOnly('speakers', speakers, [speaker]);
  if (speakers.length < 2) return null;
  return (
    <FilterSection
      section="speakers"
      title={`Who says so (${speakers.length})`}
      isFiltered={hidden.size > 0 || saidBy !== 'anyone'}
      onReset={() => {
        setHidden('speakers', new Set());
        showSaidBy('anyone');
      }}
    >
      <Choice
        label="Said"
        value={saidBy}
        options={SAID_BY.map((value) => ({ value, label: SAID_BY_WORDS[value].label }))}
        onChoose={showSaidBy}
        {...(saidBy !== 'anyone' && { meaning: SAID_BY_WORDS[saidBy].meaning })}
      />
      <label className="flex h-7 cursor-pointer items-center gap-2 px-1">
        <input
          type="checkbox"
          checked={drawsSpeakers}
          onChange={({ target }) => showSpeakers(target.checked)}
          className="accent-(--accent)"
        />
        Draw whom they speak of
      </label>
      {speakers.slice(0, shown).map((speaker) => {
        const entity = entityById.get(speaker);
        return (
          <FilterRow
            key={speaker}
            label={speaker === THE_TEXT ? 'The document itself' : (entity?.label ?? speaker)}
            {...(speaker === THE_TEXT && { hint: 'Told by the text in its own voice' })}
            {...(entity && { sample: <ShapeIcon type={entity.type} /> })}
            count={counts.get(speaker) ?? 0}
            unit="statements"
            isShown={!hidden.has(speaker)}
            onToggle={(show) => toggleHidden('speakers', [speaker], !show)}
            onOnly={() => showAlone(speaker)}
            onOpen={() => {
              showAlone(speaker);
              showTab('statements');
            }}
          />
        );
      })}
      {speakers.length > shown && (
        <button
          type="button"
          onClick={() => setShown(shown + 5 * PAGE)}
          className="rounded px-1 py-1 text-sm text-accent hover:underline"
        >
          More speakers
        </button>
      )}
    </FilterSection>
  );
}

/** Each speaker once, those with most statements first. */
function rankSpeakers(all: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const speaker of all) counts.set(speaker, (counts.get(speaker) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([speaker]) => speaker);
}
