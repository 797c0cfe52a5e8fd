import { useState } from 'react';
import type { UnreadSentence } from '../../dossier/findUnread.ts';
import { selectIndex } from '../../store/selectors.ts';
import { showInReader } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { EntityChip } from '../../ui/EntityChip.tsx';
import { MoreList } from '../../ui/MoreList.tsx';
import { AddStatementDialog } from '../mending/AddStatementDialog.tsx';
import { NoFinding } from './NoFinding.tsx';

/** What was not understood is not hidden: each sentence with the actors it names. */
export function UnreadList({ unread }: { readonly unread: readonly UnreadSentence[] }) {
  const { documentById, entityById } = useStore(selectIndex);
  const [adding, setAdding] = useState<UnreadSentence | null>(null);
  if (unread.length === 0)
    return (
      <NoFinding title="Nothing left unread">
        Sentences that name two actors and have no statement would be here.
      </NoFinding>
    );
  return (
    <>
      <ul className="flex flex-col gap-4">
        <MoreList
          isInList
          values={unread}
          render={(sentence) => {
            const { document, start, end, entities } = sentence;
            return (
              <li
                key={`${document} ${start}`}
                className="flex flex-col gap-1 rounded-lg border border-line p-3"
              >
                <button
                  type="button"
                  onClick={() => showInReader(document, { start, end })}
                  className="rounded text-left hover:text-accent"
                >
                  {documentById.get(document)?.text.slice(start, end)}
                </button>
                <p className="flex flex-wrap gap-x-2 text-sm">
                  {entities.map((id) => {
                    const entity = entityById.get(id);
                    return entity && <EntityChip key={id} entity={entity} />;
                  })}
                </p>
                <button
                  type="button"
                  onClick={() => setAdding(sentence)}
                  className="self-start rounded px-1 text-sm text-accent hover:underline"
                >
                  Add a statement
                </button>
              </li>
            );
          }}
        />
      </ul>
      {adding && <AddStatementDialog {...adding} onClose={() => setAdding(null)} />}
    </>
  );
}
