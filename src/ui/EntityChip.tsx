import type { Entity } from '../../graph-data/schema/dossier.ts';
import { joinClasses } from './joinClasses.ts';
import { SelectButton } from './SelectButton.tsx';
import { ShapeIcon } from './ShapeIcon.tsx';

/** An entity's name with its shape: pointing at it lights it everywhere, choosing it opens its card. */
export function EntityChip({ entity, className }: { readonly entity: Entity; readonly className?: string }) {
  return (
    <SelectButton
      selection={{ kind: 'entity', id: entity.id }}
      title={entity.label}
      className={joinClasses(
        'inline-flex max-w-full min-w-0 items-center gap-1.5 rounded px-1 py-0.5 text-left hover:bg-hover',
        className,
      )}
    >
      <ShapeIcon type={entity.type} />
      <span className="truncate">{entity.label}</span>
    </SelectButton>
  );
}
