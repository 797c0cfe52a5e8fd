import type { ComponentProps } from 'react';

export interface FieldProps extends ComponentProps<'input'> {
  readonly label: string;
}

/** A line to fill in, under its name. */
export function Field({ label, ...rest }: FieldProps) {
  return (
    <label className="flex min-w-0 flex-col gap-1">
      <span className="text-sm text-secondary">{label}</span>
      <input className="h-8 min-w-0 rounded-md border border-line bg-surface px-2" {...rest} />
    </label>
  );
}
