import type { ReactElement } from 'react';
import type { EntityType } from '../../graph-data/schema/dossier.ts';

const SHAPES: Readonly<Record<EntityType, ReactElement>> = {
  person: <circle cx="6" cy="6" r="5" />,
  organization: <rect x="1.4" y="1.4" width="9.2" height="9.2" rx="1.6" />,
  place: <path d="M6 0.6 11.4 6 6 11.4 0.6 6Z" />,
  group: <path d="M3.3 1.2h5.4L11.4 6l-2.7 4.8H3.3L0.6 6Z" />,
};

export interface ShapeIconProps {
  readonly type: EntityType;
  readonly size?: number;
  /** Where it is not that of the type. */
  readonly color?: string;
}

/** The shape and hue of an entity type, as in the graph. */
export function ShapeIcon({ type, size = 12, color = `var(--type-${type})` }: ShapeIconProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" className="shrink-0" fill={color}>
      {SHAPES[type]}
    </svg>
  );
}
