import { Dialog } from '@base-ui/react/dialog';
import { FileText } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Action, ActionContext } from '../../actions/action.ts';
import { ACTIONS } from '../../actions/actions.ts';
import { guessActions, rankActions } from '../../actions/rankActions.ts';
import { selectIndex } from '../../store/selectors.ts';
import { showInReader, showOnGraph } from '../../store/sessionActions.ts';
import { store } from '../../store/store.ts';
import { useStore } from '../../store/useStore.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import { Keys } from '../../ui/Keys.tsx';
import { ShapeIcon } from '../../ui/ShapeIcon.tsx';
import { useSearch } from '../search/useSearch.ts';

export interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly context: ActionContext;
}

interface Choice {
  readonly id: string;
  readonly look: ReactNode;
  readonly run: () => void;
}

const MOST_DOCUMENTS = 5;

/** One field for everything: what is typed finds actions, actors and documents; Enter does or opens the first. */
export function Palette({ isOpen, onClose, context }: PaletteProps) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-50 bg-black/40" />
        <Dialog.Popup className="fixed top-[12dvh] left-1/2 z-50 w-[calc(100vw-1.5rem)] max-w-xl -translate-x-1/2 overflow-hidden rounded-xl border border-line bg-raised shadow-raised">
          <Dialog.Title className="sr-only">Do anything</Dialog.Title>
          <PaletteField onClose={onClose} context={context} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PaletteField({ onClose, context }: Omit<PaletteProps, 'isOpen'>) {
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const choices = useChoices(query, context);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const current = Math.min(active, choices.length - 1);

  useEffect(() => {
    list.current?.querySelector(`[data-at="${current}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    onClose();
    choice.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Enter') choose(choices[current]);
    else if (step !== 0) setActive((current + step + choices.length) % Math.max(1, choices.length));
    else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        // biome-ignore lint/a11y/noAutofocus: the palette was opened to be typed into, and its first letters come at once
        autoFocus
        type="text"
        role="combobox"
        aria-label="What to do or open"
        aria-expanded={choices.length > 0}
        aria-controls={id}
        aria-autocomplete="list"
        {...(choices.length > 0 && { 'aria-activedescendant': `${id}-${current}` })}
        autoComplete="off"
        spellCheck={false}
        placeholder="What to do, or an actor or document to open"
        value={query}
        onChange={({ target }) => {
          setQuery(target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
        className="h-12 w-full border-b border-line bg-raised px-4 outline-none placeholder:text-secondary"
      />
      {choices.length === 0 && (
        <p className="px-4 py-3 text-secondary">
          Nothing is called “{query.trim()}”. The search (/) looks into sentences, too.
        </p>
      )}
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label="What can be done"
        className="max-h-[55dvh] overflow-y-auto py-1"
      >
        {choices.map((choice, i) => (
          <div
            key={choice.id}
            id={`${id}-${i}`}
            data-at={i}
            role="option"
            tabIndex={-1}
            aria-selected={i === current}
            onPointerMove={() => setActive(i)}
            onClick={() => choose(choice)}
            onKeyDown={onKeyDown}
            className={joinClasses(
              'flex min-h-9 cursor-pointer items-center gap-3 px-4 py-1',
              i === current && 'bg-hover',
            )}
          >
            {choice.look}
          </div>
        ))}
      </div>
    </>
  );
}

function useChoices(query: string, context: ActionContext): readonly Choice[] {
  const documents = useStore(({ dossier }) => dossier.documents);
  const { entityById } = useStore(selectIndex);
  const find = useSearch(true);
  const words = query.trim().toLowerCase();
  const actors = words === '' ? [] : find(query).flatMap((hit) => (hit.kind === 'entity' ? [hit.id] : []));
  const titled =
    words === ''
      ? []
      : documents.filter(({ title }) => title.toLowerCase().includes(words)).slice(0, MOST_DOCUMENTS);
  const possible = listPossible();
  return [
    ...rankActions(possible, query).map((action) => describeAction(action, context)),
    ...actors.flatMap((actor): Choice[] => {
      const entity = entityById.get(actor);
      return entity
        ? [
            {
              id: `actor ${actor}`,
              look: (
                <>
                  <ShapeIcon type={entity.type} />
                  <span className="min-w-0 flex-1 truncate">{entity.label}</span>
                </>
              ),
              run: () => showOnGraph(actor),
            },
          ]
        : [];
    }),
    ...titled.map(
      ({ id, title }): Choice => ({
        id: `document ${id}`,
        look: (
          <>
            <FileText size={16} aria-hidden="true" className="shrink-0 text-secondary" />
            <span className="min-w-0 flex-1 truncate">{title}</span>
          </>
        ),
        run: () => showInReader(id),
      }),
    ),
    ...guessActions(possible, query).map((action) => describeAction(action, context)),
  ];
}

function listPossible(): Action[] {
  const state = store.getState();
  const actions: readonly Action[] = ACTIONS;
  return actions.filter(({ id, isPossible }) => id !== 'palette' && (isPossible?.(state) ?? true));
}

function describeAction({ id, label, group, keys, run }: Action, context: ActionContext): Choice {
  return {
    id,
    look: (
      <>
        <span className="min-w-0 flex-1 truncate">{label}</span>
        <span className="text-sm text-secondary">{group}</span>
        {keys?.[0] !== undefined && <Keys keys={keys[0]} />}
      </>
    ),
    run: () => run(context),
  };
}
