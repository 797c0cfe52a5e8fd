import type { Entity } from '../../../graph-data/schema/dossier.ts';
import { countBelow, type Member } from '../../heights/listMembers.ts';
import { selectIndex, selectMembers, selectRaised, selectVisibleStatements } from '../../store/selectors.ts';
import { select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { foldInto } from '../../store/viewActions.ts';
import { Button } from '../../ui/Button.tsx';
import { EntityChip } from '../../ui/EntityChip.tsx';
import { MoreList } from '../../ui/MoreList.tsx';
import { countWords, formatCount } from '../../ui/words.ts';
import { CardSection } from './CardSection.tsx';
import { WhyLink } from './WhyLink.tsx';

/** The people, bodies and towns that belong to an actor, each with what says so; folded into it or standing apart. */
export function WithinSection({ entity }: { readonly entity: Entity }) {
  const { entityById } = useStore(selectIndex);
  const members = useStore(selectMembers).get(entity.id) ?? [];
  const { standFor, within } = useStore(selectRaised);
  const visible = useStore(selectVisibleStatements);
  if (members.length === 0) return null;
  const isFolded = within.has(entity.id);
  const inside = isFolded
    ? visible.filter(({ source, target }) => standFor(source) === entity.id && standFor(target) === entity.id)
    : [];
  const total = countBelow(members);
  return (
    <CardSection title={`Belong to it (${formatCount(total)})`}>
      <div className="flex flex-wrap items-center gap-2 pb-1">
        <Button onClick={() => foldInto(entity.id, !isFolded)}>
          {isFolded ? 'Let them stand apart' : `Fold ${formatCount(total)} into it`}
        </Button>
        {inside.length > 0 && (
          <button
            type="button"
            className="rounded text-sm text-accent hover:underline"
            onClick={() =>
              select({ kind: 'several', title: `Within ${entity.label}`, ids: inside.map(({ id }) => id) })
            }
          >
            {countWords(inside.length, 'statement')} among them
          </button>
        )}
      </div>
      <MoreList
        values={sortMembers(members)}
        page={8}
        render={(member) => {
          const other = entityById.get(member.actor);
          return (
            other && (
              <div key={member.actor} className="flex min-w-0 items-center gap-1">
                <EntityChip entity={other} className="shrink" />
                {member.below > 0 && (
                  <span className="shrink-0 text-sm text-secondary">with {formatCount(member.below)}</span>
                )}
                <span className="min-w-0 flex-1" />
                <WhyLink belonging={member} title={`Why ${other.label} belongs to ${entity.label}`} />
              </div>
            )
          );
        }}
      />
    </CardSection>
  );
}

/** Those with most below them first, then those that most statements tie to it. */
function sortMembers(members: readonly Member[]): readonly Member[] {
  return members.toSorted(
    (a, b) => b.below - a.below || b.statements.length - a.statements.length || (a.actor < b.actor ? -1 : 1),
  );
}
