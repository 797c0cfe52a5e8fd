import type { Statement } from '../../../graph-data/schema/dossier.ts';
import type { Contradiction } from '../../agreement/findContradictions.ts';
import { describeObject } from '../../ui/describeObject.ts';
import { MoreList } from '../../ui/MoreList.tsx';
import { StatementCard } from '../inspector/StatementCard.tsx';
import { FactHeading } from './FactHeading.tsx';
import { NoFinding } from './NoFinding.tsx';

/** What the documents disagree on, both sides with their sentences. */
export function ContradictionList({ contradictions }: { readonly contradictions: readonly Contradiction[] }) {
  if (contradictions.length === 0)
    return (
      <NoFinding title="No contradictions">
        Two statements that cannot both be so (done and denied, 8 and 10 diplomats) would stand side by side
        here.
      </NoFinding>
    );
  return (
    <ul className="flex flex-col gap-5">
      <MoreList
        isInList
        values={contradictions}
        render={(contradiction) => <Item key={describeKey(contradiction)} contradiction={contradiction} />}
      />
    </ul>
  );
}

function Item({ contradiction: { kind, sides } }: { readonly contradiction: Contradiction }) {
  const [statement] = sides[0];
  if (!statement) return null;
  return (
    <li className="flex flex-col gap-2">
      <FactHeading statement={statement} />
      <div className="grid gap-3 md:grid-cols-2">
        {sides.map((side, i) => (
          <Side
            key={side[0]?.id ?? i}
            title={kind === 'numbers' ? describeObject(side) : i === 0 ? 'It is so' : 'It is not so'}
            statements={side}
          />
        ))}
      </div>
    </li>
  );
}

function Side({ title, statements }: { readonly title: string; readonly statements: readonly Statement[] }) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p className="text-sm font-semibold text-secondary">{title}</p>
      <MoreList
        values={statements}
        page={2}
        render={(statement) => <StatementCard key={statement.id} statement={statement} />}
      />
    </div>
  );
}

function describeKey({ kind, sides }: Contradiction): string {
  return `${kind} ${sides[0][0]?.id} ${sides[1][0]?.id}`;
}
