import type { Status } from '../../graph-data/schema/dossier.ts';
import type { FamilyId } from '../../graph-data/vocabulary/relation.ts';

export interface LineSampleProps {
  readonly family?: FamilyId;
  readonly status?: Status;
  readonly hasHead?: boolean;
}

/** A line as it is drawn in the graph: hue of the family, stroke of the status, head at the target. */
export function LineSample({ family, status = 'asserted', hasHead = true }: LineSampleProps) {
  const color = family ? `var(--family-${family})` : 'currentColor';
  const isDashed = status === 'possible' || status === 'alleged';
  return (
    <svg width="28" height="12" viewBox="0 0 28 12" aria-hidden="true" className="shrink-0" stroke={color}>
      <path
        d={hasHead ? 'M1 6h18' : 'M1 6h26'}
        strokeWidth="2"
        fill="none"
        {...(isDashed && { strokeDasharray: '4 3' })}
      />
      {hasHead && <path d="M19 2.2 27 6l-8 3.8Z" fill={color} stroke="none" />}
      {status === 'negated' && <path d="M7 2l8 8M15 2 7 10" strokeWidth="1.6" fill="none" />}
    </svg>
  );
}
