import type { Edge } from '../../../graph-data/edges/edge.ts';
import { countWords } from '../../ui/words.ts';
import { EdgeCard } from './EdgeCard.tsx';
import { MoreList } from './MoreList.tsx';

/** Everything between two actors, edge by edge. */
export function PairCard({ edges }: { readonly edges: readonly Edge[] }) {
  return (
    <div className="flex flex-col gap-4">
      <p className="text-secondary">{countWords(edges.length, 'relation')} between these two</p>
      <MoreList
        values={edges}
        render={(edge) => (
          <section key={edge.id} className="border-t border-line pt-3">
            <EdgeCard edge={edge} />
          </section>
        )}
      />
    </div>
  );
}
