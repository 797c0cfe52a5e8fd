import type { Entity, Statement } from '../../../graph-data/schema/dossier.ts';
import { getRelation } from '../../../graph-data/vocabulary/vocabulary.ts';
import type { FactChange } from '../../compare/comparison.ts';
import { MoreList } from '../../ui/MoreList.tsx';
import { ComparedActor } from './ComparedActor.tsx';
import { ComparedStatement } from './ComparedStatement.tsx';

export interface ChangedFactProps {
  readonly change: FactChange;
  readonly entityById: ReadonlyMap<string, Entity>;
}

/** A fact that differs: who, what, to whom, and the sentences of both sides side by side. */
export function ChangedFact({ change, entityById }: ChangedFactProps) {
  const { source, target, before, after } = change;
  const [said] = [...after, ...before];
  const [from, to] = [entityById.get(source), entityById.get(target)];
  if (!said) return null;
  return (
    <li className="flex flex-col gap-2">
      <h3 className="flex min-w-0 flex-wrap items-center gap-x-1">
        {from && <ComparedActor entity={from} />}
        <span>{said.label ?? getRelation(said.relation).label}</span>
        {to && <ComparedActor entity={to} />}
      </h3>
      <div className={before.length > 0 && after.length > 0 ? 'grid gap-3 md:grid-cols-2' : 'grid gap-3'}>
        {before.length > 0 && <Side title="Before" statements={before} />}
        {after.length > 0 && <Side title="After" statements={after} />}
      </div>
    </li>
  );
}

export function Side({
  title,
  statements,
}: {
  readonly title: string;
  readonly statements: readonly Statement[];
}) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p className="text-sm font-semibold text-secondary">{title}</p>
      <MoreList
        values={statements}
        page={2}
        render={(statement) => <ComparedStatement key={statement.id} statement={statement} />}
      />
    </div>
  );
}
