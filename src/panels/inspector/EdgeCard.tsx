import type { Edge } from '../../../graph-data/edges/edge.ts';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { isQuoted } from '../../../graph-data/schema/isQuoted.ts';
import { MoreList } from '../../ui/MoreList.tsx';
import { MarkKey } from '../../ui/Sentence.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { countWords } from '../../ui/words.ts';
import { EdgeHeading } from './EdgeHeading.tsx';
import { StatementCard } from './StatementCard.tsx';

/** An edge and the statements it stands for. */
export function EdgeCard({ edge }: { readonly edge: Edge }) {
  const { statements, documents, first, last, status } = edge;
  return (
    <div className="flex flex-col gap-3">
      <EdgeHeading edge={edge} />
      <p className="flex flex-wrap items-center gap-2 text-sm text-secondary">
        <StatusBadge status={status} />
        {countWords(statements.length, 'statement')} in {countWords(documents.length, 'document')}
        {first &&
          last &&
          ` · ${first === last ? formatDate(first) : `${formatDate(first)} to ${formatDate(last)}`}`}
      </p>
      {statements.some(isQuoted) && <MarkKey />}
      <MoreList
        values={statements}
        render={(statement) => <StatementCard key={statement.id} statement={statement} />}
      />
    </div>
  );
}
