import type { Compared } from '../../compare/comparison.ts';
import { useStore } from '../../store/useStore.ts';
import { Empty } from '../../ui/Empty.tsx';
import { ComparedChoice } from './ComparedChoice.tsx';
import { ComparisonResult } from './ComparisonResult.tsx';
import { useComparison } from './useComparison.ts';

/** What is new, gone and reversed between two days of the dossier, or between another dossier and it. */
export function CompareList() {
  const compared = useStore(({ view }) => view.compared);
  return (
    <>
      <ComparedChoice compared={compared} />
      {compared ? (
        <Compare compared={compared} />
      ) : (
        <Empty title="Nothing is compared yet">
          Two days show what happened, began and ended in between. Another dossier shows what each says that
          the other does not.
        </Empty>
      )}
    </>
  );
}

function Compare({ compared }: { readonly compared: Compared }) {
  const state = useComparison(compared);
  switch (state.is) {
    case 'going on':
      return (
        <p role="status" className="text-secondary">
          Comparing …
        </p>
      );
    case 'failed':
      return (
        <p role="alert" className="text-danger">
          {state.text}
        </p>
      );
    case 'done':
      return <ComparisonResult comparison={state.comparison} />;
  }
}
