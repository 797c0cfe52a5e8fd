import { ChevronLeft, ChevronRight } from 'lucide-react';
import { listEvidence } from '../../store/listEvidence.ts';
import { selectIndex, selectTold } from '../../store/selectors.ts';
import type { Selection } from '../../store/session.ts';
import { useStore } from '../../store/useStore.ts';
import { walkEvidence } from '../../store/walkActions.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { formatCount } from '../../ui/words.ts';
import { StatementCard } from './StatementCard.tsx';

/** Walks through the sentences behind what is chosen, one at a time; nothing where there is only one. */
export function EvidenceWalk({ selection }: { readonly selection: Selection }) {
  const index = useStore(selectIndex);
  const edges = useStore(selectTold);
  const stand = useStore(({ session }) => session.stand);
  const statements = listEvidence(selection, edges, index);
  if (statements.length < 2) return null;
  const at = stand?.of === selection ? statements.findIndex(({ id }) => id === stand.statement) : -1;
  const statement = statements[at];
  const total = formatCount(statements.length);
  return (
    <section aria-label="Sentence by sentence" className="mb-4 flex flex-col gap-2 border-b border-line pb-3">
      <div className="flex items-center gap-1 text-sm text-secondary">
        <span aria-live="polite" className="flex-1">
          {at < 0 ? `${total} sentences` : `Sentence ${formatCount(at + 1)} of ${total}`}
        </span>
        <IconButton icon={ChevronLeft} label="Previous sentence (K)" onClick={() => walkEvidence(-1)} />
        <IconButton icon={ChevronRight} label="Next sentence (J)" onClick={() => walkEvidence(1)} />
      </div>
      {statement && <StatementCard statement={statement} />}
    </section>
  );
}
