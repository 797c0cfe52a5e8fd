import type { Edge } from '../../../graph-data/edges/edge.ts';
import { MoreList } from '../../ui/MoreList.tsx';
import { countWords } from '../../ui/words.ts';
import { CardSection } from './CardSection.tsx';
import { EdgeCard } from './EdgeCard.tsx';
import { Ladder } from './Ladder.tsx';

export interface PairCardProps {
  readonly ends: readonly [string, string];
  readonly edges: readonly Edge[];
}

/** Two actors face to face: what went to and fro by date, and everything between them, edge by edge. */
export function PairCard({ ends, edges }: PairCardProps) {
  return (
    <div className="flex flex-col gap-4">
      <Ladder ends={ends} />
      <CardSection title={`${countWords(edges.length, 'relation')} between these two`}>
        <MoreList
          values={edges}
          render={(edge) => (
            <section key={edge.id} className="border-t border-line pt-3 first:border-0">
              <EdgeCard edge={edge} />
            </section>
          )}
        />
      </CardSection>
    </div>
  );
}
