import { useRef } from 'react';
import { describeDrop } from '../../../importers/drops.ts';
import type { PlaceQuestion } from '../../store/session.ts';
import { useStore } from '../../store/useStore.ts';
import { Button } from '../../ui/Button.tsx';
import { countWords } from '../../ui/words.ts';
import { FileDialog } from './FileDialog.tsx';

/** What an imported graph holds, what of its file does not come along, and where it should go. */
export function PlaceDialog({ question }: { readonly question: PlaceQuestion }) {
  const { fileName, format, entities, statements, unquoted, dropped, answer } = question;
  const name = useStore(({ dossier }) => dossier.name);
  const first = useRef<HTMLButtonElement>(null);
  return (
    <FileDialog
      title="Import a graph"
      description={`${fileName}, read as ${format}`}
      isOpen
      onClose={() => answer(undefined)}
      focus={first}
    >
      <p>
        It holds {countWords(entities, 'actor')} and {countWords(statements, 'statement')}
        {unquoted === 0 && statements > 0 && ', each with its sentence'}.
      </p>
      {unquoted > 0 && (
        <p className="mt-1 text-secondary">
          {unquoted === statements ? 'None has' : `${countWords(unquoted, 'statement')} of it have not`} a
          sentence that says it: they are marked as imported from this file.
        </p>
      )}
      {dropped.length > 0 && (
        <section aria-labelledby="dropped" className="mt-3 rounded-lg border border-line p-3">
          <h3 id="dropped" className="font-semibold">
            What does not come along, or comes otherwise
          </h3>
          <ul className="mt-1 max-h-48 list-disc overflow-y-auto pl-5 text-sm">
            {dropped.map((drop) => (
              <li key={drop.kind} className="wrap-anywhere">
                {describeDrop(drop)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="mt-4 flex flex-wrap justify-end gap-2">
        <Button onClick={() => answer(undefined)}>Cancel</Button>
        <Button onClick={() => answer('new')}>Open as a new dossier</Button>
        <Button ref={first} tone="primary" onClick={() => answer('open')} className="max-w-full">
          <span className="truncate">Add to “{name}”</span>
        </Button>
      </div>
    </FileDialog>
  );
}
