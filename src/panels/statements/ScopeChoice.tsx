import { selectIndex } from '../../store/selectors.ts';
import type { Selection } from '../../store/session.ts';
import { useStore } from '../../store/useStore.ts';

export interface ScopeChoiceProps {
  readonly scope: Selection;
  readonly isScoped: boolean;
  readonly onScope: (isScoped: boolean) => void;
}

/** Narrows the list to the statements of what is selected. */
export function ScopeChoice({ scope, isScoped, onScope }: ScopeChoiceProps) {
  const { entityById } = useStore(selectIndex);
  const nameOf = (id: string) => entityById.get(id)?.label ?? '';
  return (
    <label className="flex min-w-0 items-center gap-2">
      <input type="checkbox" checked={isScoped} onChange={(event) => onScope(event.target.checked)} />
      <span className="max-w-60 truncate">Only {nameScope(scope, nameOf)}</span>
    </label>
  );
}

function nameScope(scope: Selection, nameOf: (id: string) => string): string {
  switch (scope.kind) {
    case 'entity':
      return nameOf(scope.id);
    case 'pair':
      return scope.ends.map(nameOf).join(' and ');
    case 'path':
      return scope.actors.map(nameOf).join(' → ');
    case 'several':
      return scope.title;
    case 'edge':
    case 'statement':
      return 'the selected line';
  }
}
