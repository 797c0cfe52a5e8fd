import { Download } from 'lucide-react';
import { useId } from 'react';
import type { OffsetUnit } from '../../../exporters/exporter.ts';

export interface FormatCardProps {
  readonly label: string;
  readonly extension: string;
  readonly description: string;
  readonly losses: string;
  readonly offsets?: OffsetUnit;
  readonly onSave: () => void;
}

const COUNTED: Readonly<Record<Exclude<OffsetUnit, 'none'>, string>> = {
  'utf-16': 'as JavaScript and Java do',
  'code-points': 'as Python and R do',
};

/** A format to save in: who uses it, and what it cannot carry, said before it is chosen. The whole card is its button. */
export function FormatCard({
  label,
  extension,
  description,
  losses,
  offsets = 'none',
  onSave,
}: FormatCardProps) {
  const about = useId();
  return (
    <li className="relative flex items-start gap-3 rounded-lg border border-line bg-surface p-3 hover:bg-hover">
      <Download size={16} aria-hidden="true" className="mt-0.5 shrink-0 text-accent" />
      <div className="min-w-0">
        <button
          type="button"
          onClick={onSave}
          aria-describedby={about}
          className="text-left after:absolute after:inset-0 after:rounded-lg focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:outline-accent"
        >
          <span className="font-semibold">{label}</span>{' '}
          <span className="text-sm text-secondary">.{extension}</span>
        </button>
        <div id={about}>
          <p>{description}</p>
          <p className="mt-1 text-sm text-secondary">
            What is lost: {losses}
            {offsets !== 'none' && ` Places in texts are counted ${COUNTED[offsets]}.`}
          </p>
        </div>
      </div>
    </li>
  );
}
