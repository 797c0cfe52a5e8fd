import { findPaths } from '../../paths/findPaths.ts';
import { selectPlainEdges } from '../../store/selectors.ts';
import { openPath } from '../../store/sessionActions.ts';
import { store } from '../../store/store.ts';
import { SearchField } from '../search/SearchField.tsx';

/** Asks for the other end of a path, and opens it. */
export function PathField({ from }: { readonly from: string }) {
  return (
    <SearchField
      label="Find the paths to another actor"
      placeholder="Paths to …"
      accepts={(hit) => hit.kind === 'entity' && hit.id !== from}
      onChoose={({ id }) => openPathTo(from, id)}
    />
  );
}

function openPathTo(from: string, to: string): void {
  const [first] = findPaths(selectPlainEdges(store.getState()), from, to, { most: 1 });
  openPath([from, to], first ? [from, ...first.map((step) => step.to)] : [from, to]);
}
