import { formatDate } from '../../../graph-data/schema/formatDate.ts';
import type { Agreement } from '../../agreement/listAgreements.ts';
import { selectIndex } from '../../store/selectors.ts';
import { select, showInReader } from '../../store/sessionActions.ts';
import { useStore } from '../../store/useStore.ts';
import { describeObject } from '../../ui/describeObject.ts';
import { MoreList } from '../../ui/MoreList.tsx';
import { countWords } from '../../ui/words.ts';
import { FactHeading } from './FactHeading.tsx';
import { NoFinding } from './NoFinding.tsx';

/** One line for each fact that several documents state, with its sources. */
export function AgreementList({ agreements }: { readonly agreements: readonly Agreement[] }) {
  if (agreements.length === 0)
    return (
      <NoFinding title="Nothing told twice">
        What two documents tell independently would be one line here, with both sentences.
      </NoFinding>
    );
  return (
    <ul className="flex flex-col gap-4">
      <MoreList
        isInList
        values={agreements}
        render={(agreement) => <Item key={agreement.statements[0].id} agreement={agreement} />}
      />
    </ul>
  );
}

function Item({ agreement: { statements, sources } }: { readonly agreement: Agreement }) {
  const { documentById } = useStore(selectIndex);
  const [first] = statements;
  const date = statements.find((statement) => statement.date !== undefined)?.date;
  return (
    <li className="flex flex-col gap-1 rounded-lg border border-line p-3">
      <FactHeading statement={first} />
      <p className="text-sm text-secondary">
        {[describeObject(statements), date && formatDate(date)].filter(Boolean).join(' · ')}
        {describeObject(statements) || date ? ' · ' : ''}
        <button
          type="button"
          onClick={() =>
            select({
              kind: 'several',
              title: countWords(sources.length, 'source'),
              ids: statements.map(({ id }) => id),
            })
          }
          className="rounded text-accent hover:underline"
        >
          {countWords(statements.length, 'statement')} in {countWords(sources.length, 'independent document')}
        </button>
      </p>
      <ul className="flex flex-col">
        <MoreList
          isInList
          values={sources}
          page={3}
          render={(id) => {
            const evidence = statements.find((statement) => statement.evidence.document === id)?.evidence;
            return (
              <li key={id}>
                <button
                  type="button"
                  onClick={() => showInReader(id, evidence)}
                  className="max-w-full truncate rounded px-1 text-sm text-secondary hover:text-accent hover:underline"
                >
                  {documentById.get(id)?.title || id}
                </button>
              </li>
            );
          }}
        />
      </ul>
    </li>
  );
}
