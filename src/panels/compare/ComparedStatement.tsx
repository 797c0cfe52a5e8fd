import type { Statement } from '../../../graph-data/schema/dossier.ts';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { selectIndex } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { StatementCard } from '../inspector/StatementCard.tsx';

/** A statement of either side: with all that can be done with it where it is of the open dossier, else as it is quoted there. */
export function ComparedStatement({ statement }: { readonly statement: Statement }) {
  const { statementById } = useStore(selectIndex);
  if (statementById.get(statement.id) === statement) return <StatementCard statement={statement} />;
  return (
    <article className="flex flex-col gap-2 rounded-lg border border-line border-dashed p-3">
      <Sentence statement={statement} />
      <p className="flex flex-wrap items-center gap-x-3 text-sm text-secondary">
        <StatusBadge status={statement.status} />
        {statement.date && <time dateTime={statement.date}>{formatDate(statement.date)}</time>}
        <span>in the other dossier</span>
      </p>
    </article>
  );
}
