import type { ReactNode } from 'react';
import { countLeftOut } from '../../dossier/countLeftOut.ts';
import { useStore } from '../../store/useStore.ts';
import { countWords, formatCount } from '../../ui/words.ts';

export interface ExportOptionListProps {
  readonly visible: number;
  readonly isFiltered: boolean;
  readonly onFilter: (isFiltered: boolean) => void;
  readonly openRelations: boolean;
  readonly onOpenRelations: (isKept: boolean) => void;
  readonly unknownActors: boolean;
  readonly onUnknownActors: (isKept: boolean) => void;
  readonly formulaGuard: boolean;
  readonly onFormulaGuard: (isOn: boolean) => void;
}

/** What goes into a file. What the filters show is all of it, so that nothing more is to be chosen then. */
export function ExportOptionList(props: ExportOptionListProps) {
  const dossier = useStore((state) => state.dossier);
  const all = dossier.statements.length;
  const { open, unknown } = countLeftOut(dossier);
  const isNarrowed = props.isFiltered && props.visible < all;
  return (
    <fieldset className="mb-4 flex flex-col gap-1.5">
      <legend className="sr-only">What goes into the file</legend>
      {props.visible < all && (
        <Option isChecked={props.isFiltered} onChange={props.onFilter}>
          Only what the filters show ({formatCount(props.visible)} of {countWords(all, 'statement')})
        </Option>
      )}
      {open > 0 && !isNarrowed && (
        <Option isChecked={props.openRelations} onChange={props.onOpenRelations}>
          Also other verbs ({formatCount(open)})
        </Option>
      )}
      {unknown > 0 && !isNarrowed && (
        <Option isChecked={props.unknownActors} onChange={props.onUnknownActors}>
          Also acts of which no text says who did them ({formatCount(unknown)})
        </Option>
      )}
      <Option isChecked={props.formulaGuard} onChange={props.onFormulaGuard}>
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
