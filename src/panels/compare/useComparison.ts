import { useEffect, useState } from 'react';
import { compareSides } from '../../compare/compareSides.ts';
import type { Compared, Comparison } from '../../compare/comparison.ts';
import { cutAt } from '../../compare/cutAt.ts';
import { fetchSample, SAMPLE_ID } from '../../storage/fetchSample.ts';
import { getLibrary } from '../../storage/startStorage.ts';
import { selectHolding, selectVisibleStatements } from '../../store/selectors.ts';
import { store } from '../../store/store.ts';
import { useStore } from '../../store/useStore.ts';

export type ComparisonState =
  | { readonly is: 'going on' }
  | { readonly is: 'done'; readonly comparison: Comparison }
  | { readonly is: 'failed'; readonly text: string };

/** Compares what the filters leave of the open dossier, anew whenever that or what it is compared with changes. */
export function useComparison(compared: Compared): ComparisonState {
  const [state, setState] = useState<ComparisonState>({ is: 'going on' });
  const visible = useStore(selectVisibleStatements);
  const entities = useStore(({ dossier }) => dossier.entities);
  useEffect(() => {
    let isCurrent = true;
    const show = (next: ComparisonState) => isCurrent && setState(next);
    setState({ is: 'going on' });
    runComparison(compared, entities, visible).then(
      (comparison) => show({ is: 'done', comparison }),
      (error: unknown) =>
        show({ is: 'failed', text: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      isCurrent = false;
    };
  }, [compared, entities, visible]);
  return state;
}

async function runComparison(
  compared: Compared,
  entities: Comparison['newActors'],
  statements: ReturnType<typeof selectVisibleStatements>,
): Promise<Comparison> {
  if (compared.kind === 'days') {
    const holding = selectHolding(store.getState());
    const [before, after] = [compared.before, compared.after].toSorted();
    return compareSides(
      { entities, statements: cutAt(statements, holding, before ?? '') },
      { entities, statements: cutAt(statements, holding, after ?? '') },
    );
  }
  const library = getLibrary();
  const other = library
    ? await library.read(compared.id)
    : compared.id === SAMPLE_ID
      ? await fetchSample()
      : undefined;
  if (!other)
    throw new Error(
      'That dossier is not in this browser any more. Choose another, or open its file first (File → Open).',
    );
  return compareSides(other, { entities, statements });
}
