import type { ReactNode } from 'react';
import { countLeftOut } from '../../dossier/countLeftOut.ts';
import type { ExportChoice } from '../../exporters/exportDossier.ts';
import { EXTENTS, type Extent, listExtent } from '../../exporters/extent.ts';
import type { State } from '../../store/store.ts';
import { useStore } from '../../store/useStore.ts';
import { countWords, formatCount } from '../../ui/words.ts';

export interface ExportOptionListProps {
  readonly choice: ExportChoice;
  readonly onChoose: (choice: ExportChoice) => void;
}

/** What goes into a file. A part of the dossier holds all of that part, so that nothing more is to be chosen then. */
export function ExportOptionList({ choice, onChoose }: ExportOptionListProps) {
  const dossier = useStore((state) => state.dossier);
  const extents = listExtents(useStore((state) => state));
  const { open, unknown } = countLeftOut(dossier);
  const leftOut = (choice.openRelations ? 0 : open) + (choice.unknownActors ? 0 : unknown);
  const isNarrowed = choice.extent !== 'all' && extents.some(({ extent }) => extent === choice.extent);
  return (
    <fieldset className="mb-4 flex flex-col gap-1.5">
      <legend className="sr-only">What goes into the file</legend>
      {extents.length > 1 && (
        <label className="flex flex-wrap items-center gap-2">
          <span>What goes in</span>
          <select
            value={choice.extent}
            onChange={({ target }) => {
              const extent = EXTENTS.find((one) => one === target.value);
              if (extent) onChoose({ ...choice, extent });
            }}
            className="h-8 max-w-full rounded-md border border-line bg-surface px-2"
          >
            {extents.map(({ extent, count }) => (
              <option key={extent} value={extent}>
                {extent === 'all' && leftOut > 0
                  ? `The dossier (${formatCount(count - leftOut)} of ${countWords(count, 'statement')})`
                  : `${EXTENT_WORDS[extent]} (${countWords(count, 'statement')})`}
              </option>
            ))}
          </select>
        </label>
      )}
      {open > 0 && !isNarrowed && (
        <Option
          isChecked={choice.openRelations}
          onChange={(openRelations) => onChoose({ ...choice, openRelations })}
        >
          Also what is done by verbs of no family, “other verbs” ({formatCount(open)})
        </Option>
      )}
      {unknown > 0 && !isNarrowed && (
        <Option
          isChecked={choice.unknownActors}
          onChange={(unknownActors) => onChoose({ ...choice, unknownActors })}
        >
          Also acts of which no text says who did them ({formatCount(unknown)})
        </Option>
      )}
      <Option
        isChecked={choice.formulaGuard}
        onChange={(formulaGuard) => onChoose({ ...choice, formulaGuard })}
      >
        Keep spreadsheets from running cells as formulas
      </Option>
    </fieldset>
  );
}

const EXTENT_WORDS: Readonly<Record<Extent, string>> = {
  all: 'The whole dossier',
  filtered: 'What the filters show',
  graph: 'What the graph shows',
  chosen: 'What is chosen',
};

/** The extents that differ from the whole, and the whole. */
function listExtents(state: State): readonly { readonly extent: Extent; readonly count: number }[] {
  const all = state.dossier.statements.length;
  return EXTENTS.map((extent) => ({ extent, count: listExtent(state, extent).length })).filter(
    ({ extent, count }) => extent === 'all' || (count > 0 && count < all),
  );
}

interface OptionProps {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly children: ReactNode;
}

function Option({ isChecked, onChange, children }: OptionProps) {
  return (
    <label className="flex items-start gap-2">
      <input
        type="checkbox"
        className="mt-1"
        checked={isChecked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}
