import type { Edge } from '../../graph-data/edges/edge.ts';
import { getRelation } from '../../graph-data/vocabulary/vocabulary.ts';
import { orderEnds } from '../projection/fanEdges.ts';
import { selectEdges, selectIndex } from '../store/selectors.ts';
import type { Selection } from '../store/session.ts';
import { useStore } from '../store/useStore.ts';
import { LineSample } from '../ui/LineSample.tsx';
import { countWords, STATUS_WORDS } from '../ui/words.ts';

const MOST = 12;

/** What the line under the pointer says; of a bundle, each of its relations. */
export function LineTip({ place }: { readonly place: { readonly x: number; readonly y: number } }) {
  const pointed = useStore(({ session }) => session.pointedAt);
  const edges = useStore(selectEdges);
  const { entityById } = useStore(selectIndex);
  const named = findEdges(edges, pointed);
  if (named.length === 0) return null;
  const nameOf = (id: string) => entityById.get(id)?.label ?? id;
  return (
    <div
      role="presentation"
      style={{ left: place.x + 14, top: place.y + 14 }}
      className="pointer-events-none absolute z-10 w-max max-w-[min(28.75rem,80%)] rounded-md border border-line bg-raised px-2.5 py-1.5 text-sm shadow-raised"
    >
      {named.slice(0, MOST).map((edge) => (
        <p key={edge.id} className="flex items-center gap-2">
          <LineSample
            family={getRelation(edge.relation).family}
            status={edge.status}
            hasHead={!edge.symmetric}
          />
          <span>
            <b className="font-semibold">{nameOf(edge.source)}</b> {edge.label}{' '}
            <b className="font-semibold">{nameOf(edge.target)}</b>
            <span className="text-secondary">
              {' · '}
              {countWords(edge.statements.length, 'statement')}
              {edge.status === 'asserted' ? '' : ` · ${STATUS_WORDS[edge.status].label.toLowerCase()}`}
            </span>
          </span>
        </p>
      ))}
      {named.length > MOST && <p className="text-secondary">and {named.length - MOST} more</p>}
    </div>
  );
}

function findEdges(edges: readonly Edge[], pointed: Selection | null): readonly Edge[] {
  if (pointed?.kind === 'edge') return edges.filter(({ id }) => id === pointed.id);
  if (pointed?.kind !== 'pair') return [];
  const [a, b] = pointed.ends[0] < pointed.ends[1] ? pointed.ends : [pointed.ends[1], pointed.ends[0]];
  return edges.filter((edge) => {
    const [first, second] = orderEnds(edge);
    return first === a && second === b;
  });
}
