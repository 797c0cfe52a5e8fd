import { BookOpen } from 'lucide-react';
import type { Statement } from '../../../graph-data/schema/dossier.ts';
import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import { selectIndex, selectPointed } from '../../store/selectors.ts';
import { showInReader } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { describeObject } from '../../ui/describeObject.ts';
import { EntityChip } from '../../ui/EntityChip.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import { pointing } from '../../ui/pointing.ts';
import { Sentence } from '../../ui/Sentence.tsx';
import { StatusBadge } from '../../ui/StatusBadge.tsx';
import { StatementActions } from '../mending/StatementActions.tsx';

/** One statement with its evidence: the sentence, how sure it is, when, how many, who says so, and the document. */
export function StatementCard({ statement }: { readonly statement: Statement }) {
  const { entityById, documentById } = useStore(selectIndex);
  const { id, status, statusReason, date, place, instrument, attributedTo, evidence } = statement;
  const howMany = describeObject([statement]);
  const isPointed = useStore(selectPointed).statements.has(id);
  const document = documentById.get(evidence.document);
  const where = place === undefined ? undefined : entityById.get(place);
  const speaker = attributedTo === undefined ? undefined : entityById.get(attributedTo);
  return (
    <article
      className={joinClasses(
        'flex flex-col gap-2 rounded-lg border bg-surface p-3 hover:border-secondary',
        isPointed ? 'border-accent' : 'border-line',
      )}
      {...pointing({ kind: 'statement', id })}
    >
      <Sentence statement={statement} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-secondary">
        <StatusBadge status={status} />
        {date ? <time dateTime={date}>{formatDate(date)}</time> : <span>No date given</span>}
        {howMany && <span>{howMany}</span>}
        {instrument && <span>{instrument}</span>}
        {statusReason && <span title="The words that gave the status">because of “{statusReason}”</span>}
        <span className="ml-auto">
          <StatementActions statement={statement} />
        </span>
      </div>
      {where && (
        <div className="flex min-w-0 items-center gap-1 text-sm">
          <span className="shrink-0 text-secondary">Where:</span>
          <EntityChip entity={where} />
        </div>
      )}
      {speaker && (
        <div className="flex min-w-0 items-center gap-1 text-sm">
          <span className="shrink-0 text-secondary">Who says so:</span>
          <EntityChip entity={speaker} />
        </div>
      )}
      <button
        type="button"
        onClick={() => showInReader(evidence.document, evidence)}
        className="-mx-1 flex min-w-0 items-center gap-2 rounded px-1 py-0.5 text-left text-sm text-accent hover:bg-hover"
      >
        <BookOpen size={14} aria-hidden="true" className="mt-px shrink-0 self-start" />
        <span className="min-w-0">
          <span className="block truncate" title={document?.title}>
            {document?.title || evidence.document}
          </span>
          <span className="block text-secondary">
            {[document?.publisher, document?.date && formatDate(document.date)].filter(Boolean).join(' · ')}
          </span>
        </span>
      </button>
    </article>
  );
}
