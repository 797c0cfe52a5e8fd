import { selectActorCount } from '../store/selectors.ts';
import { useStore } from '../store/useStore.ts';
import { showEverything } from '../store/viewActions.ts';
import { countWords, formatCount } from '../ui/words.ts';
import { selectDrawn } from './selectDrawn.ts';

/** Says how much of the dossier is drawn, and shows the rest. */
export function GraphStatus() {
  const { nodes, entities, fold } = useStore(selectDrawn);
  const all = useStore(selectActorCount);
  const isEverything = useStore(({ view }) => view.everything);
  const hidden = Math.max(0, all - nodes.size);
  const canShowMore = entities > nodes.size || isEverything;
  return (
    <p
      data-over-graph
      className="absolute bottom-3 left-3 flex items-center gap-2 rounded-md border border-line bg-surface/90 px-2 py-1 text-sm text-secondary"
    >
      {hidden > 0 ? (
        <span
          title={fold.apart > 0 ? `${formatCount(fold.apart)} of them are tied to none of these` : undefined}
        >
          {formatCount(nodes.size)} of {countWords(all, 'actor')}
        </span>
      ) : (
        <span>{countWords(nodes.size, 'actor')}</span>
      )}
      {canShowMore && (
        <button
          type="button"
          className="rounded text-accent underline underline-offset-2"
          onClick={() => showEverything(!isEverything)}
        >
          {isEverything ? 'Show the main ones' : 'Show all'}
        </button>
      )}
    </p>
  );
}
