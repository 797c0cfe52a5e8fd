import { useId } from 'react';

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
  /** What the chosen value means. */
  readonly meaning?: string;
}

/** One of a few values, with its label before it. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
  meaning,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="px-1 py-0.5">
      <label className="flex items-center gap-2">
        <span className="w-14 shrink-0 text-secondary">{label}</span>
        <select
          value={value}
          aria-describedby={meaning ? id : undefined}
          onChange={({ target }) => {
            const chosen = options.find((option) => option.value === target.value);
            if (chosen) onChoose(chosen.value);
          }}
          className="h-7 min-w-0 flex-1 rounded-md border border-line bg-surface px-1"
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      </label>
      {meaning && (
        <p id={id} className="pt-1 pb-1.5 text-sm text-secondary">
          {meaning}
        </p>
      )}
    </div>
  );
}
