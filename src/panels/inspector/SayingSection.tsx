import type { Entity, Statement } from '../../../graph-data/schema/dossier.ts';
import { appendTo } from '../../dossier/appendTo.ts';
import { findSpeaker, THE_TEXT } from '../../filters/filters.ts';
import { selectIndex, selectVisibleStatements } from '../../store/selectors.ts';
import { select } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { EntityChip } from '../../ui/EntityChip.tsx';
import { MoreList } from '../../ui/MoreList.tsx';
import { countWords, formatCount } from '../../ui/words.ts';
import { CardSection } from './CardSection.tsx';

/** An actor as a speaker: what it says, and who says something of it. */
export function SayingSection({ entity }: { readonly entity: Entity }) {
  const visible = useStore(selectVisibleStatements);
  const { entityById } = useStore(selectIndex);
  const says = visible.filter(({ attributedTo }) => attributedTo === entity.id);
  const bySpeaker = groupBySpeaker(visible, entity.id);
  if (says.length === 0 && bySpeaker.length === 0) return null;
  return (
    <CardSection title="Who says what">
      {says.length > 0 && (
        <Opening title={`Said by ${entity.label}`} statements={says}>
          {countWords(says.length, 'statement')} said by {entity.label}
        </Opening>
      )}
      <MoreList
        values={bySpeaker}
        page={6}
        render={({ speaker, statements }) => {
          const other = entityById.get(speaker);
          return (
            other && (
              <div key={speaker} className="flex min-w-0 items-center gap-1">
                <EntityChip entity={other} />
                <span className="shrink-0 text-sm text-secondary">of it:</span>
                <Opening title={`Said by ${other.label} of ${entity.label}`} statements={statements}>
                  ×{formatCount(statements.length)}
                </Opening>
              </div>
            )
          );
        }}
      />
    </CardSection>
  );
}

function Opening({
  title,
  statements,
  children,
}: {
  readonly title: string;
  readonly statements: readonly Statement[];
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      title={title}
      className="self-start rounded text-sm text-accent hover:underline"
      onClick={() => select({ kind: 'several', title, ids: statements.map(({ id }) => id) })}
    >
      {children}
    </button>
  );
}

/** The others who say something of an actor, those who say most first. */
function groupBySpeaker(
  visible: readonly Statement[],
  entity: string,
): readonly { readonly speaker: string; readonly statements: readonly Statement[] }[] {
  const groups = new Map<string, Statement[]>();
  for (const statement of visible)
    if (statement.source === entity || statement.target === entity)
      appendTo(groups, findSpeaker(statement), statement);
  return [...groups]
    .filter(([speaker]) => speaker !== THE_TEXT && speaker !== entity)
    .map(([speaker, statements]) => ({ speaker, statements }))
    .sort((a, b) => b.statements.length - a.statements.length);
}
