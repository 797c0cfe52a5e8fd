import type { ReactNode } from 'react';
import { countLeftOut } from '../../dossier/countLeftOut.ts';
import type { ExportChoice } from '../../exporters/exportDossier.ts';
import { selectVisibleStatements } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { countWords, formatCount } from '../../ui/words.ts';

export interface ExportOptionListProps {
  readonly choice: ExportChoice;
  readonly onChoose: (choice: ExportChoice) => void;
}

/** What goes into a file. What the filters show is all of it, so that nothing more is to be chosen then. */
export function ExportOptionList({ choice, onChoose }: ExportOptionListProps) {
  const dossier = useStore((state) => state.dossier);
  const visible = useStore(selectVisibleStatements).length;
  const all = dossier.statements.length;
  const { open, unknown } = countLeftOut(dossier);
  const isNarrowed = choice.isFiltered && visible < all;
  return (
    <fieldset className="mb-4 flex flex-col gap-1.5">
      <legend className="sr-only">What goes into the file</legend>
      {visible < all && (
        <Option isChecked={choice.isFiltered} onChange={(isFiltered) => onChoose({ ...choice, isFiltered })}>
          Only what the filters show ({formatCount(visible)} of {countWords(all, 'statement')})
        </Option>
      )}
      {open > 0 && !isNarrowed && (
        <Option
          isChecked={choice.openRelations}
          onChange={(openRelations) => onChoose({ ...choice, openRelations })}
        >
          Also other verbs ({formatCount(open)})
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
