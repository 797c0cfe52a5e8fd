import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import type { Belonging } from '../../heights/findBelongings.ts';
import { select } from '../../store/sessionActions.ts';
import { formatCount } from '../../ui/words.ts';

/** What says that an actor belongs to another, and the way to its sentences. */
export function WhyLink({ belonging, title }: { readonly belonging: Belonging; readonly title: string }) {
  const [first] = belonging.statements;
  if (!first) return <span className="shrink-0 text-sm text-secondary">its country</span>;
  const ids = belonging.statements.map(({ id }) => id);
  return (
    <button
      type="button"
      title={title}
      className="shrink-0 rounded text-sm text-accent hover:underline"
      onClick={() => select({ kind: 'several', title, ids })}
    >
      {getRelation(first.relation).label} ×{formatCount(ids.length)}
    </button>
  );
}
