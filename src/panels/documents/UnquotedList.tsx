import type { Entity, Statement } from '../../../graph-data/schema/dossier.ts';
import { MoreList } from '../../ui/MoreList.tsx';
import { MarginStatement } from './MarginStatement.tsx';

export interface UnquotedListProps {
  readonly statements: readonly Statement[];
  readonly entityById: ReadonlyMap<string, Entity>;
  readonly chosen: string | undefined;
}

/** The links of an imported graph that no sentence says: all that there is to read of it. */
export function UnquotedList({ statements, entityById, chosen }: UnquotedListProps) {
  return (
    <div className="mx-auto flex max-w-[40rem] flex-col gap-1 p-4">
      <MoreList
        values={statements}
        render={(statement) => (
          <MarginStatement
            key={statement.id}
            statement={statement}
            entityById={entityById}
            isLit={statement.id === chosen}
          />
        )}
      />
    </div>
  );
}
