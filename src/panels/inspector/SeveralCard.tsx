import { selectIndex } from '../../store/selectors.ts';
import { useStore } from '../../store/useStore.ts';
import { MoreList } from '../../ui/MoreList.tsx';
import { MarkKey } from '../../ui/Sentence.tsx';
import { countWords } from '../../ui/words.ts';
import { StatementCard } from './StatementCard.tsx';

/** The statements that a number or a bar counts. */
export function SeveralCard({ title, ids }: { readonly title: string; readonly ids: readonly string[] }) {
  const { statementById } = useStore(selectIndex);
  const statements = ids.flatMap((id) => statementById.get(id) ?? []);
  return (
    <div className="flex flex-col gap-3">
      <header>
        <h2 className="text-xl font-semibold break-words">{title}</h2>
        <p className="text-sm text-secondary">{countWords(statements.length, 'statement')}</p>
      </header>
      <MarkKey />
      <MoreList
        values={statements}
        render={(statement) => <StatementCard key={statement.id} statement={statement} />}
      />
    </div>
  );
}
